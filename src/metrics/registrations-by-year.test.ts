import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../model/registry.ts';
import { ipv4RegistrationsByYear, ipv6RegistrationsByYear } from './registrations-by-year.ts';
import { sampleEvidence, sampleRegistration } from './sample-evidence.ts';

const registrations = [
  sampleRegistration({ country: 'KE', month: '2006-05', blocks: 2 }),
  sampleRegistration({ country: 'KE', month: '2006-11', blocks: 3 }),
  sampleRegistration({ country: 'KE', month: '2010-01', blocks: 1 }),
  sampleRegistration({ country: 'ZZ', month: '2010-01', status: 'reserved', blocks: 50 }),
  sampleRegistration({ country: 'US', registry: 'arin', month: null, blocks: 4 }),
  sampleRegistration({ country: 'US', registry: 'arin', family: 'ipv4', amount: 16_777_216n }),
  sampleRegistration({ country: 'US', registry: 'arin', family: 'ipv4', amount: 256n }),
];
const others = REGISTRIES.map((registry) =>
  sampleRegistration({ registry, country: 'FR', family: 'asn', amount: 1n }),
);

describe('registrations by year', () => {
  it('counts IPv6 delegations listed today under the year of first registration', () => {
    // KE in 2006: 2 + 3 = 5. The undated ones of the US stand under `unknown`.
    expect(ipv6RegistrationsByYear.compute(sampleEvidence({ registrations }))).toEqual([
      { area: 'KE', date: '2006', value: 5 },
      { area: 'KE', date: '2010', value: 1 },
      { area: 'US', date: 'unknown', value: 4 },
    ]);
  });

  it('adds up the world when all five registries are there', () => {
    const tables = { registrations: [...registrations, ...others] };
    const world = ipv6RegistrationsByYear
      .compute(sampleEvidence(tables))
      .filter((reading) => reading.area === 'WORLD');
    expect(world.map(({ date, value }) => [date, value])).toEqual([
      ['2006', 5],
      ['2010', 1],
      ['unknown', 4],
    ]);
  });

  it('counts IPv4 by addresses', () => {
    // 16,777,216 + 256 = 16,777,472
    expect(ipv4RegistrationsByYear.compute(sampleEvidence({ registrations }))).toEqual([
      { area: 'US', date: '2006', value: 16_777_472 },
    ]);
  });
});
