import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../model/registry.ts';
import { ipv4RegistrationsByYear, ipv6RegistrationsByYear } from './registrations-by-year.ts';
import { CLOSE_DAYS, sampleEvidence, sampleRegistration } from './sample-evidence.ts';

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

  it('adds up the world for the years that all five registries’ files cover', () => {
    const late = sampleRegistration({ country: 'KE', month: '2020-01', blocks: 8 });
    const tables = { registrations: [...registrations, late, ...others] };
    const readings = ipv6RegistrationsByYear.compute(sampleEvidence(tables, CLOSE_DAYS));
    const of = (area: string) =>
      readings.filter((reading) => reading.area === area).map(({ date, value }) => [date, value]);
    expect(of('WORLD')).toEqual([
      ['2006', 5],
      ['2010', 1],
      ['unknown', 4],
    ]);
    // ARIN's file ends in November 2020, so the world's 2020 is not known whole; Kenya's is.
    expect(of('KE')).toContainEqual(['2020', 8]);
  });

  it('adds up no world from files of days far apart, as the older list what has been returned since', () => {
    const tables = { registrations: [...registrations, ...others] };
    const worldOn = (arin: string) => {
      const days = { ...CLOSE_DAYS, arin };
      const readings = ipv6RegistrationsByYear.compute(sampleEvidence(tables, days));
      return readings.filter(({ area }) => area === 'WORLD').length;
    };
    // The newest is of 1 March 2021: 183 days before it is 30 August 2020.
    expect([worldOn('2020-08-30'), worldOn('2020-08-29')]).toEqual([3, 0]);
  });

  it('adds up a year in which all five files end', () => {
    const late = sampleRegistration({ country: 'KE', month: '2026-01', blocks: 8 });
    const { tables, provenance } = sampleEvidence({ registrations: [late, ...others] });
    const sources = provenance.sources.map((source) => ({ ...source, asOf: '2026-08-21' }));
    const readings = ipv6RegistrationsByYear.compute({ tables, provenance: { sources } });
    expect(readings).toContainEqual({ area: 'WORLD', date: '2026', value: 8 });
  });

  it('counts IPv4 by addresses', () => {
    // 16,777,216 + 256 = 16,777,472
    expect(ipv4RegistrationsByYear.compute(sampleEvidence({ registrations }))).toEqual([
      { area: 'US', date: '2006', value: 16_777_472 },
    ]);
  });
});
