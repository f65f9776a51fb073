import { monthAt } from '../model/month.ts';
import type { Unit } from '../model/unit.ts';
import type { ColumnText, ValuesText } from './contract/values.ts';
import type { DateWords } from './dates.ts';
import type { Numbers } from './numbers.ts';

/** What values in tables and on axes are written with in one language. */
export interface ValueSigns extends Pick<Numbers, 'full' | 'fixed' | 'tick' | 'percent'> {
  readonly date: DateWords;
  /** Behind a share in a table, with the space before it. */
  readonly percentSign: string;
  /** Between the sign of what is less than the least and its number. */
  readonly space: string;
  /** Addresses per person on an axis. */
  readonly tickedPerPerson: (value: number) => string;
}

/** How a language writes values in full, in a column, and on an axis. */
export interface ValuesWritten {
  readonly written: ValuesText;
  readonly inColumn: ColumnText;
  readonly ticked: ValuesText;
}

/** How many people share one address: with one decimal below ten, else whole. */
export function peopleFor(value: number): number {
  const people = 1 / value;
  return people < 10 ? Math.round(people * 10) / 10 : Math.round(people);
}

/** The same in round numbers: with one decimal below three, two digits from a hundred on. */
export function roundPeopleFor(value: number): number {
  const people = 1 / value;
  const rounded = people < 3 ? Math.round(people * 10) / 10 : Math.round(people);
  return rounded < 100 ? rounded : Number(rounded.toPrecision(2));
}

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

/** Values as tables and axes of a language have them: units are said at their heads, so that only signs differ. */
export function valuesIn(signs: ValueSigns): ValuesWritten {
  const written = writtenWith(signs);
  return { written, inColumn: columnsWith(signs, written), ticked: tickedWith(signs) };
}

/** Below this a number is written with the three digits that tell most, so that it never looks like nothing. */
const SMALL = 0.1;

/** A value in full, as it stands in a table whose heading names the unit. */
function writtenWith({ full, fixed, tick, date, percentSign }: ValueSigns): ValuesText {
  const whole = (value: number) => full(value);
  const inFull = (value: number, decimals: number) =>
    Math.abs(value) < SMALL ? tick(value).replace('-', '−') : full(value, decimals);
  const amount = (value: number) => inFull(value, 3);
  return {
    ...{ slash32s: amount, 'slash32s-per-million': amount, 'addresses-per-person': amount },
    share: (value) => inFull(value * 100, 2) + percentSign,
    ...{ delegations: whole, addresses: whole, 'autonomous-system-numbers': whole },
    ...{ holders: whole, tests: whole, people: whole, requests: whole, days: whole },
    index: (value) => fixed(value, 3),
    month: (value) => date(monthAt(value)),
  };
}

function columnsWith(
  { full, fixed, percentSign, space }: ValueSigns,
  written: ValuesText,
): ColumnText {
  /** A number with so many decimals, or the least that they can say: 39.0, <0.1. */
  const withDecimals = (value: number, decimals: number) => {
    const least = 10 ** -decimals;
    if (value === 0 || Math.abs(value) >= least / 2) return fixed(value, decimals);
    return `${value > 0 ? `<${space}` : `>${space}−`}${fixed(least, decimals)}`;
  };
  return (unit, values) => {
    const most = unit === undefined ? UNITLESS : DECIMALS[unit];
    if (most === undefined) return unit === undefined ? full : written[unit];
    const [scale, sign] = unit === 'share' ? [100, percentSign] : [1, ''];
    const decimals = values.every((value) => isWhole(value * scale)) ? 0 : most;
    return (value) => withDecimals(value * scale, decimals) + sign;
  };
}

/** True for a number that is whole but for what computers make of fractions. */
function isWhole(value: number): boolean {
  return Number.isInteger(Number(value.toFixed(6)));
}

/** A value short enough for an axis. */
function tickedWith({ tick, percent, tickedPerPerson }: ValueSigns): ValuesText {
  return {
    ...{ slash32s: tick, 'slash32s-per-million': tick, delegations: tick, addresses: tick },
    'addresses-per-person': tickedPerPerson,
    share: percent,
    ...{ 'autonomous-system-numbers': tick, holders: tick, tests: tick, people: tick },
    ...{ requests: tick, days: tick, index: tick },
    month: (value) => monthAt(value).slice(0, 4),
  };
}
