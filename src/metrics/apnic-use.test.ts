import { describe, expect, it } from 'vitest';
import { ipv6CapableApnic, ipv6TestsApnic, ipv6UsersApnic } from './apnic-use.ts';
import { sampleAdoption, sampleEvidence } from './sample-evidence.ts';

const evidence = sampleEvidence({
  apnicUse: [
    { country: 'WORLD', date: '2026-07-31', capable: 0.42, preferred: 0.4, samples: 9_000_000 },
    { country: 'KE', date: '2026-08-20', capable: 0.18, preferred: 0.168, samples: 137_383 },
    { country: 'KE', date: '2026-07-31', capable: 0.179, preferred: 0.167, samples: 130_001 },
  ],
  adoption: [sampleAdoption({ share: 0.12 })],
});

describe('IPv6 use after APNIC Labs', () => {
  it('has the shares of each place at each month’s last day, and nothing of Google', () => {
    expect(ipv6CapableApnic.compute(evidence)).toEqual([
      { area: 'KE', date: '2026-07-31', value: 0.179 },
      { area: 'KE', date: '2026-08-20', value: 0.18 },
      { area: 'WORLD', date: '2026-07-31', value: 0.42 },
    ]);
    expect(ipv6UsersApnic.compute(evidence).map(({ value }) => value)).toEqual([0.167, 0.168, 0.4]);
  });

  it('has the tests they rest on', () => {
    expect(ipv6TestsApnic.compute(evidence).map(({ value }) => value)).toEqual([
      130_001, 137_383, 9_000_000,
    ]);
  });
});
