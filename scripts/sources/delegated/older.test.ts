import { describe, expect, it } from 'vitest';
import { MAKERS } from '../../../src/model/makers.ts';
import { SEASON, textFile } from '../sample-input.ts';
import { delegatedSources } from './source.ts';

const AFRINIC = delegatedSources.find(({ id }) => id === 'afrinic');
const ARCHIVE = 'archive/extended-older';

/** A sound file of a month with one free block. */
const free = (name: string, month: string, addresses: number) =>
  textFile(
    name,
    `2|afrinic|${month}23|1|00000000|${month}23|00000\nafrinic|*|asn|*|0|summary\nafrinic|*|ipv4|*|1|summary\nafrinic|*|ipv6|*|0|summary\nafrinic|ZZ|ipv4|41.0.0.0|${addresses}||available|\n`,
  );
const older = (month: string, addresses: number) =>
  free(`${ARCHIVE}/delegated-afrinic-extended-${month}23`, month, addresses);
const newest = free('rir/afrinic/delegated-afrinic-extended-20260823', '202608', 256);

function harvest(...files: Parameters<NonNullable<typeof AFRINIC>['harvest']>[0]) {
  const { crops, files: used = [], problems, asOf } = AFRINIC?.harvest(files, SEASON) ?? {};
  const pool = crops?.find(({ table }) => table.name === 'pool')?.rows as
    | readonly { month: string; state: string; addresses: number }[]
    | undefined;
  const available = pool?.filter(({ state }) => state === 'available') ?? [];
  return {
    available: available.map(({ month, addresses }) => [month, addresses]),
    ...{
      problems,
      asOf,
      keepers: used.map(({ keptBy = [] }) => keptBy.map(({ address }) => address)),
    },
  };
}

describe('copies of older files', () => {
  it('are found in the archive, extended ones of the registry only', () => {
    const names = [
      'afrinic-extended-20160223.gz',
      'afrinic-20240219.gz',
      'apnic-extended-20160223',
    ];
    const paths = names.map((name) => `${ARCHIVE}/delegated-${name}`);
    expect(AFRINIC?.find(paths)).toEqual([paths[0]]);
  });

  it('give the pool of their month, and nothing else', () => {
    const found = harvest(older('201602', 512), newest);
    expect(found).toMatchObject({ asOf: '2026-08-23', problems: [] });
    expect(found.available).toEqual([
      ['2016-02', 512],
      ['2026-08', 256],
    ]);
  });

  it('name who kept them, as nothing in the bytes does, and own files of the registry name nobody', () => {
    const { keepers } = harvest(older('201602', 512), newest);
    expect(keepers).toEqual([[MAKERS['nro-stats'].address], []]);
    expect(harvest(older('201703', 512), newest).keepers).toEqual([[], []]);
  });

  it('are not read where the registry’s own folder has that month', () => {
    const own = free('rir/afrinic/delegated-afrinic-extended-20160223', '201602', 1024);
    expect(harvest(older('201602', 512), own, newest).available).toEqual([
      ['2016-02', 1024],
      ['2026-08', 256],
    ]);
  });

  it('are left out with a warning where they are not whole, and stop nothing', () => {
    const headless = textFile(
      `${ARCHIVE}/delegated-afrinic-extended-20170903`,
      'afrinic|ZZ|ipv4|41.0.0.0|512||available|\n',
    );
    const found = harvest(headless, newest);
    expect(found.available).toEqual([['2026-08', 256]]);
    expect(found.problems).toMatchObject([{ severity: 'warning', file: headless.name }]);
    expect(found.problems?.[0]?.message).toContain('an older file that is left out');
  });
});
