import type ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type Clock, lastWallIn, wallOf } from './wall.ts';

/** Stretch of a clock in which dates are wanted, in milliseconds as it shows them; both ends are in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** More often than daily is no event that people go to. */
const FREQUENCIES = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
/**
 * Parts of a rule that are understood; the hours only where they are those of the first date. Not BYWEEKNO: the library
 * loses the first date where a week lies across the turn of the year.
 */
const PARTS = new Set([
  ...['BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYYEARDAY', 'BYSETPOS'],
  ...['BYHOUR', 'BYMINUTE', 'BYSECOND'],
]);
const HEAD = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST']);
/** Dates and periods that are gone through: a daily event for fifty years. */
const MOST_STEPS = 20_000;

/**
 * The dates of a rule (RFC 5545, 3.3.10) in a stretch of its clock. Throws an `Error` that names what is wrong with the rule,
 * what we do not understand, or what the library is known to compute wrongly.
 */
export function datesOf(rule: ICAL.Recur, clock: Clock, { from, to }: Stretch): number[] {
  checkRule(rule, clock.start);
  const until = rule.until ? Math.min(lastWallIn(clock, rule.until), to) : to;
  if (until < wallOf(clock.start)) return [];
  const series = new RRuleTemporal({
    rruleString: `DTSTART:${stampOf(wallOf(clock.start))}\nRRULE:${textOf(rule, until)}`,
    temporal: Temporal,
    ...{ maxIterations: MOST_STEPS, maxCandidateEvaluations: MOST_STEPS },
  });
  const dates = series.between(new Date(from), new Date(until), true);
  return dates.map(({ epochMilliseconds }) => epochMilliseconds);
}

function textOf({ freq, interval, count, parts, wkst }: ICAL.Recur, until: number): string {
  // Of the two a rule has one, and what lies behind the stretch is not asked for.
  const end = count ? `COUNT=${count}` : `UNTIL=${stampOf(until)}`;
  const rest = Object.entries(parts).filter(([name]) => !/^BY(HOUR|MINUTE|SECOND)$/.test(name));
  const written = rest.map(([name, values]) => `${name}=${[values].flat().join(',')}`);
  const week = DAYS[wkst - 1] ?? 'MO';
  return [`FREQ=${freq}`, `INTERVAL=${interval}`, end, `WKST=${week}`, ...written].join(';');
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function stampOf(wall: number): string {
  return new Date(wall).toISOString().replace(/[-:]|\.\d+/g, '');
}

function checkRule(rule: ICAL.Recur, start: ICAL.Time): void {
  const { freq, parts } = rule;
  if (!FREQUENCIES.has(freq))
    throw new Error(`expected a rule of days, weeks, months or years, found FREQ=${freq}`);
  const strange = Object.keys(parts).find((name) => !PARTS.has(name));
  if (strange) throw new Error(`expected no ${strange} in a rule`);
  const hours = { BYHOUR: start.hour, BYMINUTE: start.minute, BYSECOND: start.second };
  for (const name of ['BYHOUR', 'BYMINUTE', 'BYSECOND'] as const) {
    const values = [parts[name] ?? hours[name]].flat();
    if (values.length !== 1 || Number(values[0]) !== hours[name])
      throw new Error(`expected one time a day in a rule, found ${name}=${values}`);
  }
  const mixed = mixtureIn(rule);
  if (mixed !== null) throw new Error(`expected no ${mixed} in one rule, which is not computed`);
}

/** What the library gives other dates for than the standard, found by going through all days beside it. */
function mixtureIn({ freq, parts }: ICAL.Recur): string | null {
  if (freq !== 'YEARLY') return null;
  const isNumbered = [parts.BYDAY ?? []].flat().some((day) => /\d/.test(String(day)));
  if (parts.BYMONTHDAY && isNumbered) return 'BYMONTHDAY and numbered BYDAY';
  if (parts.BYYEARDAY && Object.keys(parts).length > 1) return 'BYYEARDAY and another part';
  return null;
}

/** Nothing is held every thousandth week; a count may be whatever stands for always. */
function isNumber(name: string, value: string): boolean {
  if (name === 'INTERVAL') return /^[1-9]\d{0,2}$/.test(value);
  return name !== 'COUNT' || /^[1-9]\d{0,9}$/.test(value);
}

/** What is wrong with a rule as it is written, in words; ical.js mends some of it in silence. */
export function ruleFault(written: string): string | null {
  for (const part of written.split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (!HEAD.has(name) && !PARTS.has(name)) return `expected no ${name} in a rule`;
    if (value === '') return `expected a value of ${name} in a rule`;
    if (!isNumber(name, value)) return `expected a number above 0 in ${name}, found ${value}`;
    if (name === 'UNTIL' && !/^\d{8}(T\d{6}Z?)?$/.test(value))
      return `expected a date in UNTIL, found ${value}`;
  }
  return null;
}
