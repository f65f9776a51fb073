import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../text/catalogue.ts';
import { dataDates } from './dates.ts';
import { type Sample, sampleData } from './sample-data.ts';

const { asOfEach } = catalogueOf('en').quality.dates;
const metrics = {
  'ipv4-held': { areas: { KE: [['2026-01', 5]], FR: [['2026-02', null]] } },
  'ipv6-held': { areas: { KE: [['2026-08', 5]] } },
  'ipv6-users-google': { areas: { KE: [['2026-07-19', 0.1]] } },
  'ipv6-users-google-world': { areas: { WORLD: [['2021-06', 0.3]] } },
  'ipv6-users-apnic': { areas: {} },
  'ipv6-capable-apnic': { areas: { KE: [['2026-08-22', 0.1]] } },
} satisfies Sample['metrics'];
const dated = (changes: Sample['metrics'] = {}) =>
  dataDates(
    sampleData({
      countries: { KE: {}, FR: {} },
      metrics: { ...metrics, ...changes },
      sources: [
        { id: 'afrinic', asOf: '2026-08-21' },
        { id: 'arin', asOf: '2020-04-17' },
      ],
    }),
  );

describe('of when the data are', () => {
  it('is the newest date of IPv4, of IPv6 and of use, each its own', () => {
    expect(dated()).toEqual({
      ...{ ipv4: '2026-01', ipv6: '2026-08', use: '2026-08-22' },
      files: { oldest: '2020-04-17', newest: '2026-08-21' },
    });
  });

  it('is told of what an edition has', () => {
    expect(asOfEach(dated())).toBe(
      'IPv4 addresses held: January 2026; IPv6 space held: August 2026; use of IPv6: 22 August 2026; registry files: 17 April 2020 to 21 August 2026',
    );
    const none = { areas: {} };
    const less = dated({
      ...{ 'ipv4-held': none, 'ipv6-users-google': none, 'ipv6-users-google-world': none },
      'ipv6-capable-apnic': none,
    });
    expect(asOfEach(less)).toMatch(/^IPv6 space held: August 2026; registry files/);
  });
});
