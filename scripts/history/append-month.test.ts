import { describe, expect, it } from 'vitest';
import { sourceChanges } from '../../src/metrics/parts/held.ts';
import type { Source } from '../../src/model/provenance.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import type { Holding, Registration } from '../../src/model/registry-tables.ts';
import type { Edition } from '../gates/gate.ts';
import { appendMonth, commonMonth } from './append-month.ts';

const source = (id: string, values: Partial<Source> = {}): Source => ({
  ...{ id, publisher: 'p', title: 't', address: 'https://a.example/', files: [], licence: 'l' },
  ...{ asOf: '2026-09-29', retrieved: '2026-10-01', caveats: [], tables: ['registrations'] },
  problems: { warnings: 0, examples: [] },
  ...values,
});
const five = (values: Readonly<Record<string, Partial<Source>>> = {}) =>
  REGISTRIES.map((registry) => source(registry, values[registry]));

const registration = (values: Partial<Registration>): Registration => ({
  ...{ registry: 'afrinic', country: 'KE', family: 'ipv4', status: 'allocated' },
  ...{ month: '2006-05', blocks: 1, amount: 256n },
  ...values,
});
const REGISTRATIONS = [
  registration({}),
  registration({ registry: 'ripencc', status: 'assigned', amount: 1024n }),
  registration({ family: 'ipv6', amount: 2n ** 32n }),
  registration({ family: 'ipv6', amount: 32_768n }),
  registration({ family: 'asn', country: 'UG', amount: 1n }),
  registration({ country: 'ZZ', status: 'reserved', amount: 512n }),
  registration({ country: 'AP', family: 'ipv6', amount: 65_536n * 3n + 1n }),
];
const held = (month: string, country: string, of: string): Holding => ({
  ...{ month, country, source: of },
  ...{ ipv4_addresses: null, ipv6_slash48s: 1 },
});
const HOLDINGS = [held('2026-08', 'KE', 'hotcakex'), held('2026-09', 'FR', 'hotcakex')];

const edition = (sources: readonly Source[], holdings = HOLDINGS): Edition => ({
  tables: new Map<string, never[]>([
    ['registrations', REGISTRATIONS as never[]],
    ['holdings', holdings as never[]],
  ]),
  sources,
});
const holdingsOf = ({ tables }: Edition) => tables.get('holdings') as unknown as Holding[];

describe('the month of five registry files', () => {
  it('is that of the oldest, when they are at most three days apart', () => {
    const days = { lacnic: { asOf: '2026-09-28' }, ripencc: { asOf: '2026-10-01' } };
    expect(commonMonth(five(days))).toBe('2026-09');
    expect(commonMonth(five({ ...days, ripencc: { asOf: '2026-10-02' } }))).toBeNull();
  });

  it('is none when a file lacks, was rebuilt, or was kept because none came', () => {
    expect(commonMonth(five().slice(1))).toBeNull();
    expect(commonMonth(five({ arin: { caveats: ['reconstructed'] } }))).toBeNull();
    const stale = { since: '2026-09-29', because: 'not reached' };
    expect(commonMonth(five({ arin: { stale } }))).toBeNull();
  });
});

describe('appending a month', () => {
  it('sums what is delegated, exactly, in place of the month’s earlier rows', () => {
    const row = { month: '2026-09', source: 'registries' };
    expect(holdingsOf(appendMonth(edition(five())))).toEqual([
      HOLDINGS[0],
      { ...row, country: 'KE', ipv4_addresses: 1280, ipv6_slash48s: 65_537 },
      { ...row, country: 'AP', ipv4_addresses: 0, ipv6_slash48s: 3 },
    ]);
  });

  it('gives the same when it is done again', () => {
    const once = appendMonth(edition(five()));
    expect(appendMonth(once)).toEqual(once);
  });

  it('marks the month as the first of another source, and names the files behind it', () => {
    const { tables, sources } = appendMonth(edition([...five(), source('holdings')]));
    expect(sourceChanges(tables.get('holdings') as unknown as Holding[])).toEqual(['2026-09']);
    expect(sources.filter((one) => one.tables.includes('holdings'))).toHaveLength(5);
  });

  it('changes nothing when the files do not belong together, as those first committed', () => {
    const reconstructed = { asOf: '2020-04-17', caveats: ['reconstructed' as const] };
    const mixed = edition(five({ arin: reconstructed, ripencc: reconstructed }));
    expect(appendMonth(mixed)).toEqual(mixed);
  });

  it('still names the registries when this month cannot be added but an earlier one was', () => {
    const sources = five({ arin: { asOf: '2026-08-01' } });
    const after = appendMonth(edition(sources, [held('2026-08', 'KE', 'registries')]));
    expect(holdingsOf(after)).toHaveLength(1);
    expect(after.sources.every((one) => one.tables.includes('holdings'))).toBe(true);
  });
});
