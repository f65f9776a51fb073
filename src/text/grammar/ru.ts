import { type AreaId, WORLD } from '../../model/area.ts';
import { countryName } from '../../model/country-names.ts';
import { readEdition } from '../../model/edition.ts';
import { own } from '../../model/own.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { addressesIn } from '../addresses-in.ts';
import { datesIn, daysNamedIn, shortDatesIn } from '../dates.ts';
import { lazily } from '../lazily.ts';
import { numbersIn } from '../numbers.ts';
import { roundShare } from '../round-share.ts';
import { AREA_FORMS, COUNTRY_FORMS, type PlaceWords } from '../ru/place-forms.ts';
import { groupNames, regions, unattributed } from '../ru/places.ts';
import { seamsIn } from '../signs.ts';
import type { Grammar, PlaceForm, Span } from './grammar.ts';

/** Russian number and date formats. */
export const { full, fixed, short, tick, percent, signed } = numbersIn('ru');
/** A date that stands alone: 19 мая 2026 года, май 2026 года, 2026. */
export const date = datesIn('ru');
export const shortDate = shortDatesIn('ru');

const MONTHS: readonly (readonly [of: string, within: string])[] = [
  ['января', 'январе'],
  ['февраля', 'феврале'],
  ['марта', 'марте'],
  ['апреля', 'апреле'],
  ['мая', 'мае'],
  ['июня', 'июне'],
  ['июля', 'июле'],
  ['августа', 'августе'],
  ['сентября', 'сентябре'],
  ['октября', 'октябре'],
  ['ноября', 'ноябре'],
  ['декабря', 'декабре'],
];

/** The month of a date as a case has it, with its year: мая 2026 года, мае 2026 года. */
function monthIn(month: string, form: 0 | 1): string {
  const name = MONTHS[Number(month.slice(5, 7)) - 1]?.[form];
  if (name === undefined) throw new RangeError(`expected YYYY-MM, found ${month}`);
  return `${name} ${month.slice(0, 4)}\u00a0года`;
}

/** When something was: 19 мая 2026 года, в мае 2026 года, в 2026 году; a span as it is. */
export function inDate(when: string): string {
  if (when.length >= 9) return date(when);
  return when.length === 7 ? `в\u00a0${monthIn(when, 1)}` : `в\u00a0${date(when)}\u00a0году`;
}

/** A date after words that ask for the genitive, such as после and до: 19 мая 2026 года, мая 2026 года, 2026 года. */
export function ofDate(when: string): string {
  if (when.length >= 9) return date(when);
  return when.length === 7 ? monthIn(when, 0) : `${date(when)}\u00a0года`;
}

/** As of when: на 19 мая 2026 года, на май 2026 года, на 2026 год; of a span, за 2019–2020. */
export function asOf(when: string): string {
  if (when.includes('/')) return `за\u00a0${date(when)}`;
  return `на\u00a0${when.length === 4 ? `${date(when)}\u00a0год` : date(when)}`;
}

/** A date beside a noun, where a year alone would be a bare number: 19 мая 2026 года, май 2026 года, 2026 год. */
export function dateNamed(when: string): string {
  return when.length === 4 ? `${date(when)}\u00a0год` : date(when);
}

/** Since when: с 19 мая 2026 года, со 2 мая 2026 года, с мая 2026 года. */
export function since(when: string): string {
  const said = ofDate(when);
  return `${/^2\s/.test(said) ? 'со' : 'с'}\u00a0${said}`;
}

/** From one day, month or year to another: с мая 2024 года по август 2026 года, с мая по август 2026 года, с 2021 по 2025 год. */
export function fromTo(from: string, to: string): string {
  const isOneYear = from.length > 4 && from.slice(0, 4) === to.slice(0, 4);
  const areYears = from.length === 4 && to.length === 4;
  const start = isOneYear
    ? since(from).replace(/\s\d{4}\sгода$/, '')
    : areYears
      ? since(from).replace(/\sгода$/, '')
      : since(from);
  return `${start} по\u00a0${to.length === 4 ? `${date(to)}\u00a0год` : date(to)}`;
}

const weekdays = new Intl.DateTimeFormat('ru', { weekday: 'long', timeZone: 'UTC' });

/** A day with its name, for what differs between the days of a week: воскресенье, 19 июля 2026 года; a month as it is. */
export const dayNamed = daysNamedIn('ru', date, (name, day) => `${name}, ${day}`);

/** When something held: в воскресенье 19 июля 2026 года, в июле 2026 года. */
export function onDay(day: string): string {
  if (day.length !== 10) return inDate(day);
  const name = weekdays.format(new Date(day)).replace(/а$/, 'у');
  return `${name.startsWith('вт') ? 'во' : 'в'}\u00a0${name} ${date(day)}`;
}

const nouns = new Intl.PluralRules('ru');

/** The form of a noun that goes with a count: 1 адрес, 2 адреса, 5 адресов, 21 адрес, 1,5 адреса. */
export function formFor(count: number, [one, few, many, part = few]: Nouns): string {
  const form = nouns.select(Math.abs(count));
  if (form === 'one') return one;
  if (form === 'many') return many;
  return form === 'few' ? few : part;
}

/**
 * A noun after one, after two to four, and after five and more, in the case the sentence asks for. After a fraction it
 * is as after two, unless a word stands with it that then has the singular: 2 подключенные вещи, 2,31 подключенной вещи.
 */
export type Nouns = readonly [one: string, few: string, many: string, part?: string];

/** A count, short as people say it, with its noun: 1,5 млн адресов. What is said decides: 1.0004 is said as 1. */
export function counted(count: number, words: Nouns): string {
  return `${short(count)}\u00a0${formFor(Number(count.toPrecision(3)), words)}`;
}

/** A count in full with its noun: 4 294 967 296 адресов. */
export function countedFull(count: number, words: Nouns): string {
  return `${full(count)}\u00a0${formFor(count, words)}`;
}

const WORDS = 'ноль один два три четыре пять шесть семь восемь девять'.split(' ');
const OF_WORDS = 'нуля одного двух трех четырех пяти шести семи восьми девяти десяти'.split(' ');

/** The gender that the words for one and two follow. */
export type Gender = 'm' | 'f' | 'n';

/** A small whole number as a word, larger ones as figures: две, 12. */
export function inWords(count: number, gender: Gender = 'm'): string {
  if (count === 1 && gender !== 'm') return gender === 'f' ? 'одна' : 'одно';
  if (count === 2 && gender === 'f') return 'две';
  return WORDS[count] ?? short(count);
}

/** The same in the genitive: из двух, из 12. */
export function inWordsOf(count: number, gender: Gender = 'm'): string {
  if (count === 1 && gender === 'f') return 'одной';
  return OF_WORDS[count] ?? short(count);
}

/** A count with its noun, small ones as words: две страны, 12 стран. */
export function some(count: number, words: Nouns, gender: Gender = 'm'): string {
  return `${inWords(count, gender)} ${formFor(count, words)}`;
}

/** A count with its noun in the genitive, or in the prepositional of a feminine noun: двух стран, пяти странах. */
export function ofSome(count: number, words: Nouns, gender: Gender = 'm'): string {
  return `${inWordsOf(count, gender)} ${formFor(count, words)}`;
}

/** How many times: 2,3 раза, 5 раз. */
export function times(count: number): string {
  return counted(count, ['раз', 'раза', 'раз']);
}

/** A share in tenths, as people say it: 4 из 10; as a percentage where tenths would be none or all. */
export function inTen(share: number): string {
  const tenths = Math.round(share * 10);
  return tenths === 0 || tenths === 10 ? percent(share) : `${tenths} из 10`;
}

const NTH = [
  ...['', 'первый', 'второй', 'третий', 'четвертый', 'пятый'],
  ...['шестой', 'седьмой', 'восьмой', 'девятый', 'десятый'],
];

/** People are counted by words of their own up to seven: двое из трех. */
const PEOPLE = ['', 'один', 'двое', 'трое', 'четверо', 'пятеро', 'шестеро', 'семеро'];

/** What a share is of, a masculine noun: one of it, many of it, and whether it is people. */
export interface Whole {
  readonly one: string;
  /** After из and 21, and after из and 22. */
  readonly ofOne: string;
  readonly of: string;
  readonly arePeople: boolean;
}

/**
 * A share in round numbers, as people say it, with its noun: примерно каждый восьмой адрес, примерно двое из трех
 * пользователей; all only where that is exact. None has no words here: Russian turns the verb then.
 */
export function oneIn(share: number, { one, ofOne, of: many, arePeople }: Whole): string {
  const round = roundShare(share);
  if (round === 'all' || round === 'none') return `${round === 'all' ? 100 : 0}\u00a0% ${many}`;
  if (round === 'hardly-any') return `менее чем один из\u00a0${full(1000)} ${many}`;
  if (round === 'nearly-all') return `более девяти из\u00a0десяти ${many}`;
  const [parts, of] = round;
  if (of > 10) return `примерно один из\u00a0${full(of)} ${formFor(of, [ofOne, many, many])}`;
  if (parts === 1) return `примерно каждый ${NTH[of]} ${one}`;
  const said = (arePeople ? PEOPLE[parts] : undefined) ?? inWords(parts);
  return `примерно ${said} из\u00a0${inWordsOf(of)} ${many}`;
}

/** True where the verb of such a share stands in the singular: обращался каждый восьмой, обращались двое из трех. */
export function isOneIn(share: number): boolean {
  return (
    share > 0 && /каждый|один/.test(oneIn(share, { one: '', ofOne: '', of: '', arePeople: true }))
  );
}

/** A rank as the place one is on: 1-е, 21-е. */
export function ordinal(rank: number): string {
  return `${full(rank)}\u2011е`;
}

/** The same after на: на 3-м месте. */
export function rankAt(rank: number): string {
  return `на\u00a0${full(rank)}\u2011м\u00a0месте`;
}

const ADDRESS: Nouns = ['адрес', 'адреса', 'адресов'];

/** A number of IPv4 addresses. */
export const addresses = addressesIn({ full, short });

/** The same with its noun, which may have a word before it: 8 192 адреса, 1,5 млн адресов. */
export function countedAddresses(count: number, words: Nouns = ADDRESS): string {
  return count < 10_000 ? countedFull(count, words) : counted(count, words);
}

const inProse = lazily(() => new Intl.ListFormat('ru', { type: 'conjunction' }));

/** Joins as a list in prose: а, б и в; with semicolons where a name has a comma of its own. */
export function listed(items: readonly string[]): string {
  if (items.length > 1 && items.some((item) => item.includes(', ')))
    return `${items.slice(0, -1).join('; ')}; а\u00a0также ${items.at(-1)}`;
  return inProse().format(items);
}

/** Items in one line: а, б, в. */
const seams = seamsIn('ru');
export const { row } = seams;

/** Names in prose where there may be many: all of them up to four, else the first three and how many others. */
export function someOf(names: readonly string[]): string {
  if (names.length <= 4) return listed(names);
  return listed([...names.slice(0, 3), `еще ${inWords(names.length - 3)}`]);
}

/** A span of days or months in words, what both ends share said once: 24–27 ноября 2026 года. */
export function spanOf({ oldest, newest }: Span): string {
  if (oldest === newest) return date(oldest);
  if (oldest.length === newest.length) return date(`${oldest}/${newest}`);
  return `${date(oldest)}\u00a0– ${date(newest)}`;
}

/** Words with a capital first letter, to begin a sentence with. */
export function sentenceCase(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

/** Words behind a colon, which begin with no capital but that of an abbreviation: доступны, IPv4, МСЭ. */
export function afterColon(words: string): string {
  return words.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase('ru'));
}

/** An edition by its name: 28 ноября 2026 года, or 28 ноября 2026 года (№ 2 за день), whatever the gender of what is of that day. */
export function editionDate(name: string): string {
  const { day, number, edited } = readEdition(name);
  const which = number > 1 ? ` (№\u00a0${full(number)} за\u00a0день)` : '';
  return `${date(day)}${which}${edited === null ? '' : `, с\u00a0последующей правкой (${edited})`}`;
}

/** A place as it stands in a Russian sentence: Кения, в Кении, Кении, из Кении; на Кубе, с Кубы. */
export function place(area: AreaId, form: PlaceForm): string {
  const name = nameOf(area);
  if (form === 'name') return name;
  const [of, within, subject = name, from] = formsOf(area, name);
  const forms: Readonly<Record<Exclude<PlaceForm, 'name'>, string>> = {
    subject,
    of,
    in: within,
    from: from ?? `${within.startsWith('на ') ? 'с' : 'из'} ${of}`,
  };
  // A short preposition does not stay behind at the end of a line.
  return forms[form].replace(/^(в|во|на|из|с|со) /, '$1\u00a0');
}

/** What is a place’s own: Кении, RIPE NCC. */
export function possessive(area: AreaId): string {
  return place(area, 'of');
}

/** Places for a list in prose, each in the form it has there. */
export function places(areas: readonly AreaId[], form: PlaceForm = 'subject'): string[] {
  return areas.map((area) => place(area, form));
}

const servedBy = (area: AreaId) => {
  const registry = /^served-by-(.+)$/.exec(area)?.[1];
  return registry === undefined ? undefined : nameOf(registry);
};

function nameOf(area: AreaId): string {
  if (area === WORLD) return regions['001'];
  const registry = servedBy(area);
  if (registry) return `Страны и\u00a0территории, которые в\u00a0основном обслуживает ${registry}`;
  return (
    [regions, unattributed, groupNames, REGISTRY_NAMES]
      .map((names) => own<string>(names, area))
      .find((name) => name !== undefined) ?? countryName(area, 'name_ru')
  );
}

/** A registry and a code that nothing names do not bend. */
function formsOf(area: AreaId, name: string): PlaceWords {
  const registry = servedBy(area);
  if (registry)
    return [
      `обслуживаемых в\u00a0основном регистратурой ${registry} стран и\u00a0территорий`,
      `в обслуживаемых в\u00a0основном регистратурой ${registry} странах и\u00a0территориях`,
      `обслуживаемые в\u00a0основном регистратурой ${registry} страны и\u00a0территории`,
    ];
  const known = area === WORLD ? '001' : area;
  return (
    own<PlaceWords>(AREA_FORMS, known) ??
    own<PlaceWords>(COUNTRY_FORMS, known) ?? [name, `в ${name}`]
  );
}

/** How Russian says numbers, dates, lists and places. */
export const grammar: Grammar = {
  language: 'ru',
  ...{ full, fixed, short, tick, percent, signed },
  ...seams,
  ...{ date, shortDate, span: spanOf },
  ...{ sentenceCase, afterColon, list: listed, place },
};
