import { type AreaId, WORLD } from '../../model/area.ts';
import { countryName } from '../../model/country-names.ts';
import { readEdition } from '../../model/edition.ts';
import { own } from '../../model/own.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { addressesIn } from '../addresses-in.ts';
import { shortDatesIn } from '../dates.ts';
import { ARTICLES, type Article, READING_NAMES } from '../es/place-forms.ts';
import { groupNames, regions, unattributed } from '../es/places.ts';
import { lazily } from '../lazily.ts';
import { numbersIn } from '../numbers.ts';
import { roundShare } from '../round-share.ts';
import { seamsIn } from '../signs.ts';
import { date, spanOf } from './es-dates.ts';
import type { Grammar, PlaceForm } from './grammar.ts';

/** Spanish number and date formats: decimal comma, point from five digits on, a hard space before the sign of per cent. */
export const { full, fixed, short, tick, percent, signed } = numbersIn('es');
export const shortDate = shortDatesIn('es');

export {
  after,
  date,
  dayNamed,
  fromTo,
  ofDate,
  ofDay,
  ofSpan,
  on,
  onDay,
  since,
  spanOf,
  until,
} from './es-dates.ts';

/** The gender of what is counted. */
export type Gender = 'm' | 'f';

const WORDS = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

/** A small whole number as a word before its noun, larger ones as figures: un país, una dirección, diez as 10. */
export function inWords(count: number, gender: Gender = 'm'): string {
  if (count === 1) return gender === 'f' ? 'una' : 'un';
  return WORDS[count] ?? short(count);
}

/** A small whole number that stands for itself: uno, una, dos; larger ones as figures. */
export function oneAlone(count: number, gender: Gender = 'm'): string {
  return count === 1 && gender === 'm' ? 'uno' : inWords(count, gender);
}

/** True where what is said ends in millions, after which Spanish sets “de” before a noun. */
function isMillions(said: string): boolean {
  return /[mb]ill(ón|ones)$|[.]000[.]000$/.test(said);
}

/** A number that is said already, with the noun after it: 27,3 millones de direcciones, 12 direcciones. */
export function beforeNoun(said: string, noun: string): string {
  // A size of block stays with its number.
  const space = noun.startsWith('/') ? '\u00a0' : ' ';
  return isMillions(said) ? `${said} de${space}${noun}` : `${said}${space}${noun}`;
}

/** A count with its noun in the right number: 1 país, 2 países, 1,5 millones de países. */
export function counted(count: number, singular: string, plural: string): string {
  const said = short(count);
  // What is said decides: 1.0004 is said as 1.
  return beforeNoun(said, said === '1' ? singular : plural);
}

/** The same with every digit: 27.313.408 direcciones. */
export function countedFull(count: number, singular: string, plural: string): string {
  const said = full(count);
  return beforeNoun(said, said === '1' ? singular : plural);
}

/** A number of IPv4 addresses. */
export const addresses = addressesIn({ full, short });

/** IPv4 addresses with their noun: 8192 direcciones IPv4, 1,5 millones de direcciones IPv4. */
export function addressesOf(count: number, kind = ''): string {
  const said = addresses(count);
  return beforeNoun(said, `${said === '1' ? 'dirección' : 'direcciones'}${kind && ` ${kind}`}`);
}

/** Addresses that are known of, with the article: las 664.000 direcciones, los 6,25 millones de direcciones. */
export function theAddresses(count: number): string {
  const said = addressesOf(count);
  if (/^1 /.test(said)) return 'la única dirección';
  // Millions are masculine, whatever they are of.
  return `${said.includes(' de ') ? 'los' : 'las'} ${said}`;
}

const HALF = 'cerca de la mitad';

/** A share in round numbers: cerca de uno de cada ocho; all and none only where they are exact. */
export function oneIn(share: number, gender: Gender = 'm'): string {
  const [one, vowel] = gender === 'f' ? ['una', 'a'] : ['uno', 'o'];
  const round = roundShare(share);
  if (round === 'none') return `ningun${vowel}`;
  if (round === 'all') return `tod${vowel}s`;
  if (round === 'hardly-any') return `menos de ${one} de cada 1000`;
  if (round === 'nearly-all') return 'más de nueve de cada diez';
  const [parts, of] = round;
  if (of === 2) return HALF;
  return `cerca de ${oneAlone(parts, gender)} de cada ${wholeIn(of)}`;
}

/** Up to ten in words, as one says it: de cada diez, de cada 16. */
function wholeIn(of: number): string {
  if (of === 10) return 'diez';
  return of < 10 ? inWords(of) : full(of);
}

/** A share of many in round numbers with the noun: cerca de uno de cada ocho usuarios, ninguno de los usuarios. */
export function oneInOf(share: number, noun: string, gender: Gender = 'm'): string {
  const article = gender === 'f' ? 'las' : 'los';
  const said = oneIn(share, gender);
  if (share === 0 || said === HALF) return `${said} de ${article} ${noun}`;
  return `${said}${share === 1 ? ` ${article}` : ''} ${noun}`;
}

/** A share in tenths of many: 4 de cada 10 usuarios; as a percentage where tenths would be none or all. */
export function inTenOf(share: number, noun: string, gender: Gender = 'm'): string {
  const tenths = Math.round(share * 10);
  return tenths === 0 || tenths === 10
    ? `el ${percent(share)} de ${gender === 'f' ? 'las' : 'los'} ${noun}`
    : `${tenths === 1 ? oneAlone(1, gender) : tenths} de cada 10 ${noun}`;
}

/** The verb in the number of a share's words: uno de cada ocho se conectó, tres de cada diez se conectaron. */
export function verbFor(share: string, one: string, many: string): string {
  return /\b(un[oa]|ningun[oa]|la mitad)\b|^el /.test(share) ? one : many;
}

/** Words after “cerca de” and its like, where “de” and an article that begins them melt: cerca del 96 %. */
export function afterDe(words: string): string {
  return /^el /.test(words) ? `del ${words.slice(3)}` : `de ${words}`;
}

/** A rank among masculine things: 1.º, 21.º. */
export function ordinal(rank: number): string {
  return `${full(rank)}.º`;
}

const inProse = lazily(() => new Intl.ListFormat('es', { type: 'conjunction' }));
const inChoice = lazily(() => new Intl.ListFormat('es', { type: 'disjunction' }));

/** Joins as a list in prose: a, b y c, with “e” before the sound of i; with semicolons where an item has a comma. */
export function listed(items: readonly string[]): string {
  // A decimal comma is none that a reader takes for the list's.
  if (items.length < 2 || !items.some((item) => /,(?!\d)/.test(item)))
    return inProse().format(items);
  const last = items.at(-1) ?? '';
  // ICU knows before which words “y” becomes “e”.
  const and = inProse()
    .formatToParts(['', last])
    .find((part) => part.type === 'literal')?.value;
  return `${items.slice(0, -1).join('; ')};${and}${last}`;
}

/** Joins as a choice: a, b o c, with “u” before the sound of o. */
export function anyOf(items: readonly string[]): string {
  return inChoice().format(items);
}

/** Joins what is denied: a, b ni c. */
export function neither(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ni ${items.at(-1)}`;
}

/** Items in one line: a, b, c. */
const seams = seamsIn('es');
export const { row } = seams;

/** Names in prose where there may be many: all of them up to four, else the first three and how many others. */
export function someOf(names: readonly string[], gender: Gender = 'm'): string {
  if (names.length <= 4) return listed(names);
  const others = gender === 'f' ? 'otras' : 'otros';
  return listed([...names.slice(0, 3), `${others} ${inWords(names.length - 3)}`]);
}

/** Words with a capital first letter, to begin a sentence with. */
export function sentenceCase(words: string): string {
  return words.replace(/^./u, (letter) => letter.toLocaleUpperCase('es'));
}

const NTH = ['', 'primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava'];

/** Words behind a colon, which begin with no capital but that of an abbreviation: desde 2019, IPv4, LACNIC. */
export function afterColon(words: string): string {
  return words.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase('es'));
}

/** An edition by its name: 28 de noviembre de 2026, or 28 de noviembre de 2026 (segunda de ese día). */
export function editionDate(name: string): string {
  const { day, number, edited } = readEdition(name);
  const which = number > 1 ? ` (${NTH[number] ?? `${full(number)}.ª`} de ese día)` : '';
  return `${date(day)}${which}${edited === null ? '' : `, modificada después (${edited})`}`;
}

/** A place as it stands in a Spanish sentence: Países Bajos, los Países Bajos, en el Perú, del Perú, de El Salvador. */
export function place(area: AreaId, form: PlaceForm): string {
  if (form === 'name') return nameOf(area);
  if (form === 'subject') return subjectOf(area);
  return form === 'in' ? `en ${subjectOf(area)}` : withDe(area);
}

/** What is given or leads to a place: al Perú, a los Países Bajos, a El Salvador. */
export function toPlace(area: AreaId): string {
  return articleOf(area) === 'el' ? `al ${readingName(area)}` : `a ${subjectOf(area)}`;
}

/** Places for a list in prose, each with its article. */
export function places(areas: readonly AreaId[]): string[] {
  return areas.map(subjectOf);
}

/** The word for one or for many that agrees with a place: Chile ocupa, los Países Bajos ocupan. */
export function agreeing(area: AreaId, one: string, many: string): string {
  return /^las|^los/.test(articleOf(area)) ? many : one;
}

function withDe(area: AreaId): string {
  return articleOf(area) === 'el' ? `del ${readingName(area)}` : `de ${subjectOf(area)}`;
}

function subjectOf(area: AreaId): string {
  const article = articleOf(area);
  return article === '' ? readingName(area) : `${article} ${readingName(area)}`;
}

function articleOf(area: AreaId): Article {
  if (area === WORLD) return 'el';
  return area.startsWith('served-by-') ? 'los' : (ARTICLES.get(area) ?? '');
}

function readingName(area: AreaId): string {
  if (area === WORLD) return 'mundo';
  const known = READING_NAMES.get(area);
  if (known !== undefined) return known;
  const isGroup = Object.hasOwn(groupNames, area) || area.startsWith('served-by-');
  return isGroup ? lowerCase(nameOf(area).replace(/^Los /, '')) : nameOf(area);
}

function lowerCase(words: string): string {
  return words.replace(/^./u, (letter) => letter.toLocaleLowerCase('es'));
}

function nameOf(area: AreaId): string {
  if (area === WORLD) return regions['001'];
  const served = /^served-by-(.+)$/.exec(area)?.[1];
  if (served) return `Países y territorios atendidos principalmente por ${subjectOf(served)}`;
  return namedHere(area) ?? countryName(area, 'name_es');
}

/** The name of what is no country: a region, a line of no country, a group, a registry. */
function namedHere(area: AreaId): string | undefined {
  return [regions, unattributed, groupNames, REGISTRY_NAMES]
    .map((names) => own<string>(names, area))
    .find((name) => name !== undefined);
}

/** How Spanish says numbers, dates, lists and places. */
export const grammar: Grammar = {
  language: 'es',
  ...{ full, fixed, short, tick, percent, signed },
  ...seams,
  ...{ date, shortDate, span: spanOf },
  ...{ sentenceCase, afterColon, list: listed, place },
};
