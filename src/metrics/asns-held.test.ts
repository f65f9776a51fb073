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
  // Most of GB is in a file without AS numbers, and so is some of MU, which has none elsewhere.
  sampleRegistration({ country: 'GB', family: 'asn', amount: 4n }),
  sampleRegistration({ country: 'GB', registry: 'ripencc', family: 'ipv4', blocks: 9 }),
  sampleRegistration({ country: 'MU', family: 'ipv4', blocks: 2 }),
  sampleRegistration({ country: 'MU', registry: 'ripencc', family: 'ipv4' }),
];

describe('autonomous system numbers', () => {
  it('are what the main registry lists, 0 where all list some but the area has none, else null', () => {
    // KE: 3 + 2 = 5. SC is also in a file of 2020 without AS numbers, so that its 7 are the least there can be.
    expect(asnsHeld.compute(sampleEvidence({ registrations }))).toEqual([
      { area: 'CF', date: '2026-08-21', value: 0 },
      { area: 'GB', date: '2026-08-21', value: null },
      { area: 'KE', date: '2026-08-21', value: 5 },
      { area: 'MU', date: '2026-08-21', value: null },
      { area: 'SC', date: '2026-08-21', value: 7 },
      { area: 'WORLD', date: '2026-08-21', value: null },
    ]);
  });

  it('name the registries whose files have none of an area that they list', () => {
    const evidence = sampleEvidence({ registrations });
    const lacking = { GB: ['ripencc'], MU: ['ripencc'], SC: ['ripencc'] };
    expect(asnsHeld.lacking(evidence)).toEqual(lacking);
  });

  it('have a world figure when all five registries list them', () => {
    const all = REGISTRIES.map((registry) =>
      sampleRegistration({ registry, country: 'FR', family: 'asn', amount: 10n }),
    );
    // 5 × 10 = 50
    expect(asnsHeld.compute(sampleEvidence({ registrations: all }))).toEqual([
      { area: 'FR', date: '2026-08-21', value: 50 },
      { area: 'WORLD', date: '2026-08-21', value: 50 },
    ]);
  });
});
