import type { Unit } from '../../model/unit.ts';
import type { ColumnText, ValuesText } from '../contract/values.ts';
import {
  counted,
  countedAddresses,
  date,
  fixed,
  full,
  type Nouns,
  percent,
  short,
  someBent,
  tick,
} from '../grammar/ar.ts';
import { ADDRESS, AS_NUMBER, BLOCK, DAY, HOLDER, PERSON, REQUEST, SLASH32, TEST } from './nouns.ts';

const IPV4_ADDRESS: Nouns = [
  'عنوان IPv4 واحد',
  'عنوانان من IPv4',
  'عناوين IPv4',
  'عنوان IPv4',
  'عنوان IPv4',
];

/** So many people after a preposition: تسعة أشخاص, شخصين, 2.4 شخص. */
function among(people: number): string {
  return Number.isInteger(people) ? someBent(people, PERSON) : `${short(people)} شخص`;
}

/** `عنوان واحد لكل سبعة أشخاص` or `0.85 عنوان لكل شخص`: addresses per person as people say it. */
export function perPerson(value: number): string {
  if (value >= 0.5) return `${counted(value, ADDRESS)} لكل شخص`;
  return `عنوان واحد لكل ${among(peopleFor(value))}`;
}

/** How many people share one address: with one decimal below ten, else whole. */
function peopleFor(value: number): number {
  const people = 1 / value;
  return people < 10 ? Math.round(people * 10) / 10 : Math.round(people);
}

/** Addresses among people in round numbers: نحو عنوان IPv4 واحد لكل تسعة أشخاص. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5) return `${counted(Number(value.toPrecision(2)), IPV4_ADDRESS)} لكل شخص`;
  const people = 1 / value;
  const rounded = people < 3 ? Math.round(people * 10) / 10 : Math.round(people);
  const whole = rounded < 100 ? rounded : Number(rounded.toPrecision(2));
  return `نحو عنوان IPv4 واحد لكل ${among(whole)}`;
}

/** The month a value of unit `month` stands for: 2004 × 12 + 2 is 2004-03. */
export function monthOf(value: number): string {
  const month = String((value % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(value / 12)).padStart(4, '0')}-${month}`;
}

/** A value with its unit, as said in a sentence. */
export const said: ValuesText = {
  slash32s: (value) => (value > 0 && value < 1 ? 'أقل من كتلة /32 واحدة' : counted(value, SLASH32)),
  'slash32s-per-million': (value) => `${counted(value, SLASH32)} لكل مليون شخص`,
  delegations: (value) => counted(value, BLOCK),
  addresses: (value) => countedAddresses(value),
  'addresses-per-person': (value) => (value === 0 ? 'لا عناوين' : perPerson(value)),
  share: percent,
  'autonomous-system-numbers': (value) => counted(value, AS_NUMBER),
  holders: (value) => counted(value, HOLDER),
  tests: (value) => counted(value, TEST),
  people: (value) => counted(value, PERSON),
  requests: (value) => counted(value, REQUEST),
  days: (value) => counted(value, DAY),
  index: (value) => value.toFixed(2),
  month: (value) => date(monthOf(value)),
};

/** So many /32s after a preposition or a verb. */
export function slash32sBent(value: number): string {
  return value > 0 && value < 1 ? said.slash32s(value) : counted(value, SLASH32, 'bent');
}

/** A value in full, as it stands in a table whose heading names the unit. */
export const written: ValuesText = {
  slash32s: (value) => full(value, 3),
  'slash32s-per-million': (value) => full(value, value < 0.1 ? 4 : 3),
  delegations: (value) => full(value),
  addresses: (value) => full(value),
  'addresses-per-person': (value) => full(value, value < 0.1 ? 4 : 3),
  share: (value) => `${full(value * 100, 2)}%`,
  'autonomous-system-numbers': (value) => full(value),
  holders: (value) => full(value),
  tests: (value) => full(value),
  people: (value) => full(value),
  requests: (value) => full(value),
  days: (value) => full(value),
  index: (value) => value.toFixed(3),
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
  const [scale, sign] = unit === 'share' ? [100, '%'] : [1, ''];
  const decimals = values.every((value) => isWhole(value * scale)) ? 0 : most;
  return (value) => `${withDecimals(value * scale, decimals)}${sign}`;
};

/** True for a number that is whole but for what computers make of fractions. */
function isWhole(value: number): boolean {
  return Number.isInteger(Number(value.toFixed(6)));
}

/** A number with so many decimals, or the least that they can say: 39.0, <0.1. */
function withDecimals(value: number, decimals: number): string {
  const least = 10 ** -decimals;
  if (value === 0 || Math.abs(value) >= least / 2) return fixed(value, decimals);
  return `${value > 0 ? '<' : '>−'}${fixed(least, decimals)}`;
}

/**
 * `1 لكل 20`: addresses per person as an axis, a strip and a list say it. Below one half it counts people, as the
 * sentences do, so that one drawing never mixes two ways of saying it.
 */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `1 لكل ${tick(peopleFor(value))}` : tick(value);
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
