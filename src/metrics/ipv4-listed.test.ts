import { describe, expect, it } from 'vitest';
import type { Ipv4Listed } from '../model/ipv4-flows.ts';
import { ipv4Listed } from './ipv4-listed.ts';
import { sampleEvidence, sampleRegistration } from './sample-evidence.ts';

const row = (more: Partial<Ipv4Listed>): Ipv4Listed => ({
  ...{ registry: 'afrinic', day: '2021-10-19', country: 'KE', file: 'plain', addresses: 512 },
  ...more,
});
const rows = [
  row({}),
  row({ country: 'ZA', addresses: 1024 }),
  row({ day: '2022-01-31', file: 'extended', addresses: 768 }),
  // Japan is mainly APNIC's.
  row({ country: 'JP', addresses: 256 }),
  row({ registry: 'apnic', day: '2021-09-29', country: 'KE', addresses: 64 }),
];
const evidence = sampleEvidence({
  ipv4Listed: rows,
  registrations: [
    sampleRegistration({}),
    sampleRegistration({ country: 'ZA' }),
    sampleRegistration({ country: 'JP', registry: 'apnic' }),
  ],
});

describe('what a registry’s own files list', () => {
  it('is told of each registry, and of each country by the registry that is mainly its', () => {
    const told = ipv4Listed.compute(evidence);
    expect(told.map(({ area, date, value }) => `${area} ${date} ${value}`)).toEqual([
      'KE 2021-10 512',
      'KE 2022-01 768',
      'ZA 2021-10 1024',
      'afrinic 2021-10 1792',
      'afrinic 2022-01 768',
      'apnic 2021-09 64',
    ]);
  });

  it('is of another method of a country where the other kind of file is read', () => {
    const plain = [['2021-10', 'plain']];
    const both = [...plain, ['2022-01', 'extended']];
    expect(ipv4Listed.methods(evidence)).toEqual({ KE: both, ZA: plain });
  });
});
