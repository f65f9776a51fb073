import { describe, expect, it } from 'vitest';
import { ipv6Delegations } from './ipv6-delegations.ts';
import { sampleEvidence, sampleRegistration } from './sample-evidence.ts';

const registrations = [
  sampleRegistration({ country: 'CF', family: 'ipv4', blocks: 9 }),
  sampleRegistration({ country: 'KE', blocks: 3 }),
  sampleRegistration({ country: 'KE', status: 'assigned', blocks: 4 }),
  sampleRegistration({ country: 'ZZ', status: 'available', blocks: 8 }),
  sampleRegistration({ country: 'AP', registry: 'apnic', blocks: 1 }),
  sampleRegistration({ country: 'US', registry: 'arin', blocks: 20 }),
  sampleRegistration({ country: 'BR', registry: 'lacnic', blocks: 30 }),
  sampleRegistration({ country: 'FR', registry: 'ripencc', blocks: 40 }),
];

describe('IPv6 delegations', () => {
  it('counts delegated blocks, with 0 for a listed area without any and nothing for growth room', () => {
    // KE: 3 + 4 = 7. WORLD: 0 + 7 + 1 + 20 + 30 + 40 = 98, as of the newest of the five files.
    expect(ipv6Delegations.compute(sampleEvidence({ registrations }))).toEqual([
      { area: 'AP', date: '2026-06-17', value: 1 },
      { area: 'BR', date: '2026-08-20', value: 30 },
      { area: 'CF', date: '2026-08-21', value: 0 },
      { area: 'FR', date: '2020-04-18', value: 40 },
      { area: 'KE', date: '2026-08-21', value: 7 },
      { area: 'US', date: '2020-04-17', value: 20 },
      { area: 'WORLD', date: '2026-08-21', value: 98 },
    ]);
  });

  it('is of the newest file that lists an area: what it counts had not all come on the day of the oldest', () => {
    const rows = ['arin', 'apnic'] as const;
    const inTwo = rows.map((registry) =>
      sampleRegistration({ country: 'IN', registry, blocks: 2 }),
    );
    expect(ipv6Delegations.compute(sampleEvidence({ registrations: inTwo }))[0]).toEqual({
      ...{ area: 'IN', date: '2026-06-17', value: 4 },
    });
  });

  it('has no world figure when a registry is missing', () => {
    const four = registrations.filter((row) => row.registry !== 'lacnic');
    const readings = ipv6Delegations.compute(sampleEvidence({ registrations: four }));
    expect(readings.find((reading) => reading.area === 'WORLD')?.value).toBeNull();
  });
});
