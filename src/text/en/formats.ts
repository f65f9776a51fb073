import { readEdition } from '../../model/edition.ts';
import { datesIn, shortDatesIn } from '../dates.ts';
import { numbersIn } from '../numbers.ts';

/** English number and date formats, for the sentences of this folder. */
export const { full, short, tick, percent, signed } = numbersIn('en');
export const date = datesIn('en');
export const shortDate = shortDatesIn('en');

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

/** A number of IPv4 addresses: below ten thousand in full, since 8,192 is a size of block and 8,190 none. */
export function addresses(count: number): string {
  return count < 10_000 ? full(count) : short(count);
}

/** Joins as a list in prose: a, b and c; with semicolons where a name has a comma of its own. */
export function listed(items: readonly string[]): string {
  if (items.length > 1 && items.some((item) => item.includes(',')))
    return `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

/** Names in prose where there may be many: all of them up to four, else the first three and how many others. */
export function someOf(names: readonly string[]): string {
  if (names.length <= 4) return listed(names);
  return listed([...names.slice(0, 3), `${inWords(names.length - 3)} others`]);
}

/** A registry’s name as it stands inside a sentence. */
export function registryInSentence(name: string): string {
  return name === 'RIPE NCC' ? `the ${name}` : name;
}

/** A span of days or months in words, what both ends share said once: 24 to 27 November 2026. */
export function spanOf({ oldest, newest }: { readonly oldest: string; readonly newest: string }) {
  if (oldest === newest) return date(oldest);
  const [from, to] = [date(oldest).split(' '), date(newest).split(' ')];
  // An English date runs from the day to the year: what is the same from its end is said with the later one.
  const shared = from.findLastIndex((word, at) => word !== to[at]) + 1;
  const own = oldest.length === newest.length ? from.slice(0, shared) : from;
  return `${own.join(' ')} to ${date(newest)}`;
}

const oneDecimal = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A number with exactly one decimal, so that the bounds of an interval read alike: 16.0. */
export function fixed(value: number): string {
  return oneDecimal.format(value).replace('-', '−');
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
