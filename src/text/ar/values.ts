import { monthAt } from '../../model/month.ts';
import type { ValuesText } from '../contract/values.ts';
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
import { peopleFor, roundPeopleFor, valuesIn } from '../values-in.ts';
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

/** Addresses among people in round numbers: نحو عنوان IPv4 واحد لكل تسعة أشخاص. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5) return `${counted(Number(value.toPrecision(2)), IPV4_ADDRESS)} لكل شخص`;
  const whole = roundPeopleFor(value);
  return `نحو عنوان IPv4 واحد لكل ${among(whole)}`;
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
  month: (value) => date(monthAt(value)),
};

/** So many /32s after a preposition or a verb. */
export function slash32sBent(value: number): string {
  return value > 0 && value < 1 ? said.slash32s(value) : counted(value, SLASH32, 'bent');
}

/**
 * `1 لكل 20`: addresses per person as an axis, a strip and a list say it. Below one half it counts people, as the
 * sentences do, so that one drawing never mixes two ways of saying it.
 */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `1 لكل ${tick(peopleFor(value))}` : tick(value);
}

/** Values in full, in a column and on an axis. */
export const { written, inColumn, ticked } = valuesIn({
  ...{ full, fixed, tick, percent, date, tickedPerPerson },
  ...{ percentSign: '%', space: '' },
});
