import { describe, expect, it } from 'vitest';
import { holdersIpv4, holdersIpv4Only } from './holders.ts';
import { sampleEvidence, sampleRegistration } from './sample-evidence.ts';

const registrations = [
  sampleRegistration({ country: 'KE', blocks: 9 }),
  sampleRegistration({ country: 'KE', registry: 'ripencc', blocks: 1 }),
  sampleRegistration({ country: 'YT', blocks: 2 }),
  sampleRegistration({ country: 'YT', registry: 'ripencc', blocks: 4 }),
];
const row = { registry: 'afrinic', country: 'KE' } as const;
const holders = [
  { ...row, first_ipv6_year: null, with_ipv4: 60, with_ipv6: 2, with_both: 1 },
  { ...row, first_ipv6_year: '2006', with_ipv4: 10, with_ipv6: 12, with_both: 10 },
  { ...row, country: 'YT', first_ipv6_year: null, with_ipv4: 1, with_ipv6: 0, with_both: 0 },
];
const evidence = sampleEvidence({ registrations, holders });

describe('holders', () => {
  it('are counted in the file of the registry that lists most of a country', () => {
    // KE: 60 + 10 = 70. Most of YT is in a file that names no holders.
    expect(holdersIpv4.compute(evidence)).toEqual([
      { area: 'KE', date: '2026-08-21', value: 70 },
      { area: 'YT', date: '2020-04-18', value: null },
    ]);
  });

  it('have IPv4 only when they are not among those with both', () => {
    // KE: (60 − 1) + (10 − 10) = 59
    expect(holdersIpv4Only.compute(evidence)[0]).toEqual({
      area: 'KE',
      date: '2026-08-21',
      value: 59,
    });
  });
});
