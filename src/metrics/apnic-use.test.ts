import { describe, expect, it } from 'vitest';
import { ipv6CapableApnic, ipv6TestsApnic, ipv6UsersApnic } from './apnic-use.ts';
import { sampleAdoption, sampleEvidence } from './sample-evidence.ts';

const OWN = '30-days';
const KENYA = { country: 'KE', averaged: OWN } as const;
const COPY = { averaged: 'daily-shares', preferred: null, samples: null } as const;

const evidence = sampleEvidence({
  apnicUse: [
    {
      ...{ country: 'WORLD', date: '2026-07-31', averaged: OWN },
      ...{ capable: 0.42, preferred: 0.4, samples: 9_000_000 },
    },
    { ...KENYA, date: '2026-08-20', capable: 0.18, preferred: 0.168, samples: 137_383 },
    { ...KENYA, date: '2026-07-31', capable: 0.179, preferred: 0.167, samples: 130_001 },
    // A copy that tells neither who preferred IPv6 nor how many tests there were; of Kenya beside its own means.
    { ...COPY, country: 'FR', date: '2026-08', capable: 0.842 },
    { ...COPY, country: 'FR', date: '2026-07', capable: 0.835 },
    { ...COPY, country: 'KE', date: '2026-06', capable: 0.9 },
  ],
  adoption: [sampleAdoption({ share: 0.12 })],
});

describe('IPv6 use after APNIC Labs', () => {
  it('has the shares of each place at each month’s last day, and nothing of Google', () => {
    expect(ipv6CapableApnic.compute(evidence)).toEqual([
      { area: 'FR', date: '2026-07', value: 0.835 },
      { area: 'FR', date: '2026-08', value: 0.842 },
      { area: 'KE', date: '2026-07-31', value: 0.179 },
      { area: 'KE', date: '2026-08-20', value: 0.18 },
      { area: 'WORLD', date: '2026-07-31', value: 0.42 },
    ]);
    expect(ipv6UsersApnic.compute(evidence).map(({ value }) => value)).toEqual([0.167, 0.168, 0.4]);
  });

  it('names the source of each place, and of a place averaged in two ways the better one alone', () => {
    expect(ipv6CapableApnic.methods?.(evidence)).toEqual({
      FR: [['2026-07', 'apnic-labs-by-day']],
      KE: [['2026-07-31', 'apnic-labs']],
      WORLD: [['2026-07-31', 'apnic-labs']],
    });
    // What no copy tells is of nobody.
    expect(ipv6UsersApnic.methods?.(evidence)).not.toHaveProperty('FR');
  });

  it('has the tests they rest on', () => {
    expect(ipv6TestsApnic.compute(evidence).map(({ value }) => value)).toEqual([
      130_001, 137_383, 9_000_000,
    ]);
  });
});
