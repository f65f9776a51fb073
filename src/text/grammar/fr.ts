import { type AreaId, WORLD } from '../../model/area.ts';
import { countryName } from '../../model/country-names.ts';
import { readEdition } from '../../model/edition.ts';
import { own } from '../../model/own.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { addressesIn } from '../addresses-in.ts';
import { datesIn, daysNamedIn, shortDatesIn } from '../dates.ts';
import { formsOf, formsOfGroup, type PlaceForms } from '../fr/place-forms.ts';
import { groupNames, regions, unattributed } from '../fr/places.ts';
import { lazily } from '../lazily.ts';
import { numbersIn } from '../numbers.ts';
import { roundShare } from '../round-share.ts';
import { seamsIn } from '../signs.ts';
import type { Grammar, PlaceForm, Span } from './grammar.ts';

/** French number formats, by ICU: 27 313 408, 86,2 %. */
export const { full, fixed, short, tick, percent, signed } = numbersIn('fr');

/** French dates: 19 juillet 2026, 1er août 2026, août 2026, 2026; short 19 juil. 2026. */
export const date = datesIn('fr');
export const shortDate = shortDatesIn('fr');

const isDay = (day: string) => day.length === 10;

/** A day with its name, for what differs between the days of a week: dimanche 19 juillet 2026; a month as it is. */
export const dayNamed = daysNamedIn('fr', date);

/** When something held, with the name of the day: le dimanche 19 juillet 2026, en juillet 2026. */
export function onDay(day: string): string {
  return `${isDay(day) ? 'le' : 'en'} ${dayNamed(day)}`;
}

/** When something held: le 19 juillet 2026, en juillet 2026, en 2026. */
export function when(day: string): string {
  return `${isDay(day) ? 'le' : 'en'} ${date(day)}`;
}

/** A date behind a word that takes it as it is, such as depuis or avant: le 19 juillet 2026, juillet 2026. */
export function theDate(day: string): string {
  return isDay(day) ? `le ${date(day)}` : date(day);
}

/** What is of a date: du 19 juillet 2026, de juillet 2026, d’août 2026. */
export function ofDate(day: string): string {
  return isDay(day) ? `du ${date(day)}` : de(date(day));
}

/** Until a date: au 19 juillet 2026, à août 2026. */
export function toDate(day: string): string {
  return isDay(day) ? `au ${date(day)}` : `à ${date(day)}`;
}

/** Up to a date: jusqu’au 19 juillet 2026, jusqu’en août 2026. */
export function upTo(day: string): string {
  return isDay(day) ? `jusqu’au ${date(day)}` : `jusqu’en ${date(day)}`;
}

/** From one date to another, both in full: de juillet 2020 à juin 2021, du 3 mai 2020 au 4 juin 2021. */
export function fromTo(from: string, to: string): string {
  return `${ofDate(from)} ${toDate(to)}`;
}

/** What de and que lose their vowel before: a vowel, and the h of Haïti, which is silent; that of HotCakeX is not. */
const ELIDING = /^([aeiouàâéèêëîïôœ]|haï)/i;

/** De with its elision before a vowel: de Cuba, d’août. */
export function de(words: string): string {
  return ELIDING.test(words) ? `d’${words}` : `de ${words}`;
}

/** Que with its elision before a vowel. */
export function que(words: string): string {
  return ELIDING.test(words) ? `qu’${words}` : `que ${words}`;
}

/** Gender of a noun. */
export type Gender = 'm' | 'f';

/** A noun with its plural and gender, for what is counted. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
}

const WORDS = [
  ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
];

/** A small whole number as a word, up to ten, larger ones as figures. */
export function inWords(count: number, gender: Gender = 'm'): string {
  if (count === 1 && gender === 'f') return 'une';
  return WORDS[count] ?? short(count);
}

/** True where French has the noun of a number in the singular: below two, by what is said of it. */
export function isOne(count: number): boolean {
  return Math.abs(Number(count.toPrecision(3))) < 2;
}

/** True of a number that French treats as a noun: million, milliards. */
function isBig(said: string): boolean {
  return /milli(on|ard)s?$/.test(said);
}

/** A noun behind a number as it is said: pays, but de pays behind a million. */
function behind(said: string, noun: string): string {
  return isBig(said) ? de(noun) : noun;
}

/** A count with its noun in the right number: 1 registre, 2 registres, 1,5 million de registres. */
export function counted(count: number, singular: string, plural: string): string {
  const said = short(count);
  const noun = behind(said, isOne(count) && !isBig(said) ? singular : plural);
  // A size of block stays with its number.
  return `${said}${noun.startsWith('/') ? '\u00a0' : ' '}${noun}`;
}

/** A number in full with its noun: 1 adresse, 5 371 adresses. */
export function fully(count: number, singular: string, plural: string): string {
  return `${full(count)} ${Math.abs(count) < 2 ? singular : plural}`;
}

/** A small number in words with its noun: une demande, trois demandes, 21 demandes. */
export function worded(count: number, noun: Noun): string {
  const said = inWords(count, noun.gender);
  return `${said} ${behind(said, isOne(count) ? noun.one : noun.many)}`;
}

/** A number of IPv4 addresses. */
export const addresses = addressesIn({ full, short });

/** A number of addresses with that word, and what it is told apart by: 8 192 adresses IPv4, 1,5 million d’adresses. */
export function addressesOf(count: number, kind = ''): string {
  const said = addresses(count);
  const noun = Math.abs(count) < 2 ? 'adresse' : 'adresses';
  return `${said} ${behind(said, noun)}${kind && ` ${kind}`}`;
}

/** A share in tenths, as people say it: quatre utilisateurs sur dix, un sur deux; as a percentage where tenths would be none or all. */
export function inTen(share: number, noun: Noun): string {
  const tenths = Math.round(share * 10);
  if (tenths === 0 || tenths === 10) return `${percent(share)} des ${noun.many}`;
  if (tenths === 5) return `${worded(1, noun)} sur deux`;
  return `${worded(tenths, noun)} sur dix`;
}

/** Whether a share said in words takes its verb in the plural: trois sur cinq passaient, un sur huit passait. */
export function isManyOf(said: string): boolean {
  return !/^(environ |moins d’)?(une?|aucune?) /.test(said);
}

/** A noun that is not said again: environ un sur huit. */
const UNSAID: Noun = { one: '', many: '', gender: 'm' };

/** A share in round numbers, of what is counted: environ un titulaire sur huit; all and none only where exact. */
export function oneIn(share: number, noun: Noun = UNSAID): string {
  return partOf(share, noun).replace(/ {2,}/g, ' ').trim();
}

function partOf(share: number, noun: Noun): string {
  const one = inWords(1, noun.gender);
  const round = roundShare(share);
  if (round === 'none') return `auc${one} ${noun.one}`;
  if (round === 'all') return allOf(noun);
  if (round === 'hardly-any') return `moins d’${one} ${noun.one} sur ${full(1_000)}`;
  if (round === 'nearly-all') return `plus de neuf ${noun.many} sur dix`;
  const [parts, of] = round;
  return `environ ${worded(parts, noun)} sur ${inWords(of)}`;
}

function allOf({ many, gender }: Noun): string {
  const all = gender === 'f' ? 'toutes' : 'tous';
  return many === '' ? all : `${all} les ${many}`;
}

/** A rank: 1er, 2e, 21e; of what is feminine 1re. */
export function ordinal(rank: number, gender: Gender = 'm'): string {
  const first = gender === 'f' ? 're' : 'er';
  return `${full(rank)}${rank === 1 ? first : 'e'}`;
}

const inProse = lazily(() => new Intl.ListFormat('fr', { type: 'conjunction' }));
const inChoice = lazily(() => new Intl.ListFormat('fr', { type: 'disjunction' }));

/** Joins as a list in prose: a, b et c; with semicolons where a name has a comma of its own. */
export function listed(items: readonly string[]): string {
  if (items.length > 1 && items.some((item) => /, /.test(item)))
    return `${items.slice(0, -1).join(seams.semicolon)}\u202f; et ${items.at(-1)}`;
  return inProse().format(items);
}

/** The same with ou. */
export function either(items: readonly string[]): string {
  return inChoice().format(items);
}

/** Items in one line: a, b, c. */
const seams = seamsIn('fr');
export const { row } = seams;

/** Names in prose where there may be many: all of them up to four, else the first three and how many others. */
export function someOf(names: readonly string[]): string {
  if (names.length <= 4) return listed(names);
  return listed([...names.slice(0, 3), `${inWords(names.length - 3)} autres`]);
}

/** A span of days or months, what both ends share said once: du 24 au 27 novembre 2026, d’août à novembre 2026. */
export function spanOf({ oldest, newest }: Span): string {
  if (oldest === newest) return date(oldest);
  return between(oldest, newest);
}

/** What is of a span or of its one day: du 24 novembre 2026, du 24 au 27 novembre 2026. */
export function ofSpan({ oldest, newest }: Span): string {
  return oldest === newest ? ofDate(oldest) : between(oldest, newest);
}

function between(oldest: string, newest: string): string {
  const [from, to] = [date(oldest).split(' '), date(newest).split(' ')];
  // A French date runs from the day to the year: what is the same from its end is said with the later one.
  const shared = from.findLastIndex((word, at) => word !== to[at]) + 1;
  const first = (oldest.length === newest.length ? from.slice(0, shared) : from).join(' ');
  return `${isDay(oldest) ? `du ${first}` : de(first)} ${toDate(newest)}`;
}

/** Words with a capital first letter, to begin a sentence with. */
export function sentenceCase(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

/** Words behind a colon, where French goes on with a small letter, but for names such as IPv4. */
export function afterColon(words: string): string {
  return words.replace(/^\p{Lu}(?=[\p{Ll}’ ])/u, (letter) => letter.toLowerCase());
}

const NTH = ['', 'première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'];

/** An edition by its name: 28 novembre 2026, or 28 novembre 2026 (deuxième du jour). */
export function editionDate(name: string): string {
  const { day, number, edited } = readEdition(name);
  const which = number > 1 ? ` (${NTH[number] ?? ordinal(number, 'f')} du jour)` : '';
  return `${date(day)}${which}${edited === null ? '' : `, modifiée depuis (${edited})`}`;
}

/** A place as it stands in a French sentence: Kenya, le Kenya, au Kenya, du Kenya. */
export function place(area: AreaId, form: PlaceForm): string {
  return form === 'name' ? nameOf(area) : formsFor(area)[form];
}

/** True of a place whose verb stands in the plural: les Fidji. */
export function isPlural(area: AreaId): boolean {
  return formsFor(area).isPlural;
}

/** Places for a list in prose, each with its article. */
export function places(areas: readonly AreaId[]): string[] {
  return areas.map((area) => place(area, 'subject'));
}

/** À before a place with its article: au RIPE NCC, à l’Inde, aux Fidji, à AFRINIC. */
export function to(area: AreaId): string {
  return contracted('à', place(area, 'subject'));
}

function contracted(preposition: 'à', subject: string): string {
  if (subject.startsWith('le ')) return `au ${subject.slice(3)}`;
  if (subject.startsWith('les ')) return `aux ${subject.slice(4)}`;
  return `${preposition} ${subject}`;
}

function nameOf(area: AreaId): string {
  if (area === WORLD) return regions['001'];
  const served = /^served-by-(.+)$/.exec(area)?.[1];
  if (served) return `Pays et territoires desservis principalement par ${place(served, 'subject')}`;
  return namedHere(area) ?? countryName(area, 'name_fr');
}

/** The name of what is no country: a region, a line of no country, a group, a registry. */
function namedHere(area: AreaId): string | undefined {
  return [regions, unattributed, groupNames, REGISTRY_NAMES]
    .map((names) => own<string>(names, area))
    .find((name) => name !== undefined);
}

function formsFor(area: AreaId): PlaceForms {
  const name = nameOf(area);
  return Object.hasOwn(groupNames, area) || area.startsWith('served-by-')
    ? formsOfGroup(name)
    : formsOf(area, name);
}

/** How French says numbers, dates, lists and places. */
export const grammar: Grammar = {
  language: 'fr',
  ...{ full, fixed, short, tick, percent, signed },
  ...seams,
  ...{ date, shortDate, span: spanOf },
  ...{ sentenceCase, afterColon, list: listed, place },
};
