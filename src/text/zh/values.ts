import { monthAt } from '../../model/month.ts';
import type { ValuesText } from '../contract/values.ts';
import { addresses, counted, date, few, fixed, full, percent, short, tick } from '../grammar/zh.ts';
import { peopleFor, roundPeopleFor, valuesIn } from '../values-in.ts';

/** `每九人一个` or `人均0.85个`: addresses per person as people say it. */
export function perPerson(value: number): string {
  return value >= 0.5 ? `人均${short(value)}个` : `每${peopleSaid(peopleFor(value))}人一个`;
}

const peopleSaid = (people: number) => (Number.isInteger(people) ? few(people) : short(people));

/** Addresses among people in round numbers: 约每九人一个IPv4地址, 人均2.4个IPv4地址. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5) return `人均${short(Number(value.toPrecision(2)))}个IPv4地址`;
  const whole = roundPeopleFor(value);
  return `约每${peopleSaid(whole)}人一个IPv4地址`;
}

/** A value with its unit, as said in a sentence. */
export const said: ValuesText = {
  slash32s: (value) => (value > 0 && value < 1 ? '不足一块/32' : counted(value, '块/32')),
  'slash32s-per-million': (value) => `每百万人${short(value)}块/32`,
  delegations: (value) => counted(value, '笔发放'),
  addresses: (value) => `${addresses(value)}个地址`,
  'addresses-per-person': (value) => (value === 0 ? '无' : perPerson(value)),
  share: percent,
  'autonomous-system-numbers': (value) => counted(value, '个自治系统号'),
  holders: (value) => counted(value, '家持有者'),
  tests: (value) => counted(value, '次测试'),
  people: (value) => counted(value, '人'),
  requests: (value) => counted(value, '份申请'),
  days: (value) => counted(value, '天'),
  index: (value) => value.toFixed(2),
  month: (value) => date(monthAt(value)),
};

/** `20人1个`: addresses per person as an axis, a strip and a list say it; below one half it counts people, as sentences do. */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `${tick(peopleFor(value))}人1个` : tick(value);
}

/** Values in full, in a column and on an axis. */
export const { written, inColumn, ticked } = valuesIn({
  ...{ full, fixed, tick, percent, date, tickedPerPerson },
  ...{ percentSign: '%', space: '' },
});
