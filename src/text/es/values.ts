import type { Unit } from '../../model/unit.ts';
import type { ColumnText, ValuesText } from '../contract/values.ts';
import {
  addressesOf,
  beforeNoun,
  counted,
  date,
  fixed,
  full,
  inWords,
  percent,
  short,
  tick,
} from '../grammar/es.ts';

/** `una por cada siete personas` or `0,85 por persona`: addresses per person as people say it. */
export function perPerson(value: number): string {
  if (value >= 0.5) return `${short(value)} por persona`;
  const rounded = peopleFor(value);
  const people = Number.isInteger(rounded) ? inWords(rounded, 'f') : short(rounded);
  return `una por cada ${beforeNoun(people, 'personas')}`;
}

/** How many people share one address: with one decimal below ten, else whole. */
function peopleFor(value: number): number {
  const people = 1 / value;
  return people < 10 ? Math.round(people * 10) / 10 : Math.round(people);
}

/** Addresses among people in round numbers: cerca de una dirección IPv4 por cada nueve personas, 2,4 direcciones IPv4 por persona. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5)
    return `${counted(Number(value.toPrecision(2)), 'dirección IPv4', 'direcciones IPv4')} por persona`;
  const people = 1 / value;
  const rounded = people < 3 ? Math.round(people * 10) / 10 : Math.round(people);
  const whole = rounded < 100 ? rounded : Number(rounded.toPrecision(2));
  const said = Number.isInteger(whole) ? inWords(whole, 'f') : short(whole);
  return `cerca de una dirección IPv4 por cada ${beforeNoun(said, 'personas')}`;
}

/** The month a value of unit `month` stands for: 2004 × 12 + 2 is 2004-03. */
export function monthOf(value: number): string {
  const month = String((value % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(value / 12)).padStart(4, '0')}-${month}`;
}

/** A share in a table, with a hard space before its sign as everywhere in Spanish. */
const SIGN = '\u00a0%';

/** A value with its unit, as said in a sentence. */
export const said: ValuesText = {
  slash32s: (value) => (value > 0 && value < 1 ? 'menos de un /32' : counted(value, '/32', '/32')),
  'slash32s-per-million': (value) => `${short(value)} /32 por millón de personas`,
  delegations: (value) => counted(value, 'delegación', 'delegaciones'),
  addresses: (value) => addressesOf(value),
  'addresses-per-person': (value) => (value === 0 ? 'ninguna' : perPerson(value)),
  share: percent,
  'autonomous-system-numbers': (value) => counted(value, 'número de AS', 'números de AS'),
  holders: (value) => counted(value, 'titular', 'titulares'),
  tests: (value) => counted(value, 'prueba', 'pruebas'),
  people: (value) => (value === 1 ? 'una persona' : counted(value, 'persona', 'personas')),
  requests: (value) => counted(value, 'solicitud', 'solicitudes'),
  days: (value) => counted(value, 'día', 'días'),
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
  share: (value) => `${full(value * 100, 2)}${SIGN}`,
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
  const [scale, sign] = unit === 'share' ? [100, SIGN] : [1, ''];
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

/** `1 por 20`: addresses per person as an axis says it, below one half by people, as the sentences do. */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `1 por ${tick(peopleFor(value))}` : tick(value);
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
