import { monthAt } from '../../model/month.ts';
import type { ValuesText } from '../contract/values.ts';
import {
  addressesOf,
  counted,
  date,
  fixed,
  full,
  inWords,
  percent,
  short,
  tick,
} from '../grammar/fr.ts';
import { peopleFor, roundPeopleFor, valuesIn } from '../values-in.ts';

/** `une pour sept personnes` or `0,85 par personne`: addresses per person as people say it. */
export function perPerson(value: number): string {
  if (value >= 0.5) return `${short(value)} par personne`;
  return `une pour ${persons(peopleFor(value))}`;
}

/** The same with the word, and a kind of address: une adresse pour sept personnes, 0,85 adresse IPv4 par personne. */
export function addressPerPerson(value: number, kind = ''): string {
  const of = kind && ` ${kind}`;
  return value >= 0.5
    ? `${counted(value, `adresse${of}`, `adresses${of}`)} par personne`
    : `une adresse${of} pour ${persons(peopleFor(value))}`;
}

/** People counted in words where they are few and whole: neuf personnes, 2,3 personnes, 1,5 million de personnes. */
function persons(count: number): string {
  return Number.isInteger(count) && count <= 10
    ? `${inWords(count, 'f')} personne${count < 2 ? '' : 's'}`
    : counted(count, 'personne', 'personnes');
}

/** Addresses among people in round numbers: environ une adresse IPv4 pour neuf personnes, 2,4 adresses IPv4 par personne. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5)
    return `${counted(Number(value.toPrecision(2)), 'adresse IPv4', 'adresses IPv4')} par personne`;
  const whole = roundPeopleFor(value);
  return `environ une adresse IPv4 pour ${persons(whole)}`;
}

/** A value with its unit, as said in a sentence. */
export const said: ValuesText = {
  slash32s: (value) =>
    value > 0 && value < 1 ? 'moins d’un\u00a0/32' : counted(value, '/32', '/32'),
  'slash32s-per-million': (value) => `${counted(value, '/32', '/32')} par million de personnes`,
  delegations: (value) => counted(value, 'délégation', 'délégations'),
  addresses: (value) => addressesOf(value),
  'addresses-per-person': (value) => (value === 0 ? 'aucune' : perPerson(value)),
  share: percent,
  'autonomous-system-numbers': (value) => counted(value, 'numéro d’AS', 'numéros d’AS'),
  holders: (value) => counted(value, 'titulaire', 'titulaires'),
  tests: (value) => counted(value, 'test', 'tests'),
  people: (value) => (value === 1 ? 'une personne' : counted(value, 'personne', 'personnes')),
  requests: (value) => counted(value, 'demande', 'demandes'),
  days: (value) => counted(value, 'jour', 'jours'),
  index: (value) => fixed(value, 2),
  month: (value) => date(monthAt(value)),
};

/**
 * `1 pour 20`: addresses per person as an axis, a strip and a list say it. Below one half it counts people, as the
 * sentences do, so that one drawing never mixes two ways of saying it.
 */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `1 pour ${tick(peopleFor(value))}` : tick(value);
}

/** Values in full, in a column and on an axis. */
export const { written, inColumn, ticked } = valuesIn({
  ...{ full, fixed, tick, percent, date, tickedPerPerson },
  ...{ percentSign: ' %', space: '\u00a0' },
});
