import { describe, expect, it } from 'vitest';
import type { IanaBlock } from '../model/iana.ts';
import type { Caveat } from '../model/provenance.ts';
import { REGISTRIES } from '../model/registry.ts';
import type { Tables } from '../model/tables.ts';
import { ALL_IPV4, EXCESS, ipv4Account, UNTOLD } from './ipv4-account.ts';
import { sampleEvidence, sampleHolding, sampleRegistration } from './sample-evidence.ts';

const block = (prefix: string, designation: IanaBlock['designation']): IanaBlock => ({
  family: 'ipv4',
  prefix,
  designation,
  month: null,
  status: 'reserved',
});

// A small world in halves and quarters: 2^31 for AFRINIC, 2^30 for ARIN, 2^30 kept for multicast.
const iana = [
  block('0.0.0.0/1', 'afrinic'),
  block('128.0.0.0/2', 'arin'),
  block('192.0.0.0/2', 'multicast'),
];
const holdings = [
  sampleHolding(['2025-03', 'KE'], 999, 0),
  sampleHolding(['2025-04', 'EU'], 7, 0),
  sampleHolding(['2025-04', 'KE'], 1_000, 0),
  sampleHolding(['2025-04', 'US'], 5_000, 0),
  sampleHolding(['2025-05', 'KE'], null, 0),
];
const registrations = [
  sampleRegistration({ country: 'KE', registry: 'afrinic' }),
  sampleRegistration({ country: 'US', registry: 'arin' }),
];
const pool = [
  { registry: 'afrinic', month: '2025-04', state: 'available', addresses: 50, source: 'afrinic' },
  { registry: 'afrinic', month: '2025-06', state: 'available', addresses: 40, source: 'afrinic' },
  {
    registry: 'lacnic',
    month: '2024-02',
    state: 'reserved-unsplit',
    addresses: 30,
    source: 'lacnic',
  },
] as const;
const specialBlocks = [
  { range: '100.64.0.0/10', purpose: 'shared', rfc: 'RFC 6598', source_url: 'https://a.example/' },
] as const;

function account(changes: Partial<Tables> = {}) {
  const evidence = sampleEvidence({
    iana,
    holdings,
    registrations,
    pool,
    specialBlocks,
    ...changes,
  });
  const [source] = evidence.provenance.sources;
  if (!source) throw new Error('expected a source');
  const sources = [...evidence.provenance.sources, { ...source, id: 'iana', tables: ['iana'] }];
  return ipv4Account.compute({ ...evidence, provenance: { sources } });
}

describe('the account of all IPv4 addresses', () => {
  it('gives each part its amount and its own date', () => {
    // The rest: 2^32 − 2^30 − 2^22 − (1,000 + 5,000 + 7) − 50
    expect(account()).toEqual([
      { area: 'delegated-afrinic', date: '2025-04', value: 1_000 },
      { area: 'delegated-arin', date: '2025-04', value: 5_000 },
      { area: 'delegated-none', date: '2025-04', value: 7 },
      { area: 'iana-multicast', date: '2026-08-21', value: 1_073_741_824 },
      { area: 'pool-afrinic-available', date: '2025-04', value: 50 },
      { area: 'special', date: '2026-08-21', value: 4_194_304 },
      { area: 'untold', date: '2025-04', value: 3_217_025_111 },
    ]);
  });

  it('takes what is delegated from the registries’ own files where all five are of one season', () => {
    const [one] = sampleEvidence({}).provenance.sources;
    if (!one) throw new Error('expected a source');
    // Two of AFRINIC's amounts are one part; IPv6, and what a file lists as free, are none.
    const amounts = {
      afrinic: 1_000n,
      apnic: 2_000n,
      arin: 3_000n,
      lacnic: 4_000n,
      ripencc: 5_000n,
    };
    const ipv4 = { family: 'ipv4' } as const;
    const listed = [
      ...REGISTRIES.map((registry) =>
        sampleRegistration({ ...ipv4, registry, amount: amounts[registry] }),
      ),
      sampleRegistration({ ...ipv4, status: 'assigned', amount: 24n }),
      sampleRegistration({ ...ipv4, status: 'reserved', amount: 9n }),
      sampleRegistration({ registry: 'arin' }),
    ];
    const parts = (days: readonly string[], caveats: Caveat[] = []) => {
      const sources = [
        ...REGISTRIES.map((id, at) => ({ ...one, id, asOf: days[at] ?? '', caveats })),
        { ...one, id: 'iana', tables: ['iana'], asOf: '2026-07-23' },
      ];
      const evidence = sampleEvidence({ iana, holdings, pool, registrations: listed });
      return ipv4Account.compute({ ...evidence, provenance: { sources } });
    };
    const days = ['2025-07-01', '2025-06-17', '2025-08-22', '2025-08-21', '2025-08-22'];
    // The rest: 2^32 − 2^30 of multicast − 15,024 delegated − 40 of AFRINIC's pool of June, the month beside July.
    expect(parts(days)).toEqual([
      { area: 'delegated-afrinic', date: '2025-07-01', value: 1_024 },
      { area: 'delegated-apnic', date: '2025-06-17', value: 2_000 },
      { area: 'delegated-arin', date: '2025-08-22', value: 3_000 },
      { area: 'delegated-lacnic', date: '2025-08-21', value: 4_000 },
      { area: 'delegated-ripencc', date: '2025-08-22', value: 5_000 },
      { area: 'iana-multicast', date: '2026-07-23', value: 1_073_741_824 },
      { area: 'pool-afrinic-available', date: '2025-06', value: 40 },
      { area: 'untold', date: '2025-08-22', value: 3_221_210_408 },
    ]);
    const month = (found: ReturnType<typeof parts>) =>
      found.find(({ area }) => area === UNTOLD)?.date;
    expect(month(parts(days.with(0, '2025-05-21')))).toBe('2025-04');
    expect(month(parts(days, ['reconstructed']))).toBe('2025-04');
  });

  it('leaves a line of no country without a count to the rest, and a month that stands out aside', () => {
    const month = (on: string, kenya: number, europe: number | null) => [
      sampleHolding([on, 'EU'], europe, 0),
      sampleHolding([on, 'KE'], kenya, 0),
    ];
    const months = [
      ...[...month('2025-01', 4_000, 7), ...month('2025-02', 4_000, 7)],
      ...[...month('2025-03', 4_001, null), ...month('2025-04', 4_009, null)],
    ];
    const parts = account({ holdings: months }).filter(({ area }) => area.startsWith('delegated'));
    expect(parts).toEqual([{ area: 'delegated-afrinic', date: '2025-03', value: 4_001 }]);
  });

  it('adds up to every address there is', () => {
    expect(account().reduce((total, { value }) => total + (value ?? 0), 0)).toBe(ALL_IPV4);
    expect(ALL_IPV4).toBe(4_294_967_296);
  });

  it('says nothing when the blocks of IANA are not all there, or no month is counted whole', () => {
    expect(account({ iana: iana.slice(1) })).toEqual([]);
    expect(account({ holdings: [sampleHolding(['2025-05', 'KE'], null, 0)] })).toEqual([]);
  });

  it('tells by how much the parts come to more than there is, in place of the parts', () => {
    // 2^32 delegated + 2^30 of multicast + 2^22 of special use + 50 in the pool, of 2^32
    const much = [sampleHolding(['2025-04', 'KE'], 2 ** 32, 0)];
    expect(account({ holdings: much })).toEqual([
      { area: EXCESS, date: '2025-04', value: 1_077_936_178 },
    ]);
  });

  it('has no rest where the parts come to all there is', () => {
    // 2^32 − 2^30 − 2^22 − 50 delegated
    const all = [sampleHolding(['2025-04', 'KE'], 3_217_031_118, 0)];
    const parts = account({ holdings: all });
    expect(parts.map(({ area }) => area)).not.toContain(UNTOLD);
    expect(parts.reduce((total, { value }) => total + (value ?? 0), 0)).toBe(ALL_IPV4);
  });

  it('takes a pool of the month beside, and none that is older', () => {
    const of = (month: string) =>
      account({
        pool: [{ registry: 'arin', month, state: 'available', addresses: 9, source: 'arin' }],
      }).filter(({ area }) => area === 'pool-arin-available');
    expect(of('2025-05')).toEqual([{ area: 'pool-arin-available', date: '2025-05', value: 9 }]);
    expect(of('2025-03')).toEqual([{ area: 'pool-arin-available', date: '2025-03', value: 9 }]);
    expect(of('2025-02')).toEqual([]);
    expect(of('2025-06')).toEqual([]);
  });

  it('counts space that came back to IANA, and was given out again, with its /8 only', () => {
    const inside = [
      { ...block('192.0.1.0/24', 'iana'), status: 'recovered' },
      { ...block('43.224.0.0/13', 'apnic'), status: 'reallocated' },
    ] as const;
    expect(account({ iana: [...iana, ...inside] })).toEqual(account());
  });
});
