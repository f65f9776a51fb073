/** For tests: a rule (RFC 5545, 3.3.10) taken apart; what it does not say is an empty list. */
export interface Expected {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly wkst: string;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  /** As `MO`, `1MO` or `-1MO`. */
  readonly days: readonly string[];
  readonly weeks: readonly number[];
  readonly positions: readonly number[];
}

const DAY = 24 * 60 * 60 * 1000;
const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** For tests: the days of a rule from its first to the last wanted, found by asking every day of every period. */
export function expectedDates(rule: Expected, first: string, last: string): string[] {
  const [start, end] = [Date.parse(first) / DAY, Date.parse(last) / DAY];
  const found: string[] = [];
  for (let turn = 0; ; turn++) {
    const [from, behind] = periodOf(rule, start, turn);
    if (from > end) return found;
    const days = Array.from({ length: behind - from }, (_, index) => from + index);
    const matching = chosen(
      rule,
      days.filter((day) => matches(rule, day, start)),
    );
    for (const day of matching)
      if (day >= start && day <= end) found.push(new Date(day * DAY).toISOString().slice(0, 10));
  }
}

function periodOf({ freq, interval, wkst }: Expected, start: number, turn: number) {
  const [year, month] = partsOf(start);
  const shift = turn * interval;
  if (freq === 'DAILY') return [start + shift, start + shift + 1] as const;
  if (freq === 'MONTHLY')
    return [dayOf(year, month + shift), dayOf(year, month + shift + 1)] as const;
  if (freq === 'YEARLY') return [dayOf(year + shift, 0), dayOf(year + shift + 1, 0)] as const;
  const week = start - weekdayFrom(start, wkst) + 7 * shift;
  return [week, week + 7] as const;
}

function chosen({ positions }: Expected, days: readonly number[]): number[] {
  if (positions.length === 0) return [...days];
  const picked = positions.map((position) => days.at(position > 0 ? position - 1 : position));
  return [...new Set(picked.filter((day) => day !== undefined))].sort((a, b) => a - b);
}

function matches(rule: Expected, day: number, start: number): boolean {
  const [year, month, date] = partsOf(day);
  const { months, monthDays, days, weeks } = withDefaults(rule, start);
  const length = dayOf(year, month + 1) - dayOf(year, month);
  if (months.length > 0 && !months.includes(month + 1)) return false;
  if (monthDays.length > 0 && !monthDays.some((one) => one === date || one === date - length - 1))
    return false;
  if (weeks.length > 0 && !weeks.some((week) => isInWeek(day, week, rule.wkst))) return false;
  return days.length === 0 || days.some((one) => isNamed(rule, day, one));
}

/** What a rule does not say is as on its first day. */
function withDefaults(rule: Expected, start: number) {
  const [, month, date] = partsOf(start);
  const { freq, months, monthDays, days, weeks } = rule;
  const weekday = NAMES[weekdayFrom(start, 'SU')] ?? '';
  const isBare = monthDays.length === 0 && days.length === 0 && weeks.length === 0;
  const isDated = isBare && (freq === 'MONTHLY' || freq === 'YEARLY');
  const isWeekly = freq === 'WEEKLY' || (weeks.length > 0 && monthDays.length === 0);
  return {
    months: isDated && freq === 'YEARLY' && months.length === 0 ? [month + 1] : months,
    monthDays: isDated ? [date] : monthDays,
    days: isWeekly && days.length === 0 ? [weekday] : days,
    weeks,
  };
}

function isNamed({ freq, months }: Expected, day: number, written: string): boolean {
  if (NAMES[weekdayFrom(day, 'SU')] !== written.slice(-2)) return false;
  const number = Number.parseInt(written, 10);
  if (Number.isNaN(number)) return true;
  const [year, month] = partsOf(day);
  const isOfMonth = freq === 'MONTHLY' || months.length > 0;
  const from = isOfMonth ? dayOf(year, month) : dayOf(year, 0);
  const behind = isOfMonth ? dayOf(year, month + 1) : dayOf(year + 1, 0);
  const before = Math.floor((day - from) / 7) + 1;
  return number === before || number === -(Math.floor((behind - 1 - day) / 7) + 1);
}

/** Weeks belong to the year that has most of their days (ISO 8601), begun on any weekday. */
function isInWeek(day: number, week: number, wkst: string): boolean {
  const begin = day - weekdayFrom(day, wkst);
  const [year] = partsOf(begin + 3);
  const firstOf = (one: number) => dayOf(one, 0, 4) - weekdayFrom(dayOf(one, 0, 4), wkst);
  const number = (begin - firstOf(year)) / 7 + 1;
  return week === number || week === number - (firstOf(year + 1) - firstOf(year)) / 7 - 1;
}

function dayOf(year: number, month: number, date = 1): number {
  return Date.UTC(year, month, date) / DAY;
}

function partsOf(day: number): [year: number, month: number, date: number] {
  const date = new Date(day * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
}

function weekdayFrom(day: number, first: string): number {
  return (new Date(day * DAY).getUTCDay() - NAMES.indexOf(first) + 7) % 7;
}
