import { describe, expect, it } from 'vitest';
import { sampleHolding } from '../sample-evidence.ts';
import { heldByMonth, slash32s, sourceChanges, sourcesByArea } from './held.ts';

/** Readings as `area date value`, which is easy to compare by eye. */
function inWords(...parameters: Parameters<typeof heldByMonth>): string[] {
  return heldByMonth(...parameters).map(({ area, date, value }) => `${area} ${date} ${value}`);
}

describe('holdings by month', () => {
  it('adds the areas of each month up to the world, unattributed lines included', () => {
    const holdings = [
      sampleHolding(['2025-01', 'EU'], null, 7),
      sampleHolding(['2025-01', 'KE'], null, 65_536),
    ];
    // 65,536 /48s are one /32; 7 /48s are 7 ÷ 65,536 = 0.0001068115234375 of one.
    expect(inWords(holdings, slash32s)).toEqual([
      'EU 2025-01 0.0001068115234375',
      'KE 2025-01 1',
      'WORLD 2025-01 1.0001068115234375',
    ]);
  });

  it('gives an empty cell no reading, and its month no world where it is a country’s', () => {
    const holdings = [
      sampleHolding(['2025-04', 'EU'], 333_056, 0),
      sampleHolding(['2025-04', 'KE'], 1_000, 0),
      sampleHolding(['2025-05', 'EU'], null, 0),
      sampleHolding(['2025-05', 'KE'], 1_100, 0),
      sampleHolding(['2025-06', 'EU'], 333_056, 0),
      sampleHolding(['2025-06', 'KE'], null, 0),
    ];
    // 333,056 + 1,000 = 334,056 in April; in May the line of no country is unknown, in June a country.
    expect(inWords(holdings, (row) => row.ipv4_addresses)).toEqual([
      'EU 2025-04 333056',
      'EU 2025-06 333056',
      'KE 2025-04 1000',
      'KE 2025-05 1100',
      'WORLD 2025-04 334056',
      'WORLD 2025-05 1100',
    ]);
  });

  it('gives an area that a month does not list no reading there', () => {
    const holdings = [
      sampleHolding(['2025-01', 'KE'], null, 65_536),
      sampleHolding(['2025-02', 'AQ'], null, 65_536),
      sampleHolding(['2025-02', 'KE'], null, 65_536),
    ];
    expect(inWords(holdings, slash32s)).toEqual([
      'AQ 2025-02 1',
      'KE 2025-01 1',
      'KE 2025-02 1',
      'WORLD 2025-01 1',
      'WORLD 2025-02 2',
    ]);
  });
});

describe('changes of source', () => {
  it('are the months from which most rows come from another source', () => {
    const row = (month: string, country: string, source: string) => ({
      ...sampleHolding([month, country], null, 0),
      source,
    });
    // February: two of three rows are still from a; March: all from b.
    const holdings = [
      row('2025-01', 'KE', 'a'),
      row('2025-02', 'EU', 'b'),
      row('2025-02', 'KE', 'a'),
      row('2025-02', 'UG', 'a'),
      row('2025-03', 'KE', 'b'),
    ];
    expect(sourceChanges(holdings)).toEqual(['2025-03']);
  });
});

describe('the sources of each area', () => {
  it('are named with the month from which each counts, the world with all of a month', () => {
    const row = (month: string, country: string, source: string) => ({
      ...sampleHolding([month, country], null, 0),
      source,
    });
    const holdings = [
      row('2025-01', 'EU', 'a'),
      row('2025-01', 'KE', 'a'),
      row('2025-02', 'EU', 'b'),
      row('2025-02', 'KE', 'a'),
      row('2025-03', 'EU', 'b'),
      row('2025-03', 'KE', 'b'),
    ];
    expect(sourcesByArea(holdings)).toEqual({
      EU: [
        ['2025-01', 'a'],
        ['2025-02', 'b'],
      ],
      KE: [
        ['2025-01', 'a'],
        ['2025-03', 'b'],
      ],
      WORLD: [
        ['2025-01', 'a'],
        ['2025-02', 'a; b'],
        ['2025-03', 'b'],
      ],
    });
  });
});
