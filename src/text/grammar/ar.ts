import { type AreaId, WORLD } from '../../model/area.ts';
import { countryName } from '../../model/country-names.ts';
import { readEdition } from '../../model/edition.ts';
import { own } from '../../model/own.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { addressesIn } from '../addresses-in.ts';
import { apart, isArabic } from '../ar/isolated.ts';
import { BENT, LINES, type PlaceWords } from '../ar/place-forms.ts';
import { groupNames, regions, unattributed } from '../ar/places.ts';
import { datesIn, daysNamedIn, shortDatesIn } from '../dates.ts';
import { lazily } from '../lazily.ts';
import { numbersIn } from '../numbers.ts';
import { type RoundShare, roundShare } from '../round-share.ts';
import type { SeamsOfNames } from '../seams.ts';
import { seamsIn } from '../signs.ts';
import type { Grammar, PlaceForm, Span } from './grammar.ts';

const numbers = numbersIn('ar');
/** Arabic number and date formats, with Western digits. */
export const { full, fixed, tick, percent, signed } = numbers;
const nouns = new Intl.PluralRules('ar');

/** Units of large numbers, alone and after three to ten: ICU has the second for millions alone. */
const UNITS: readonly (readonly [one: string, few: string])[] = [
  ['مليون', 'ملايين'],
  ['مليار', 'مليارات'],
  ['تريليون', 'تريليونات'],
];

/** A number said short, its unit as the number before it has it and with what stands behind it. */
function inUnits(value: number, after: 'noun' | 'nothing'): string {
  const said = numbers.short(value);
  const [, digits = '', word = ''] = /^([\d.,]+)\s(\S+)$/u.exec(said) ?? [];
  const [one, few] = UNITS.find((unit) => unit.includes(word)) ?? [];
  if (one === undefined || few === undefined) return said;
  const form = nouns.select(Number(digits.replaceAll(',', '')));
  if (form === 'one') return after === 'noun' ? one : `${one} واحد`;
  if (form === 'few') return said.replace(word, few);
  // A noun is the second part of a construct, before which a unit has no tanwin.
  return said.replace(word, form === 'many' && after === 'nothing' ? `${one}اً` : one);
}

/** A number that stands alone: 5,370, 1.5 مليون, 3 مليارات, 43 ملياراً. */
export function short(value: number): string {
  return inUnits(value, 'nothing');
}

/** A number before its noun: 3 مليارات (شخص), 43 مليار (شيء). */
export function shortOf(value: number): string {
  return inUnits(value, 'noun');
}
/** A date that stands alone: 28 نوفمبر 2026. */
export const date = datesIn('ar');
export const shortDate = shortDatesIn('ar');

/** A date as the second part of a construct or after a preposition: 28 نوفمبر 2026, عام 2026. */
export function ofDate(when: string): string {
  return when.length === 4 ? `عام ${date(when)}` : date(when);
}

/** When something was: في 28 نوفمبر 2026, في عام 2026. */
export function inDate(when: string): string {
  return `في ${ofDate(when)}`;
}

/** From one date to another: من مايو 2024 إلى أغسطس 2026. */
export function fromTo(from: string, to: string): string {
  return `من ${ofDate(from)} إلى ${ofDate(to)}`;
}

/** A day with its name, for what differs between the days of a week: الأحد 19 يوليو 2026; a month as it is. */
export const dayNamed = daysNamedIn('ar', date);

/** When something held: يوم الأحد 19 يوليو 2026, في يوليو 2026. */
export function onDay(day: string): string {
  return day.length === 10 ? `يوم ${dayNamed(day)}` : inDate(day);
}

/**
 * A noun as counts have it: one of it, two of it, after three to ten, after eleven to ninety-nine, and after hundreds,
 * millions and fractions.
 */
export type Nouns = readonly [one: string, two: string, few: string, many: string, other: string];

/** How many times as much. */
export const TIME: Nouns = ['مرة واحدة', 'مرتان', 'مرات', 'مرة', 'مرة'];

/** Whether words are a subject, or stand after a preposition, a verb or in a construct, where a dual bends. */
export type Case = 'subject' | 'bent';

/** A dual after a preposition: عنوانان, عنوانين. */
export function bent(words: string): string {
  return words.replace(/ان(?=\s|$)/g, 'ين').replace(/تا(?=\s)/g, 'تي');
}

/** The form of a noun that goes with a count of three and more, none and fractions: 5 عناوين, 11 عنواناً, 100 عنوان. */
export function formFor(count: number, [, , few, many, other]: Nouns): string {
  const size = Math.abs(count);
  // After thousands and millions that are said as words the noun is the second part of a construct.
  const form = size >= 1e6 ? 'other' : nouns.select(size);
  if (form === 'few') return few;
  return form === 'many' ? many : other;
}

/** A count as it is said short. */
const saidOf = (count: number) => Number(count.toPrecision(3));

function withNoun(said: string, count: number, [words, form]: readonly [Nouns, Case]): string {
  if (count === 1) return words[0];
  if (count === 2) return form === 'subject' ? words[1] : bent(words[1]);
  return `${said} ${formFor(count, words)}`;
}

/** A count, short as people say it, with its noun: 1.5 مليون عنوان. What is said decides: 1.0004 is said as 1. */
export function counted(count: number, words: Nouns, form: Case = 'subject'): string {
  return withNoun(shortOf(count), saidOf(count), [words, form]);
}

/** A count in full with its noun: 4,294,967,296 عنواناً. */
export function countedFull(count: number, words: Nouns, form: Case = 'subject'): string {
  if (count < 1e6) return withNoun(full(count), count, [words, form]);
  // Here the digits are read out to the last: the last two decide.
  return `${full(count)} ${formFor(count % 100, words)}`;
}

/** The gender of what is counted. */
export type Gender = 'm' | 'f';

const WORDS: Readonly<Record<Gender, readonly string[]>> = {
  m: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' '),
  f: 'صفر واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' '),
};

/** A small whole number as a word, which from three on has the other gender’s form; larger ones as figures. */
export function inWords(count: number, gender: Gender = 'm', form: Case = 'subject'): string {
  const word = WORDS[gender][count];
  if (word === undefined) return short(count);
  return form === 'bent' && count === 2 ? bent(word) : word;
}

/** A count with its noun, small ones as words: بلدان, خمسة بلدان, 12 بلداً. */
export function some(count: number, words: Nouns, gender: Gender = 'm'): string {
  return withNoun(inWords(count, gender), saidOf(count), [words, 'subject']);
}

/** The same after a preposition or a verb. */
export function someBent(count: number, words: Nouns, gender: Gender = 'm'): string {
  return withNoun(inWords(count, gender), saidOf(count), [words, 'bent']);
}

/**
 * How many times something it is, after a verb or a preposition and before what it is compared with: مثلي ما كان, ثلاثة
 * أمثال ما كان, 1.84 مرة قدر ما كان.
 */
export function timesOf(ratio: number): string {
  const times = saidOf(ratio);
  if (times === 1) return 'قدر';
  if (times === 2) return 'مثلي';
  return isFewWhole(times) ? `${inWords(times)} أمثال` : `${counted(times, TIME)} قدر`;
}

/** The same of what has been said already: مثليه, ثلاثة أمثاله, 1.84 مرة. */
export function timesIt(ratio: number): string {
  const times = saidOf(ratio);
  if (times === 1) return 'قدره';
  if (times === 2) return 'مثليه';
  return isFewWhole(times) ? `${inWords(times)} أمثاله` : counted(times, TIME);
}

const isFewWhole = (count: number) => Number.isInteger(count) && count >= 3 && count <= 10;

/** A share in tenths, as people say it: 4 من كل 10; as a percentage where tenths would be none or all. */
export function inTen(share: number): string {
  const tenths = Math.round(share * 10);
  return tenths === 0 || tenths === 10 ? percent(share) : `${tenths} من كل 10`;
}

/**
 * A share in round numbers of a whole in the plural with its article, as people say it: نحو واحد من كل ثمانية من
 * المستخدمين, نحو نصف المستخدمين; all and none only where they are exact.
 */
export function oneIn(share: number, whole: string): string {
  const round = roundShare(share);
  if (round === 'none') return `لا أحد من ${whole}`;
  if (round === 'all') return `جميع ${whole}`;
  const part = partOf(round);
  return `${part}${part.endsWith('نصف') ? '' : ' من'} ${whole}`;
}

/** The same of what is no people: none of it is لا شيء. */
export function partIn(share: number, whole: string): string {
  return share === 0 ? `لا شيء من ${whole}` : oneIn(share, whole);
}

/** The same with no whole named, as people compare: نحو واحد من كل خمسة, نحو النصف, الجميع, لا أحد. */
export function roughly(share: number): string {
  const round = roundShare(share);
  if (round === 'none') return 'لا أحد';
  return round === 'all' ? 'الجميع' : partOf(round).replace(/نصف$/, 'النصف');
}

function partOf(round: Exclude<RoundShare, 'none' | 'all'>): string {
  if (round === 'hardly-any') return `أقل من واحد من كل ${full(1000)}`;
  if (round === 'nearly-all') return 'أكثر من تسعة من كل عشرة';
  const [parts, of] = round;
  if (of === 2) return 'نحو نصف';
  return `نحو ${inWords(parts, 'm', 'bent')} من كل ${inWords(of)}`;
}

const NTH = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
const NTH_PLACE =
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ');

/** A rank: المرتبة الأولى, المرتبة 21. */
export function ordinal(rank: number): string {
  return `المرتبة ${NTH_PLACE[rank - 1] ?? full(rank)}`;
}

const ADDRESS: Nouns = ['عنوان واحد', 'عنوانان', 'عناوين', 'عنواناً', 'عنوان'];

/** A number of IPv4 addresses. */
export const addresses = addressesIn({ full, short });

/** The same with its noun: 8,192 عنواناً, 1.5 مليون عنوان. */
export function countedAddresses(count: number, form: Case = 'subject'): string {
  return count < 10_000 ? countedFull(count, ADDRESS, form) : counted(count, ADDRESS, form);
}

const inProse = lazily(() => new Intl.ListFormat('ar', { type: 'conjunction' }));

/** Joins as a list in prose: أ وب وج; with semicolons where a name has a comma of its own. */
export function listed(items: readonly string[]): string {
  if (items.length > 1 && items.some((item) => /،|, /.test(item)))
    return `${items.slice(0, -1).join('؛ ')}؛ و${items.at(-1)}`;
  return inProse().format(items);
}

const signs = seamsIn('ar');
const seams: SeamsOfNames = {
  ...signs,
  paragraph: (sentences) => signs.paragraph(eachApart(sentences)),
};

/** Sentences of a paragraph, those of another language side by side in one isolate, their full stops with them. */
function eachApart(sentences: readonly string[]): string[] {
  const said: string[] = [];
  for (const sentence of sentences) {
    const last = said.at(-1);
    if (sentence === '' || isArabic(sentence)) said.push(sentence);
    else if (last === undefined || last === '' || isArabic(last)) said.push(apart(sentence));
    else said.push(apart(`${said.pop()} ${sentence}`));
  }
  return said;
}

/** Items in one line: أ، ب، ج. */
export const row = seams.row;

/** Names in prose where there may be many: all of them up to four, else the first three and how many others. */
export function someOf(names: readonly string[]): string {
  if (names.length <= 4) return listed(names);
  return listed([...names.slice(0, 3), `${full(names.length - 3)} غيرها`]);
}

/** A span of days or months in words, what both ends share said once: 24–27 نوفمبر 2026. */
export function spanOf({ oldest, newest }: Span): string {
  if (oldest === newest) return date(oldest);
  if (oldest.length === newest.length) return date(`${oldest}/${newest}`);
  return `${date(oldest)} – ${date(newest)}`;
}

/** An edition by its name: 28 نوفمبر 2026, or 28 نوفمبر 2026 (الثاني في ذلك اليوم). */
export function editionDate(name: string): string {
  const { day, number, edited } = readEdition(name);
  const which = number > 1 ? ` (${NTH[number - 1] ?? `رقم ${full(number)}`} في ذلك اليوم)` : '';
  return `${date(day)}${which}${edited === null ? '' : `، عُدّل لاحقاً (${edited})`}`;
}

const servedBy = (area: AreaId) => {
  const registry = /^served-by-(.+)$/.exec(area)?.[1];
  return registry === undefined ? undefined : nameOf(registry);
};

/** A place as it stands in an Arabic sentence: كينيا, في كينيا, الأمريكتين, من كينيا. */
export function place(area: AreaId, form: PlaceForm): string {
  if (form === 'name') return nameOf(area);
  const words = own<PlaceWords>(BENT, area);
  if (form === 'subject') return words?.[0] ?? nameOf(area);
  const line = own<(typeof LINES)[keyof typeof LINES]>(LINES, area);
  if (line) return line[form];
  const said = words?.[1] ?? nameOf(area);
  if (form === 'of') return said;
  return `${form === 'in' ? 'في' : 'من'} ${said}`;
}

/** What is a place’s own, as the second part of a construct. */
export function possessive(area: AreaId): string {
  return place(area, 'of');
}

/** Places for a list in prose, each in the form it has there. */
export function places(areas: readonly AreaId[], form: PlaceForm = 'subject'): string[] {
  return areas.map((area) => place(area, form));
}

function nameOf(area: AreaId): string {
  if (area === WORLD) return regions['001'];
  const registry = servedBy(area);
  if (registry) return `البلدان والأقاليم التي يخدمها ${registry} أساساً`;
  return (
    [regions, unattributed, groupNames, REGISTRY_NAMES]
      .map((names) => own<string>(names, area))
      .find((name) => name !== undefined) ?? countryName(area, 'name_ar')
  );
}

/** How Arabic says numbers, dates, lists and places. */
export const grammar: Grammar = {
  language: 'ar',
  ...{ full, fixed, short, tick, percent, signed },
  ...seams,
  ...{ date, shortDate, span: spanOf },
  ...{ sentenceCase: (words) => words, afterColon: (words) => words, list: listed, place },
};
