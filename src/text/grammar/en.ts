import { type AreaId, WORLD } from '../../model/area.ts';
import { countryName } from '../../model/country-names.ts';
import { readEdition } from '../../model/edition.ts';
import { own } from '../../model/own.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { addressesIn } from '../addresses-in.ts';
import { datesIn, daysNamedIn, shortDatesIn } from '../dates.ts';
import { groupNames, regions, unattributed, WITH_ARTICLE } from '../en/places.ts';
import { lazily } from '../lazily.ts';
import { numbersIn } from '../numbers.ts';
import { roundShare } from '../round-share.ts';
import { seamsIn } from '../signs.ts';
import type { Grammar, PlaceForm, Span } from './grammar.ts';

/** English number and date formats. */
export const { full, fixed, short, tick, percent, signed } = numbersIn('en');
export const date = datesIn('en');
export const shortDate = shortDatesIn('en');

/** A day with its name, for what differs between the days of a week: Sunday 19 July 2026; a month as it is. */
export const dayNamed = daysNamedIn('en', date);

/** When something held: on Sunday 19 July 2026, in July 2026. */
export function onDay(day: string): string {
  return `${day.length === 10 ? 'on' : 'in'} ${dayNamed(day)}`;
}

/** A share in tenths, as people say it: 4 in 10; as a percentage where tenths would be none or all. */
export function inTen(share: number): string {
  const tenths = Math.round(share * 10);
  return tenths === 0 || tenths === 10 ? percent(share) : `${tenths} in 10`;
}

/** A share in round numbers, as people say it: about one in eight; all and none only where they are exact. */
export function oneIn(share: number): string {
  const round = roundShare(share);
  if (round === 'hardly-any') return 'fewer than one in 1,000';
  if (round === 'nearly-all') return 'more than nine in 10';
  if (typeof round === 'string') return round;
  const [parts, of] = round;
  return `about ${inWords(parts)} in ${of < 10 ? inWords(of) : full(of)}`;
}

/** A count with its noun in the right number: 1 country, 2 countries. */
export function counted(count: number, singular: string, plural: string): string {
  const said = short(count);
  // What is said decides: 1.0004 is said as 1.
  return `${said} ${said === '1' ? singular : plural}`;
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small whole number as a word, larger ones as figures. */
export function inWords(count: number): string {
  return WORDS[count] ?? short(count);
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(rank: number): string {
  return `${full(rank)}${SUFFIXES[ordinals.select(rank)] ?? 'th'}`;
}

/** A number of IPv4 addresses. */
export const addresses = addressesIn({ full, short });

const inProse = lazily(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }));

/** Joins as a list in prose: a, b and c; with semicolons where an item has a comma of its own, not within a number. */
export function listed(items: readonly string[]): string {
  if (items.length > 1 && items.some((item) => item.includes(', ')))
    return `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`;
  return inProse().format(items);
}

/** Items in one line: a, b, c. */
const seams = seamsIn('en');
export const { row } = seams;

/** Names in prose where there may be many: all of them up to four, else the first three and how many others. */
export function someOf(names: readonly string[]): string {
  if (names.length <= 4) return listed(names);
  return listed([...names.slice(0, 3), `${inWords(names.length - 3)} others`]);
}

/** A span of days or months in words, what both ends share said once: 24 to 27 November 2026. */
export function spanOf({ oldest, newest }: Span): string {
  if (oldest === newest) return date(oldest);
  const [from, to] = [date(oldest).split(' '), date(newest).split(' ')];
  // An English date runs from the day to the year: what is the same from its end is said with the later one.
  const shared = from.findLastIndex((word, at) => word !== to[at]) + 1;
  const own = oldest.length === newest.length ? from.slice(0, shared) : from;
  return `${own.join(' ')} to ${date(newest)}`;
}

/** Words with a capital first letter, to begin a sentence with. */
export function sentenceCase(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

const NTH = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];

/** An edition by its name: 28 November 2026, or 28 November 2026 (second of that day). */
export function editionDate(name: string): string {
  const { day, number, edited } = readEdition(name);
  const which = number > 1 ? ` (${NTH[number] ?? ordinal(number)} of that day)` : '';
  return `${date(day)}${which}${edited === null ? '' : `, edited since (${edited})`}`;
}

/** A place as it stands in an English sentence: Gambia, the Gambia, in the Gambia, of Côte d’Ivoire, from the Americas. */
export function place(area: AreaId, form: PlaceForm): string {
  if (form === 'name') return nameOf(area);
  const subject = subjectOf(area);
  return form === 'subject' ? subject : `${form} ${subject}`;
}

/** What is a place’s own: Kenya’s, Cyprus’s, the RIPE NCC’s; a name that is a plural has no s of its own: the Bahamas’. */
export function possessive(area: AreaId): string {
  const owner = subjectOf(area);
  return `${owner}${owner.startsWith('the ') && owner.endsWith('s') ? '’' : '’s'}`;
}

/** Places for a list in prose, each with its article. */
export function places(areas: readonly AreaId[]): string[] {
  return areas.map(subjectOf);
}

function nameOf(area: AreaId): string {
  if (area === WORLD) return regions['001'];
  const served = /^served-by-(.+)$/.exec(area)?.[1];
  if (served) return `Countries and territories mainly served by ${subjectOf(served)}`;
  return namedHere(area) ?? countryName(area, 'name_en');
}

/** The name of what is no country: a region, a line of no country, a group, a registry. */
function namedHere(area: AreaId): string | undefined {
  return [regions, unattributed, groupNames, REGISTRY_NAMES]
    .map((names) => own<string>(names, area))
    .find((name) => name !== undefined);
}

function subjectOf(area: AreaId): string {
  const name = nameOf(area);
  if (area === WORLD || area === '001') return 'the world';
  if (Object.hasOwn(groupNames, area) || area.startsWith('served-by-'))
    return `the ${name.replace(/^The /, '').replace(/^./, (letter) => letter.toLowerCase())}`;
  return WITH_ARTICLE.has(area) ? `the ${name}` : name;
}

/** How English says numbers, dates, lists and places. */
export const grammar: Grammar = {
  language: 'en',
  ...{ full, fixed, short, tick, percent, signed },
  ...seams,
  ...{ date, shortDate, span: spanOf },
  ...{ sentenceCase, afterColon: (words: string) => words, list: listed, place },
};
