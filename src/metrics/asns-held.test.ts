import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../model/registry.ts';
import { asnsHeld } from './asns-held.ts';
import { sampleEvidence, sampleRegistration } from './sample-evidence.ts';

const registrations = [
  sampleRegistration({ country: 'CF', family: 'ipv4' }),
  sampleRegistration({ country: 'KE', family: 'asn', amount: 3n }),
  sampleRegistration({ country: 'KE', family: 'asn', status: 'assigned', amount: 2n }),
  sampleRegistration({ country: 'SC', family: 'asn', amount: 7n }),
  sampleRegistration({ country: 'SC', registry: 'ripencc', family: 'ipv4' }),
];

describe('autonomous system numbers', () => {
  it('are null where a registry that serves the area lists none, and 0 where all do but it has none', () => {
    // KE: 3 + 2 = 5. SC is also in a file without AS numbers, so its 7 would fall short.
    expect(asnsHeld.compute(sampleEvidence({ registrations }))).toEqual([
      { area: 'CF', date: '2026-08-21', value: 0 },
      { area: 'KE', date: '2026-08-21', value: 5 },
      { area: 'SC', date: '2020-04-18', value: null },
      { area: 'WORLD', date: '2020-04-18', value: null },
    ]);
  });

  it('have a world figure when all five registries list them', () => {
    const all = REGISTRIES.map((registry) =>
      sampleRegistration({ registry, country: 'FR', family: 'asn', amount: 10n }),
    );
    // 5 × 10 = 50
    expect(asnsHeld.compute(sampleEvidence({ registrations: all }))).toEqual([
      { area: 'FR', date: '2020-04-17', value: 50 },
      { area: 'WORLD', date: '2020-04-17', value: 50 },
    ]);
  });
});
