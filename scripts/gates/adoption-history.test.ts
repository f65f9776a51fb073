import { describe, expect, it } from 'vitest';
import { adoptionHistory } from './adoption-history.ts';
import { sampleEdition, samplePassage, sampleReading, sampleSource } from './sample-passage.ts';

const countries = ['KE', 'ZA', 'UG', 'TZ', 'RW', 'BI', 'MW', 'ZM', 'ZW', 'MZ', 'AO', 'NA'];
/** The first so many month ends of 2020 and 2021. */
const history = (country: string, months: number, from = 0) =>
  Array.from({ length: months }, (_, at) =>
    sampleReading({
      source: 'apnic',
      measure: 'capable',
      country,
      date: new Date(Date.UTC(2020, from + at + 1, 0)).toISOString().slice(0, 10),
    }),
  );
const check = (before: readonly object[], after: readonly object[], asOf = '2026-11-24') =>
  adoptionHistory.check(
    samplePassage(
      sampleEdition([sampleSource('apnic-labs', '2026-11-23')], { adoption: before }),
      sampleEdition([sampleSource('apnic-labs', asOf)], { adoption: after }),
    ),
  );

describe('the gate of the measured past', () => {
  it('refuses a series that loses over a tenth of its months', () => {
    expect(check(history('KE', 20), history('KE', 18, 2))).toMatchObject([{ outcome: 'passed' }]);
    expect(check(history('KE', 20), history('KE', 17, 3))).toMatchObject([
      {
        key: 'apnic-labs/capable/KE',
        outcome: 'refused',
        saw: '3 of 20 months gone, the first 2020-01',
        expected: 'at most 10% of them',
      },
    ]);
  });

  it('takes a series that is no longer there for one that lost everything', () => {
    expect(check(history('KE', 20), [])).toMatchObject([
      { outcome: 'refused', saw: '20 of 20 months gone, the first 2020-01' },
    ]);
  });

  it('gathers many that shrink into one finding', () => {
    const all = countries.flatMap((country) => history(country, 12));
    const newest = countries.flatMap((country) => history(country, 1, 11));
    expect(check(all, newest)).toMatchObject([
      { key: 'apnic-labs/capable/many', outcome: 'refused' },
    ]);
  });

  it('welcomes a history that appears, and values and days that are revised', () => {
    const one = history('KE', 1);
    expect(check(one, history('KE', 24))).toEqual([]);
    const revised = history('KE', 12).map((row) => ({
      ...row,
      share: row.share + 0.01,
      date: `${row.date.slice(0, 7)}-20`,
    }));
    expect(check(history('KE', 12), revised)).toMatchObject([{ outcome: 'passed' }]);
  });

  it('leaves a source alone whose files are as they were', () => {
    expect(check(history('KE', 20), [], '2026-11-23')).toEqual([]);
  });
});
