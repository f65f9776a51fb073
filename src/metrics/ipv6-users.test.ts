import { describe, expect, it } from 'vitest';
import { ipv6UsersGoogle } from './ipv6-users.ts';
import { sampleAdoption, sampleEvidence } from './sample-evidence.ts';

describe('users on IPv6', () => {
  const google = [
    sampleAdoption({ date: '2026-07-19', share: 0.12 }),
    sampleAdoption({ date: '2026-04-13', share: 0 }),
    sampleAdoption({ country: 'WORLD', date: '2021-07-04', share: 0.34 }),
  ];
  const apnic = [
    sampleAdoption({ source: 'apnic', measure: 'preferred', share: 0.08, samples: 900 }),
    sampleAdoption({ source: 'apnic', measure: 'capable', share: 0.09, samples: 900 }),
  ];

  it('keeps each country of Google at each date, and leaves the world to its own measure', () => {
    expect(ipv6UsersGoogle.compute(sampleEvidence({ adoption: [...google, ...apnic] }))).toEqual([
      { area: 'KE', date: '2026-04-13', value: 0 },
      { area: 'KE', date: '2026-07-19', value: 0.12 },
    ]);
  });
});
