import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { poolLacnicSource } from './source.ts';

const fixture = fixtureFile(
  new URL('./fixtures/pool-month-2026-08-21.csv', import.meta.url),
  'holdings',
);

describe('pool figures', () => {
  it('give LACNIC’s available and reserved space, the latter not split', () => {
    const { crops, asOf } = poolLacnicSource.harvest([fixture], SEASON);
    expect(asOf).toBe('2024-02-08');
    const row = { registry: 'lacnic', source: 'pool-lacnic' };
    expect(crops[0]?.rows).toEqual([
      { ...row, month: '2024-01', state: 'available', addresses: 256 },
      { ...row, month: '2024-01', state: 'reserved-unsplit', addresses: 150_784 },
      { ...row, month: '2024-02', state: 'available', addresses: 512 },
      { ...row, month: '2024-02', state: 'reserved-unsplit', addresses: 148_992 },
    ]);
  });

  it('claim what AFRINIC’s files of the same days must add up to', () => {
    const { claims } = poolLacnicSource.harvest([fixture], SEASON);
    expect(claims).toContainEqual({
      source: 'pool-lacnic',
      registry: 'afrinic',
      day: '2026-08-21',
      available: 636_672,
      reserved: 4_498_432,
    });
  });

  it('replace LACNIC’s months they cover, not AFRINIC’s', () => {
    const [crop] = poolLacnicSource.harvest([fixture], SEASON).crops;
    const replaced = [
      { registry: 'lacnic', month: '2024-02' },
      { registry: 'lacnic', month: '2024-03' },
      { registry: 'afrinic', month: '2024-02' },
    ].map((row) => crop?.replaces(row));
    expect(replaced).toEqual([true, false, false]);
  });

  it('report a registry, a day or a number that is none', () => {
    const text = 'rir,month,commit_date,file_header,available,reserved\narin,2024-01,x,y,-1,1\n';
    const file = textFile('holdings/pool-month-afrinic-lacnic.csv', text);
    expect(poolLacnicSource.harvest([file], SEASON).problems.map(({ value }) => value)).toEqual([
      'y',
      'arin',
      '-1',
    ]);
  });
});
