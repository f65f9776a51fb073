import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { comparedArea, comparedCodes, comparedMeasures, spanOf } from './compared-areas.ts';

const text = catalogueOf('en');

/** Three months of which Kenya lacks one and the Seychelles two; another source counts from the third on. */
const data = sampleData({
  countries: {
    KE: { name_en: 'Kenya', region: '002', people: 50 },
    SC: { name_en: 'Seychelles', region: '002', people: 10 },
    FR: { name_en: 'France', region: '150', people: 70 },
  },
  sources: [{ id: 'held', tables: ['holdings'] }],
  metrics: {
    'ipv6-held': { unit: 'slash32s', areas: { KE: [['2026-03', 1]] } },
    'ipv4-held': {
      ...{ unit: 'addresses', breaks: ['2026-03'] },
      areas: {
        KE: [
          ['2026-01', 100],
          ['2026-02', null],
          ['2026-03', 200],
        ],
        SC: [['2026-03', 40]],
        WORLD: [['2026-03', 300]],
      },
    },
    'ipv4-per-person': {
      ...{ unit: 'addresses-per-person' },
      areas: {
        KE: [
          ['2026-01', 2],
          ['2026-03', 4],
        ],
      },
    },
  },
});

function line(code: string, metric: 'ipv4-held' | 'ipv4-per-person' = 'ipv4-held') {
  return comparedArea(data, { metric, code }, text);
}

describe('lines to compare', () => {
  it('are of the measures that have two dates or more', () => {
    expect(comparedMeasures(data)).toEqual(['ipv4-per-person', 'ipv4-held']);
    expect(() => spanOf(data, 'ipv6-held')).toThrow('expected two dates or more of ipv6-held');
  });

  it('are of countries, groups and the world', () => {
    const codes = comparedCodes(data);
    expect(codes.slice(0, 3)).toEqual(['ke', 'sc', 'fr']);
    expect(codes).toEqual(expect.arrayContaining(['africa', 'sids', 'afrinic', 'world']));
  });

  it('have a row a month, and say where nobody counted', () => {
    const { name, rows, max, end, path } = line('ke');
    expect(name).toBe('Kenya');
    expect(rows).toEqual([
      ['2026-01', 'January 2026', '100'],
      ['2026-02', 'February 2026', text.site.noData],
      ['2026-03', 'March 2026', '200'],
    ]);
    expect([max, end?.y]).toEqual([200, 200]);
    // No line is drawn across the gap.
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('sum up the members of a group, and divide sums by sums for each person', () => {
    expect(line('africa').rows.map((row) => row[2])).toEqual(['100', text.site.noData, '240']);
    const each = line('africa', 'ipv4-per-person');
    // 100 among Kenya's 50 people, then 240 among the 60 of both.
    expect([each.end?.y, each.rows[0]?.[2]]).toEqual([4, '2']);
  });

  it('end nowhere where there are no values', () => {
    expect(line('fr')).toMatchObject({ path: '', max: 0, end: null, rows: [] });
  });
});
