import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../../src/model/registry.ts';
import type { Holding, PoolRow } from '../../src/model/registry-tables.ts';
import type { Edition } from '../gates/gate.ts';
import { mergeResults } from './merge-results.ts';
import type { MonthResult } from './month-result.ts';

const result = (values: Partial<MonthResult> = {}, day = '2015-01-31'): MonthResult => {
  const { registry = 'afrinic', month = '2015-01' } = values;
  const name = `delegated-${registry}-extended-${day.replaceAll('-', '')}`;
  return {
    ...{ registry, month, skipped: [] },
    file: {
      ...{ address: `https://a.example/${name}`, name, sha256: '0'.repeat(64) },
      ...{ bytes: 1, records: 1, day },
    },
    pool: [{ state: 'available', addresses: 256 }],
    held: [{ country: 'KE', ipv4: 512, slash64s: '65536' }],
    ...values,
  };
};
const five = () => REGISTRIES.map((registry) => result({ registry }));

const pool = (month: string): PoolRow => ({
  ...{ registry: 'afrinic', month },
  ...{ state: 'quarantined', addresses: 1, source: 'afrinic' },
});
const holding = (month: string): Holding => ({
  ...{ month, country: 'KE', source: 'hackinggate' },
  ...{ ipv4_addresses: null, ipv6_slash48s: 1 },
});
const BEFORE: Edition = {
  tables: new Map<string, never[]>([
    ['pool', [pool('2015-01'), pool('2015-02')] as never[]],
    ['holdings', [holding('2015-01'), holding('2015-02')] as never[]],
  ]),
  sources: [],
};
const merge = (results: readonly MonthResult[]) => mergeResults(BEFORE, results, '2026-11-24');
const rows = ({ edition }: ReturnType<typeof merge>, table: string) =>
  (edition.tables.get(table) ?? []).map((row) => Object.values(row).join(' '));

describe('merging months of the archives', () => {
  it('sums holdings of five registries and puts the month in place of what was there', () => {
    const merged = merge(five());
    expect(merged.leftOut).toEqual([]);
    expect(rows(merged, 'holdings')).toEqual([
      '2015-02 KE hackinggate  1',
      '2015-01 KE 2560 5 registries',
    ]);
    expect(rows(merged, 'pool')).toHaveLength(6);
    expect(rows(merged, 'pool')).not.toContain('afrinic 2015-01 quarantined 1 afrinic');
  });

  it('takes the pool without the others, and says why there are no holdings', () => {
    const merged = merge(five().slice(0, 4));
    expect(rows(merged, 'pool')).toHaveLength(5);
    expect(rows(merged, 'holdings')).toContain('2015-01 KE hackinggate  1');
    expect(merged.leftOut).toEqual([{ month: '2015-01', because: 'no file of ripencc' }]);
  });

  it('does not sum files of days too far apart', () => {
    const early = result({ registry: 'ripencc' }, '2015-01-27');
    expect(merge([...five().slice(0, 4), early]).leftOut).toEqual([
      { month: '2015-01', because: 'files from 2015-01-27 to 2015-01-31' },
    ]);
  });

  it('passes over months without a file', () => {
    const hole = result({ file: null, pool: [], held: [] });
    expect(merge([hole]).edition).toEqual(BEFORE);
  });

  it('does not depend on the order of the months', () => {
    const february = five().map((one) => ({ ...one, month: '2015-02' }));
    const months = [...five(), ...february];
    const [forwards, backwards] = [merge(months), merge([...months].reverse())];
    expect(backwards.edition.sources).toEqual(forwards.edition.sources);
    expect(backwards.leftOut).toEqual(forwards.leftOut);
    for (const table of ['pool', 'holdings'])
      expect(rows(backwards, table).sort()).toEqual(rows(forwards, table).sort());
  });

  it('names every file as a source, and keeps those of earlier merges', () => {
    const first = merge(five());
    const next = result({ registry: 'arin', month: '2015-02' }, '2015-02-28');
    const { edition } = mergeResults(first.edition, [next], '2026-12-01');
    const arin = edition.sources.find(({ id }) => id === 'archive-arin');
    expect(arin?.files.map(({ name }) => name.slice(-8))).toEqual(['20150131', '20150228']);
    expect(arin).toMatchObject({ asOf: '2015-02-28', tables: ['holdings', 'pool'] });
    const apnic = edition.sources.find(({ id }) => id === 'archive-apnic');
    expect(apnic?.retrieved).toBe('2026-11-24');
  });
});
