import { monthAt } from '../../model/month.ts';
import type { ValuesText } from '../contract/values.ts';
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
import { peopleFor, roundPeopleFor, valuesIn } from '../values-in.ts';

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

/** Addresses among people in round numbers: примерно один адрес IPv4 на девять человек, 2,4 адреса IPv4 на человека. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5) {
    const words: Nouns = ['адрес IPv4', 'адреса IPv4', 'адресов IPv4'];
    return `${counted(Number(value.toPrecision(2)), words)} на человека`;
  }
  const whole = roundPeopleFor(value);
  return `примерно один адрес IPv4 на ${perPeople(whole)}`;
}

const SLASH32S: Nouns = ['блок\u00a0/32', 'блока\u00a0/32', 'блоков\u00a0/32'];

/** The same after words that ask for the genitive: от 5 блоков /32 до 21 блока /32. */
export function ofSlash32s(value: number): string {
  if (value > 0 && value < 1) return 'менее чем одного блока\u00a0/32';
  return counted(value, ['блока\u00a0/32', 'блоков\u00a0/32', 'блоков\u00a0/32']);
}

/** A value with its unit, as said in a sentence. */
export const said: ValuesText = {
  slash32s: (value) =>
    value > 0 && value < 1 ? 'менее одного блока\u00a0/32' : counted(value, SLASH32S),
  'slash32s-per-million': (value) => `${counted(value, SLASH32S)} на миллион человек`,
  delegations: (value) =>
    counted(value, [
      ...(['делегированный блок', 'делегированных блока', 'делегированных блоков'] as const),
      'делегированного блока',
    ]),
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
  month: (value) => date(monthAt(value)),
};

/**
 * `1 на 20`: addresses per person as an axis, a strip and a list say it. Below one half it counts people, as the
 * sentences do, so that one drawing never mixes two ways of saying it.
 */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `1\u00a0на\u00a0${tick(peopleFor(value))}` : tick(value);
}

/** Values in full, in a column and on an axis. */
export const { written, inColumn, ticked } = valuesIn({
  ...{ full, fixed, tick, percent, date, tickedPerPerson },
  ...{ percentSign: '\u00a0%', space: '' },
});
