import { describe, expect, it } from 'vitest';
import { sampleEvidence, sampleRegistration } from '../sample-evidence.ts';
import { asOfDay, coversWorld, delegated, listingDays, listings } from './listing.ts';

const registrations = [
  sampleRegistration({ country: 'KE', blocks: 5 }),
  sampleRegistration({ country: 'KE', registry: 'apnic', family: 'asn', blocks: 6 }),
  sampleRegistration({ country: 'US', registry: 'arin', family: 'ipv4', status: 'assigned' }),
  sampleRegistration({ country: 'ZZ', status: 'available', blocks: 9 }),
];

describe('what registries list', () => {
  it('keeps delegated rows, of one family if asked', () => {
    expect(delegated(registrations).map((row) => row.country)).toEqual(['KE', 'KE', 'US']);
    expect(delegated(registrations, 'ipv4').map((row) => row.country)).toEqual(['US']);
  });

  it('names the registries of an area, most delegations first', () => {
    expect(listings(registrations).get('KE')).toEqual([
      { registry: 'apnic', delegations: 6 },
      { registry: 'afrinic', delegations: 5 },
    ]);
  });

  it('dates an area by the newest file that lists it, and the world by the newest of all', () => {
    const evidence = sampleEvidence({ registrations });
    expect([...listingDays(evidence)]).toEqual([
      ['KE', '2026-08-21'],
      ['US', '2020-04-17'],
      ['WORLD', '2026-08-21'],
    ]);
    // KE's by APNIC alone; nobody who counts lists US.
    expect([...listingDays(evidence, new Set(['apnic'] as const))]).toEqual([
      ['KE', '2026-06-17'],
      ['US', '2020-04-17'],
      ['WORLD', '2026-06-17'],
    ]);
  });

  it('speaks for the world only with all five registries', () => {
    const registries = ['afrinic', 'apnic', 'arin', 'lacnic', 'ripencc'] as const;
    const rows = registries.map((registry) => ({ registry }));
    expect(coversWorld(rows)).toBe(true);
    expect(coversWorld(rows.slice(1))).toBe(false);
  });

  it('fails when a registry has rows but no source', () => {
    expect(() => asOfDay({ provenance: { sources: [] } }, 'lacnic')).toThrow('no source lacnic');
  });
});
