import { monthAt } from '../../model/month.ts';
import type { ValuesText } from '../contract/values.ts';
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
import { peopleFor, roundPeopleFor, valuesIn } from '../values-in.ts';

/** `una por cada siete personas` or `0,85 por persona`: addresses per person as people say it. */
export function perPerson(value: number): string {
  if (value >= 0.5) return `${short(value)} por persona`;
  const rounded = peopleFor(value);
  const people = Number.isInteger(rounded) ? inWords(rounded, 'f') : short(rounded);
  return `una por cada ${beforeNoun(people, 'personas')}`;
}

/** Addresses among people in round numbers: cerca de una dirección IPv4 por cada nueve personas, 2,4 direcciones IPv4 por persona. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5)
    return `${counted(Number(value.toPrecision(2)), 'dirección IPv4', 'direcciones IPv4')} por persona`;
  const whole = roundPeopleFor(value);
  const said = Number.isInteger(whole) ? inWords(whole, 'f') : short(whole);
  return `cerca de una dirección IPv4 por cada ${beforeNoun(said, 'personas')}`;
}

/** A share in a table, with a hard space before its sign as everywhere in Spanish. */
const SIGN = '\u00a0%';

/** A value with its unit, as said in a sentence. */
export const said: ValuesText = {
  slash32s: (value) =>
    value > 0 && value < 1 ? 'menos de un\u00a0/32' : counted(value, '/32', '/32'),
  'slash32s-per-million': (value) => `${short(value)}\u00a0/32 por millón de personas`,
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
  month: (value) => date(monthAt(value)),
};

/** `1 por 20`: addresses per person as an axis says it, below one half by people, as the sentences do. */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `1 por ${tick(peopleFor(value))}` : tick(value);
}

/** Values in full, in a column and on an axis. */
export const { written, inColumn, ticked } = valuesIn({
  ...{ full, fixed, tick, percent, date, tickedPerPerson },
  ...{ percentSign: SIGN, space: '' },
});
