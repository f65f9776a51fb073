import { describe, expect, it } from 'vitest';
import { firstIpv6 } from './first-ipv6.ts';
import { sampleEvidence, sampleRegistration } from './sample-evidence.ts';

describe('first IPv6 delegation', () => {
  const registrations = [
    sampleRegistration({ country: 'CF', family: 'ipv4', month: '1999-01' }),
    sampleRegistration({ country: 'KE', month: '2006-05' }),
    sampleRegistration({ country: 'KE', month: '2010-01' }),
    sampleRegistration({ country: 'KE', status: 'available', month: '2001-01' }),
    sampleRegistration({ country: 'US', registry: 'arin', month: null }),
    sampleRegistration({ country: 'ZA', month: '2005-02' }),
  ];

  it('is the earliest dated month, with no value where no delegation has a date', () => {
    // 2006 × 12 + 5 − 1 = 24,076; 2005 × 12 + 2 − 1 = 24,061, which is also the world's first.
    expect(firstIpv6.compute(sampleEvidence({ registrations }))).toEqual([
      { area: 'CF', date: '2026-08-21', value: null },
      { area: 'KE', date: '2026-08-21', value: 24_076 },
      { area: 'US', date: '2020-04-17', value: null },
      { area: 'WORLD', date: '2026-08-21', value: 24_061 },
      { area: 'ZA', date: '2026-08-21', value: 24_061 },
    ]);
  });
});
