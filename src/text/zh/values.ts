import type { Unit } from '../../model/unit.ts';
import type { ColumnText, ValuesText } from '../contract/values.ts';
import { addresses, counted, date, few, fixed, full, percent, short, tick } from '../grammar/zh.ts';

/** `每九人一个` or `人均0.85个`: addresses per person as people say it. */
export function perPerson(value: number): string {
  return value >= 0.5 ? `人均${short(value)}个` : `每${peopleSaid(peopleFor(value))}人一个`;
}

/** How many people share one address: with one decimal below ten, else whole. */
function peopleFor(value: number): number {
  const people = 1 / value;
  return people < 10 ? Math.round(people * 10) / 10 : Math.round(people);
}

const peopleSaid = (people: number) => (Number.isInteger(people) ? few(people) : short(people));

/** Addresses among people in round numbers: 约每九人一个IPv4地址, 人均2.4个IPv4地址. */
export function ipv4AmongPeople(value: number): string {
  if (value >= 0.5) return `人均${short(Number(value.toPrecision(2)))}个IPv4地址`;
  const people = 1 / value;
  const rounded = people < 3 ? Math.round(people * 10) / 10 : Math.round(people);
  const whole = rounded < 100 ? rounded : Number(rounded.toPrecision(2));
  return `约每${peopleSaid(whole)}人一个IPv4地址`;
}

/** The month a value of unit `month` stands for: 2004 × 12 + 2 is 2004-03. */
export function monthOf(value: number): string {
  const month = String((value % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(value / 12)).padStart(4, '0')}-${month}`;
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
  month: (value) => date(monthOf(value)),
};

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

/** `20人1个`: addresses per person as an axis, a strip and a list say it; below one half it counts people, as sentences do. */
export function tickedPerPerson(value: number): string {
  return value > 0 && value < 0.5 ? `${tick(peopleFor(value))}人1个` : tick(value);
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
