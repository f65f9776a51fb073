import { describe, expect, it } from 'vitest';
import type { IanaBlock } from '../model/iana.ts';
import { ipv4Administered } from './ipv4-administered.ts';
import { sampleEvidence } from './sample-evidence.ts';

const block = (prefix: string, designation: IanaBlock['designation']): IanaBlock => ({
  family: prefix.includes(':') ? 'ipv6' : 'ipv4',
  prefix,
  designation,
  month: null,
  status: 'allocated',
});
// Space that IANA gave out again lies inside the /8s: it is not counted on top of them.
const again = { ...block('43.224.0.0/13', 'apnic'), status: 'reallocated' } as const;
const evidence = sampleEvidence({
  iana: [
    again,
    block('41.0.0.0/8', 'afrinic'),
    block('102.0.0.0/8', 'afrinic'),
    block('1.0.0.0/8', 'apnic'),
    block('10.0.0.0/8', 'private-use'),
    block('2c00::/12', 'afrinic'),
  ],
});

describe('the /8s that each registry administers', () => {
  it('are counted in addresses, IPv4 only and of registries only', () => {
    const sources = evidence.provenance.sources.map((source) => ({ ...source, tables: ['iana'] }));
    // Two /8s of 16,777,216 addresses for AFRINIC, one for APNIC.
    expect(ipv4Administered.compute({ ...evidence, provenance: { sources } })).toEqual([
      { area: 'afrinic', date: '2026-08-21', value: 33_554_432 },
      { area: 'apnic', date: '2026-08-21', value: 16_777_216 },
    ]);
  });

  it('are of the day of the list of IPv4, not of the newest list', () => {
    const [source] = evidence.provenance.sources;
    if (!source) throw new Error('expected a source');
    const file = { sha256: '0'.repeat(64), bytes: 1, records: 1 };
    const files = [
      { ...file, name: 'ipv4-address-space-2023-12-18.txt', asOf: '2023-12-18' },
      { ...file, name: 'ipv6-unicast-address-assignments-2024-07-23.csv', asOf: '2024-07-23' },
    ];
    const sources = [{ ...source, id: 'iana', tables: ['iana'], asOf: '2024-07-23', files }];
    const readings = ipv4Administered.compute({ ...evidence, provenance: { sources } });
    expect(readings.map(({ date }) => date)).toEqual(['2023-12-18', '2023-12-18']);
  });

  it('need a source that says of which day they are', () => {
    expect(() => ipv4Administered.compute(evidence)).toThrow('names no source');
  });
});
