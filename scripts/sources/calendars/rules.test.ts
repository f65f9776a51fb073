import { assert, constantFrom, integer, option, property, record, subarray } from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { datesOf, ruleFault } from './rules.ts';
import { type Expected, expectedDates } from './sample-expansion.ts';
import { DAY } from './wall.ts';

const END = '2030-12-31';

function expand(rule: string, first: string, from = first): string[] {
  const start = ICAL.Time.fromDateTimeString(`${first}T10:00:00`);
  const stretch = { from: Date.parse(from), to: Date.parse(END) + DAY - 1 };
  const dates = datesOf(ICAL.Recur.fromString(rule), { start, shown: null }, stretch);
  return dates.map((wall) => new Date(wall).toISOString().slice(0, 10));
}

describe('datesOf', () => {
  // The examples of RFC 5545, 3.8.5.3, and dates that ical.js 2.2.1 gives wrongly.
  it.each([
    ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1997-05-19 1998-05-18 1999-05-17'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1998-02-13', '1998-02-13 1998-03-13 1998-11-13'],
    ['FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', '1997-09-04 1997-10-07 1997-11-06'],
    [
      'FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200',
      '1997-01-01',
      '1997-01-01 1997-04-10 1997-07-19',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
      '1997-08-05',
      '1997-08-05 1997-08-17 1997-08-19',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28', '1997-09-28 1997-10-29 1997-11-28'],
    ['FREQ=MONTHLY;BYMONTH=6,9', '2024-06-07', '2024-06-07 2024-09-07 2025-06-07'],
    ['FREQ=DAILY;BYMONTHDAY=-3,28', '2022-04-28', '2022-04-28 2022-05-28 2022-05-29'],
  ])('gives of %s from %s on %s', (rule, first, dates) => {
    expect(expand(rule, first).slice(0, 3).join(' ')).toBe(dates);
  });

  it('agrees with going through all days one by one, or refuses a rule', () => {
    const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    const numbers = constantFrom<readonly number[]>([], [1], [2], [-1], [5], [1, -2]);
    const list = (values: number[]) => subarray(values, { minLength: 1, maxLength: 3 });
    const rules = record({
      freq: constantFrom<Expected['freq']>('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: constantFrom(1, 2, 3, 6),
      wkst: constantFrom('MO', 'SU'),
      months: option(list([1, 2, 4, 6, 7, 9, 10, 12]), { nil: [] }),
      monthDays: option(list([1, 13, 15, 28, 29, 30, 31, -1, -3]), { nil: [] }),
      days: option(subarray(days, { minLength: 1, maxLength: 3 }), { nil: [] }),
      numbers,
      weeks: option(list([1, 2, 20, 51, 52, 53, -1]), { nil: [], freq: 2 }),
      positions: option(list([1, 2, -1]), { nil: [], freq: 2 }),
      first: integer({ min: 0, max: 1500 }),
    });
    let compared = 0;
    assert(
      property(rules, ({ first: after, numbers: places, ...parts }) => {
        const rule = sensible(parts, places[0]);
        const earliest = new Date(Date.UTC(2020, 0, 1 + after)).toISOString().slice(0, 10);
        const [first] = expectedDates(rule, earliest, END);
        if (first === undefined) return;
        const dates = attempt(written(rule), first);
        if (dates === null) return;
        compared++;
        expect(dates, written(rule)).toEqual(expectedDates(rule, first, END));
      }),
      { numRuns: 150, seed: 5545 },
    );
    expect(compared).toBeGreaterThan(30);
  });

  it.each([
    ['FREQ=HOURLY', 'expected a rule of days, weeks, months or years, found FREQ=HOURLY'],
    ['FREQ=WEEKLY;BYHOUR=9,17', 'expected one time a day in a rule, found BYHOUR=9,17'],
    [
      'FREQ=YEARLY;BYMONTHDAY=15;BYDAY=20WE',
      'expected no BYMONTHDAY and numbered BYDAY in one rule, which is not computed',
    ],
    [
      'FREQ=YEARLY;BYYEARDAY=365;BYDAY=TH;BYSETPOS=1',
      'expected no BYYEARDAY and another part in one rule, which is not computed',
    ],
  ])('refuses %s by name', (rule, words) => {
    expect(() => expand(rule, '2027-01-04')).toThrow(words);
  });

  it('takes an hour that is the first date’s own', () => {
    expect(expand('FREQ=YEARLY;BYHOUR=10;BYMINUTE=0', '2028-03-01')).toHaveLength(3);
  });

  // The library's own limit is in steps; without one each of these would be followed for ever, or nearly.
  it.each([
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYSETPOS=366',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=999999999',
  ])('gives of %s, which nothing fulfils, no date', (rule) => {
    expect(attempt(rule, '2027-01-04') ?? []).toEqual([]);
  });
});

describe('ruleFault', () => {
  it.each([
    ['FREQ=WEEKLY;INTERVAL=0', 'expected a number above 0 in INTERVAL, found 0'],
    ['FREQ=WEEKLY;COUNT=-3', 'expected a number above 0 in COUNT, found -3'],
    ['FREQ=WEEKLY;UNTIL=tomorrow', 'expected a date in UNTIL, found tomorrow'],
    ['FREQ=YEARLY;BYEASTER=1', 'expected no BYEASTER in a rule'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 'expected no BYWEEKNO in a rule'],
    ['RSCALE=CHINESE;FREQ=YEARLY', 'expected no RSCALE in a rule'],
    ['FREQ=WEEKLY;__proto__=1', 'expected no __proto__ in a rule'],
    ['FREQ=WEEKLY;BYDAY', 'expected a value of BYDAY in a rule'],
    ['FREQ=WEEKLY;COUNT=5;WKST=MO', null],
  ])('finds in %s: %s', (rule, words) => {
    expect(ruleFault(rule)).toBe(words);
  });
});

/** The parts that may stand together: months and years alone have numbered weekdays, years alone weeks. */
function sensible(parts: Expected, place: number | undefined): Expected {
  const isPlaced = parts.freq === 'MONTHLY' || parts.freq === 'YEARLY';
  const monthDays = parts.freq === 'WEEKLY' ? [] : parts.monthDays;
  const weeks = parts.freq === 'YEARLY' ? parts.weeks : [];
  const days = parts.days.map((day) => `${isPlaced && place !== undefined ? place : ''}${day}`);
  const isBare = [parts.months, monthDays, days, weeks].every((part) => part.length === 0);
  return { ...parts, monthDays, weeks, days, positions: isBare ? [] : parts.positions };
}

function written(rule: Expected): string {
  const parts = {
    ...{ FREQ: rule.freq, INTERVAL: rule.interval, WKST: rule.wkst, BYMONTH: rule.months },
    ...{ BYMONTHDAY: rule.monthDays, BYDAY: rule.days, BYWEEKNO: rule.weeks },
    ...{ BYSETPOS: rule.positions },
  };
  return Object.entries(parts)
    .filter(([, value]) => [value].flat().length > 0)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
}

function attempt(rule: string, first: string): string[] | null {
  try {
    return expand(rule, first);
  } catch {
    return null;
  }
}
