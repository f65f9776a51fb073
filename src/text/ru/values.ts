import type { Unit } from '../../model/unit.ts';
import type { ColumnText, ValuesText } from '../contract/values.ts';
import {
  counted,
  countedAddresses,
  date,
  fixed,
  full,
  inWords,
  inWordsOf,
  type Nouns,
  percent,
  short,
  tick,
} from '../grammar/ru.ts';

/** The noun after a count of people. */
export const PEOPLE: Nouns = ['человек', 'человека', 'человек'];

/** The same after «на»: на 21 человека, на 22 человека, на 25 человек. */
export const PER_PEOPLE: Nouns = ['человека', 'человека', 'человек'];

/** Nouns for countries and territories, as a sentence has them. */
export const COUNTRIES: Nouns = [
  'страна или территория',
  'страны и территории',
  'стран и территорий',
];
/** The same in the genitive: из 21 страны, у пяти стран. */
export const COUNTRIES_OF: Nouns = [
  'страны или территории',
  'стран и территорий',
  'стран и территорий',
];
/** The same in the prepositional: в 21 стране, в пяти странах. */
export const COUNTRIES_IN: Nouns = [
  'стране или территории',
  'странах и территориях',
  'странах и территориях',
];

/** A number of people after «на»: на двух человек, на пять человек, на 21 человека, на 2,5 человека. */
function perPeople(count: number): string {
  const word = count < 5 ? inWordsOf(count) : inWords(count);
  if (Number.isInteger(count) && count < 10)
    return `${word} ${count === 1 ? 'человека' : 'человек'}`;
  return counted(count, PER_PEOPLE);
}

/** `один на семь человек` or `0,85 на человека`: addresses per person as people say it. */
export function perPerson(value: number): string {
  if (value >= 0.5) return `${short(value)} на человека`;
  return `один на ${perPeople(peopleFor(value))}`;
}

/** How many people share one address: with one decimal below ten, else whole. */
function peopleFor(value: number): number {
  const people = 1 / value;
  return people < 10 ? Math.round(people * 10) / 10 : Math.round(people);
}

/** Addresses among people in round numbers: примерно один адрес IPv4 на девять человек, 2,4 адреса IPv4 на человека. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5) {
    const words: Nouns = ['адрес IPv4', 'адреса IPv4', 'адресов IPv4'];
    return `${counted(Number(value.toPrecision(2)), words)} на человека`;
  }
  const people = 1 / value;
  const rounded = people < 3 ? Math.round(people * 10) / 10 : Math.round(people);
  const whole = rounded < 100 ? rounded : Number(rounded.toPrecision(2));
  return `примерно один адрес IPv4 на ${perPeople(whole)}`;
}

/** The month a value of unit `month` stands for: 2004 × 12 + 2 is 2004-03. */
export function monthOf(value: number): string {
  const month = String((value % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(value / 12)).padStart(4, '0')}-${month}`;
}

const SLASH32S: Nouns = ['блок /32', 'блока /32', 'блоков /32'];

/** The same after words that ask for the genitive: от 5 блоков /32 до 21 блока /32. */
export function ofSlash32s(value: number): string {
  if (value > 0 && value < 1) return 'менее чем одного блока /32';
  return counted(value, ['блока /32', 'блоков /32', 'блоков /32']);
}

/** A value with its unit, as said in a sentence. */
export const said: ValuesText = {
  slash32s: (value) =>
    value > 0 && value < 1 ? 'менее одного блока /32' : counted(value, SLASH32S),
  'slash32s-per-million': (value) => `${counted(value, SLASH32S)} на миллион человек`,
  delegations: (value) =>
    counted(value, ['делегированный блок', 'делегированных блока', 'делегированных блоков']),
  addresses: (value) => countedAddresses(value),
  'addresses-per-person': (value) => (value === 0 ? 'ни одного' : perPerson(value)),
  share: percent,
  'autonomous-system-numbers': (value) => counted(value, ['номер AS', 'номера AS', 'номеров AS']),
  holders: (value) => counted(value, ['держатель', 'держателя', 'держателей']),
  tests: (value) => counted(value, ['тест', 'теста', 'тестов']),
  people: (value) => (value === 1 ? 'один человек' : counted(value, PEOPLE)),
  requests: (value) => counted(value, ['заявка', 'заявки', 'заявок']),
  days: (value) => counted(value, ['день', 'дня', 'дней']),
  index: (value) => fixed(value, 2),
  month: (value) => date(monthOf(value)),
};

/** A value in full, as it stands in a table whose heading names the unit. */
export const written: ValuesText = {
  slash32s: (value) => full(value, 3),
  'slash32s-per-million': (value) => full(value, value < 0.1 ? 4 : 3),
  delegations: (value) => full(value),
  addresses: (value) => full(value),
  'addresses-per-person': (value) => full(value, value < 0.1 ? 4 : 3),
  share: (value) => `${full(value * 100, 2)}\u00a0%`,
  'autonomous-system-numbers': (value) => full(value),
  holders: (value) => full(value),
  tests: (value) => full(value),
  people: (value) => full(value),
  requests: (value) => full(value),
  days: (value) => full(value),
  index: (value) => fixed(value, 3),
  month: (value) => date(monthOf(value)),
};

/** Decimals of a column where some value is not whole; a unit that is not here has whole values, or its own words. */
const DECIMALS: Readonly<Partial<Record<Unit, number>>> = {
  slash32s: 1,
  'slash32s-per-million': 2,
  delegations: 1,
  'addresses-per-person': 3,
  share: 2,
  index: 3,
};
/** Decimals of a column of numbers without a unit. */
const UNITLESS = 2;

export const inColumn: ColumnText = (unit, values) => {
  const most = unit === undefined ? UNITLESS : DECIMALS[unit];
  if (most === undefined) return unit === undefined ? full : written[unit];
  const [scale, sign] = unit === 'share' ? [100, '\u00a0%'] : [1, ''];
  const decimals = values.every((value) => isWhole(value * scale)) ? 0 : most;
  return (value) => `${withDecimals(value * scale, decimals)}${sign}`;
};

/** True for a number that is whole but for what computers make of fractions. */
function isWhole(value: number): boolean {
  return Number.isInteger(Number(value.toFixed(6)));
}

/** A number with so many decimals, or the least that they can say: 39,0, <0,1. */
function withDecimals(value: number, decimals: number): string {
  const least = 10 ** -decimals;
  if (value === 0 || Math.abs(value) >= least / 2) return fixed(value, decimals);
  return `${value > 0 ? '<' : '>−'}${fixed(least, decimals)}`;
}

/**
 * `1 на 20`: addresses per person as an axis, a strip and a list say it. Below one half it counts people, as the
 * sentences do, so that one drawing never mixes two ways of saying it.
 */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `1\u00a0на\u00a0${tick(peopleFor(value))}` : tick(value);
}

/** A value short enough for an axis. */
export const ticked: ValuesText = {
  slash32s: tick,
  'slash32s-per-million': tick,
  delegations: tick,
  addresses: tick,
  'addresses-per-person': tickedPerPerson,
  share: percent,
  'autonomous-system-numbers': tick,
  holders: tick,
  tests: tick,
  people: tick,
  requests: tick,
  days: tick,
  index: tick,
  month: (value) => monthOf(value).slice(0, 4),
};
