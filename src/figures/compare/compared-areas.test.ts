import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../charts/compare/comparison.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { Data } from '../../published/data.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { limitOf, tenCountries } from '../sample-countries.ts';
import { comparedArea, comparedCodes } from './compared-areas.ts';
import { comparedMeasures, firstMeasure } from './compared-measures.ts';

const text = catalogueOf('en');

/** Three months of which Kenya lacks one and the Seychelles two; another source counts from the third on. */
const data = sampleData({
  countries: {
    KE: { name_en: 'Kenya', region: '002', sub_region: '014', people: 50 },
    SC: { name_en: 'Seychelles', region: '002', sub_region: '014', people: 10 },
    TZ: { name_en: 'Tanzania', region: '002', sub_region: '014', people: 60 },
    FR: { name_en: 'France', region: '150', sub_region: '155', people: 70 },
    AQ: { name_en: 'Antarctica' },
  },
  sources: [{ id: 'held', tables: ['holdings'] }, { id: 'google' }],
  metrics: {
    'ipv6-held': { unit: 'slash32s', areas: { KE: [['2026-03', 1]] } },
    'ipv6-tests-apnic': { unit: 'tests', areas: {} },
    'ipv4-held': {
      ...{ unit: 'addresses', breaks: ['2026-03'], sources: ['held'] },
      methods: {
        KE: [
          ['2026-01', 'one'],
          ['2026-03', 'two'],
        ],
        SC: [['2026-03', 'two']],
      },
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
      ...{ unit: 'addresses-per-person', sources: ['held'] },
      areas: {
        KE: [
          ['2026-01', 2],
          ['2026-03', 4],
        ],
      },
    },
    'ipv6-users-google': {
      ...{ unit: 'share', sources: ['google'] },
      areas: {
        KE: [
          ['2026-04-13', 0.1],
          ['2026-07-19', 0.2],
        ],
        SC: [['2026-07-19', 0.4]],
        TZ: [['2026-07-19', 0.3]],
      },
    },
  },
});

function series(code: string, metric: MetricId = 'ipv4-held') {
  return comparedArea(data, code, text).measures[metric];
}

function points(code: string, metric: MetricId = 'ipv4-held') {
  const found = series(code, metric);
  return found && pointsOf(found);
}

describe('what can be compared', () => {
  it('are measures that have two dates or more; a line begins where one can', () => {
    expect(comparedMeasures(data)).toEqual(['ipv6-users-google', 'ipv4-per-person', 'ipv4-held']);
    expect(firstMeasure(data)).toBe('ipv4-per-person');
    expect(firstMeasure(sampleData({}))).toBeUndefined();
  });

  it('are countries, groups and the world', () => {
    const codes = comparedCodes(data);
    expect(codes.slice(0, 3)).toEqual(['ke', 'sc', 'tz']);
    expect(codes).toEqual(expect.arrayContaining(['africa', 'sids', 'afrinic', 'world']));
  });
});

describe('an area to compare', () => {
  it('has a value a month, and none where nobody counted', () => {
    expect(comparedArea(data, 'ke', text)).toMatchObject({ area: 'KE', name: 'Kenya' });
    expect(series('ke')).toMatchObject({ from: '2026-01', values: [100, null, 200] });
  });

  it('says who counted from when on, and where its line is broken', () => {
    expect(series('ke')?.sources).toEqual([
      ['2026-01', 'one'],
      ['2026-03', 'two'],
    ]);
    expect(series('ke')?.breaks).toEqual(['2026-03']);
    // A line that begins with the other count crosses nothing.
    expect(series('sc')?.breaks).toEqual([]);
  });

  it('sums up the members of a group, and divides sums by sums for each person', () => {
    expect(points('africa')?.map(([, value]) => value)).toEqual([100, null, 240]);
    // 100 among Kenya's 50 people, then 240 among the 60 of both.
    expect(points('africa', 'ipv4-per-person')?.map(([, value]) => value)).toEqual([2, null, 4]);
    expect(series('africa')?.sources.map(([, ids]) => ids)).toEqual(['one', 'two']);
  });

  it('has of a group’s users the median of its members, where at least half of three have one', () => {
    expect(points('africa', 'ipv6-users-google')).toEqual([['2026-07-19', 0.3]]);
    expect(points('europe', 'ipv6-users-google')).toBeUndefined();
  });

  it('has no measure of which it has no value', () => {
    expect(comparedArea(data, 'fr', text).measures).toEqual({});
  });

  it('names the neighbours with most people and its region, and none where it has none', () => {
    expect(comparedArea(data, 'ke', text).beside).toEqual(['tz', 'sc', 'africa']);
    expect(comparedArea(data, 'aq', text).beside).toEqual([]);
    expect(comparedArea(data, 'africa', text).beside).toEqual([]);
  });

  it('says why a measurement says little of it', () => {
    const ten = tenCountries({});
    const limited = new Data({ ...ten.published, measurementLimits: [limitOf('KE')] });
    const notesOf = (from: typeof ten) =>
      comparedArea(from, 'ke', text).measures['ipv6-users-google']?.notes ?? [];
    expect(notesOf(ten)).toEqual([]);
    expect(notesOf(limited).join()).toContain('Kenya');
  });
});
