import { describe, expect, it } from 'vitest';
import { dataDates, dataTo, newestReadingDate } from './dates.ts';
import { type Sample, type SampleMetric, sampleData } from './sample-data.ts';

const metrics = {
  'ipv4-held': { areas: { KE: [['2026-01', 5]], FR: [['2026-02', null]] } },
  'ipv6-held': { areas: { KE: [['2026-08', 5]] } },
  'ipv6-users-google': { areas: { KE: [['2026-07-19', 0.1]] } },
  'ipv6-users-google-world': { areas: { WORLD: [['2021-06', 0.3]] } },
  'ipv6-users-apnic': { areas: {} },
  'ipv6-capable-apnic': { areas: { KE: [['2026-08-22', 0.1]] } },
} satisfies Sample['metrics'];
const sample = (changes: Sample['metrics'] = {}) =>
  sampleData({
    countries: { KE: {}, FR: {} },
    metrics: { ...metrics, ...changes },
    sources: [
      { id: 'afrinic', asOf: '2026-08-21' },
      { id: 'arin', asOf: '2020-04-17' },
    ],
  });
const dated = (changes?: Sample['metrics']) => dataDates(sample(changes));

describe('of when the data are', () => {
  it('is the newest date of IPv4, of IPv6 and of use, each its own', () => {
    expect(dated()).toEqual({
      ...{ ipv4: '2026-01', ipv6: '2026-08', use: '2026-08-22' },
      files: { oldest: '2020-04-17', newest: '2026-08-21' },
    });
  });

  it('is not that of a line of no country, which may be the only one told later', () => {
    const lines = { areas: { KE: [['2026-01', 5]], EU: [['2026-08', 0]] } } satisfies SampleMetric;
    const data = sampleData({ metrics: { 'ipv6-change-12m': lines } });
    expect(newestReadingDate('ipv6-change-12m', data)).toBe('2026-01');
    const alone = { areas: { EU: lines.areas.EU } } satisfies SampleMetric;
    const ofEu = sampleData({ metrics: { 'ipv6-change-12m': alone } });
    expect(newestReadingDate('ipv6-change-12m', ofEu)).toBe('2026-08');
  });

  it('is unknown of what an edition lacks', () => {
    const none = { areas: {} };
    const less = dated({
      ...{ 'ipv4-held': none, 'ipv6-users-google': none, 'ipv6-users-google-world': none },
      'ipv6-capable-apnic': none,
    });
    expect(less).toMatchObject({ ipv4: null, ipv6: '2026-08', use: null });
  });

  it('is in short the month of the newest of them all, or of a registry’s file', () => {
    const none = { areas: {} };
    const newer = { 'ipv4-held': { areas: { KE: [['2026-11', 5]] } } } satisfies Sample['metrics'];
    expect(dataTo(sample(newer))).toBe('2026-11');
    const files = { 'ipv6-held': none, 'ipv6-users-google': none, 'ipv6-capable-apnic': none };
    expect(dataTo(sample(files))).toBe('2026-08');
  });
});
