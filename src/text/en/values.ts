import { monthAt } from '../../model/month.ts';
import type { ValuesText } from '../contract/values.ts';
import {
  addresses,
  counted,
  date,
  fixed,
  full,
  inWords,
  percent,
  short,
  tick,
} from '../grammar/en.ts';
import { peopleFor, roundPeopleFor, valuesIn } from '../values-in.ts';

/** `one for every seven people` or `0.85 a person`: addresses per person as people say it. */
export function perPerson(value: number): string {
  if (value >= 0.5) return `${short(value)} a person`;
  const rounded = peopleFor(value);
  return `one for every ${Number.isInteger(rounded) ? inWords(rounded) : short(rounded)} people`;
}

/** Addresses among people in round numbers: about one IPv4 address for every nine people, 2.4 IPv4 addresses a person. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5)
    return `${counted(Number(value.toPrecision(2)), 'IPv4 address', 'IPv4 addresses')} a person`;
  const whole = roundPeopleFor(value);
  return `about one IPv4 address for every ${Number.isInteger(whole) ? inWords(whole) : short(whole)} people`;
}

/** A value with its unit, as said in a sentence. */
export const said: ValuesText = {
  slash32s: (value) =>
    `${value > 0 && value < 1 ? 'less than one /32' : counted(value, '/32', '/32s')}`,
  'slash32s-per-million': (value) => `${short(value)} /32s per million people`,
  delegations: (value) => counted(value, 'delegation', 'delegations'),
  addresses: (value) => `${addresses(value)} ${value === 1 ? 'address' : 'addresses'}`,
  'addresses-per-person': (value) => (value === 0 ? 'none' : perPerson(value)),
  share: percent,
  'autonomous-system-numbers': (value) => counted(value, 'AS number', 'AS numbers'),
  holders: (value) => counted(value, 'holder', 'holders'),
  tests: (value) => counted(value, 'test', 'tests'),
  people: (value) => (value === 1 ? 'one person' : `${short(value)} people`),
  requests: (value) => counted(value, 'request', 'requests'),
  days: (value) => counted(value, 'day', 'days'),
  index: (value) => value.toFixed(2),
  month: (value) => date(monthAt(value)),
};

/**
 * `1 per 20`: addresses per person as an axis, a strip and a list say it. Below one half it counts people, as the
 * sentences do, so that one drawing never mixes two ways of saying it.
 */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `1 per ${tick(peopleFor(value))}` : tick(value);
}

/** Values in full, in a column and on an axis. */
export const { written, inColumn, ticked } = valuesIn({
  ...{ full, fixed, tick, percent, date, tickedPerPerson },
  ...{ percentSign: '%', space: '' },
});
