import { zstdCompressSync } from 'node:zlib';
import { createTar } from 'nanotar';
import { describe, expect, it } from 'vitest';
import { pack } from '../../editions/archive.ts';
import { inputFile } from '../input-file.ts';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import type { InputFile } from '../source.ts';
import { registryHistorySource as source } from './source.ts';

const SEASON_OF_FIXTURES = { ...SEASON, countries: new Set(['KE', 'MU', 'TN', 'US', 'ZA']) };
const NAME = 'archive/monthend/delegated-afrinic-monthend-201912-202006.tar.zst';

const excerpts = ['20191231', '20200131', '20200630'].map((day) =>
  fixtureFile(new URL(`./fixtures/delegated-afrinic-${day}`, import.meta.url), 'afrinic'),
);
/** The archive of some files. */
const archiveOf = (files: readonly InputFile[]) =>
  inputFile(NAME, () => pack(new Map(files.map(({ name, bytes }) => [name, bytes]))).archive);

const emptyOf = (registry: string, day: string) =>
  textFile(
    `rir/${registry}/delegated-${registry}-${day}.reconstructed`,
    [
      '# reconstructed from the Webnet77 country tables',
      `2|${registry}|${day}|1|19830101|${day}|+0000`,
      `${registry}|*|ipv4|*|1|summary`,
      `${registry}|US|ipv4|9.0.0.0|256|19900101|allocated\n`,
    ].join('\n'),
  );
const others = ['apnic', 'arin', 'lacnic', 'ripencc'].map((one) => emptyOf(one, '20260822'));

const harvest = (files: readonly InputFile[]) => source.harvest(files, SEASON_OF_FIXTURES);
const rowsOf = (files: readonly InputFile[], table: string) =>
  harvest(files).crops.find((crop) => crop.table.name === table)?.rows ?? [];

describe('the registries’ files by month', () => {
  it('are archives, and files named by their day; without an archive none is read', () => {
    const dated = [
      'rir/afrinic/delegated-afrinic-extended-20260821',
      'rir/afrinic/history/delegated-afrinic-extended-20220131.gz',
      'rir/arin/delegated-arin-20260822.reconstructed',
    ];
    const rest = [
      ...['rir/arin/delegated-arin-extended-latest', 'rir/arin/delegated-apnic-20260101'],
      // Its own files are in the archive.
      'rir/afrinic/delegated-afrinic-20200417.reconstructed',
    ];
    expect(source.find([NAME, ...dated, ...rest])).toEqual([NAME, ...dated]);
    expect(source.find([...dated, ...rest])).toEqual([]);
  });

  it('tell what AFRINIC took back in January 2020 and what moved that June', () => {
    const files = [archiveOf(excerpts), ...others];
    expect(harvest(files).problems).toEqual([]);
    expect(harvest(files).files.map(({ via = [] }) => via[0]?.publisher)).toEqual([
      'HackingGate',
      ...Array(4).fill('Webnet77'),
    ]);
    expect(rowsOf(files, 'ipv4-flows')).toEqual([
      flow('ZA', ['2020-01-31', '2020-06-30'], 'to-country', 1_048_576, 'MU'),
      flow('MU', ['2020-01-31', '2020-06-30'], 'from-country', 1_048_576, 'ZA'),
      flow('KE', ['2019-12-31', '2020-01-31'], 'registered', 2048),
      // 165.52.0.0/14 and 168.211.0.0/16 do not lie together.
      { ...flow('ZA', ['2019-12-31', '2020-01-31'], 'given-back', 327_680), blocks: 2 },
      flow('TN', ['2019-12-31', '2020-01-31'], 'registered', 65_536),
    ]);
  });

  it('list what each country held on each day, and nothing of registries without an archive', () => {
    expect(rowsOf([archiveOf(excerpts), ...others], 'ipv4-listed')).toEqual([
      listed('2019-12-31', 'ZA', 1_376_256),
      listed('2020-01-31', 'ZA', 1_048_576),
      listed('2020-01-31', 'KE', 2048),
      listed('2020-01-31', 'TN', 65_536),
      listed('2020-06-30', 'MU', 1_048_576),
      listed('2020-06-30', 'KE', 2048),
      listed('2020-06-30', 'TN', 65_536),
    ]);
  });

  it('keep of each year what the first file lists, the last of a year, and the newest', () => {
    const rows = rowsOf([archiveOf(excerpts), ...others], 'cohorts') as { day: string }[];
    expect([...new Set(rows.map(({ day }) => day))]).toEqual(['2019-12-31', '2020-06-30']);
    expect(rows).toContainEqual({
      ...{ registry: 'afrinic', family: 'ipv4', year: '2020', day: '2020-06-30' },
      ...{ delegations: 2, amount: 67_584n },
    });
  });

  it('give a file that is unsound away with a warning, and refuse an archive with many', () => {
    const [first, second, third] = excerpts as [InputFile, InputFile, InputFile];
    const broken = textFile('afrinic/delegated-afrinic-20200229', '2|afrinic|20200229|9|0|0|0\n');
    const many = harvest([archiveOf([first, broken, third]), ...others]);
    expect(many.problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    const days = Array.from({ length: 20 }, (_, at) => textFile(`afrinic/${at}`, textIn(second)));
    const few = harvest([archiveOf([...days, broken]), ...others]);
    expect(few.problems).toMatchObject([
      { severity: 'warning', file: `${NAME}/delegated-afrinic-20200229` },
    ]);
  });

  it('replace all rows of their own registries, and no others', () => {
    const { crops } = harvest([archiveOf(excerpts), ...others]);
    const replaced = (registry: string) => crops.map((crop) => crop.replaces({ registry }));
    expect(replaced('afrinic')).toEqual([true, true, true]);
    expect(replaced('apnic')).toEqual([false, false, false]);
  });
});

describe('an archive', () => {
  const [first] = excerpts as [InputFile];
  const packed = (data: Uint8Array) => inputFile(NAME, () => zstdCompressSync(data));
  const tar = createTar([{ name: 'afrinic', data: first.bytes }]);
  const problemsOf = (file: InputFile) => harvest([file]).problems.map(({ message }) => message);

  it.each([
    ['that is none', textFile(NAME, 'no archive')],
    ['that is cut short', inputFile(NAME, () => zstdCompressSync(tar).subarray(0, 200))],
    ['whose file reaches beyond it', packed(tar.subarray(0, 900))],
    ['with a folder in it', packed(createTar([{ name: 'folder' }]))],
    ['with a size below nothing', packed(withSize(tar, '-0000001000'))],
    ['with a size that is none', packed(withSize(tar, 'many'))],
  ])('%s is a problem and no more', (_, file) => {
    expect(problemsOf(file)).toEqual([expect.stringContaining('expected files in a tar archive')]);
  });

  it('of more than it may hold is not unpacked to its end', () => {
    const pieces = Array(65).fill(zstdCompressSync(Buffer.alloc(8 * 1024 * 1024)));
    const [problem] = harvest([inputFile(NAME, () => Buffer.concat(pieces))]).problems;
    expect(problem?.severity).toBe('error');
    const headers = createTar(Array.from({ length: 1101 }, () => ({ name: 'a', data: 'a' })));
    expect(harvest([packed(headers)]).problems[0]?.value).toBe('expected at most 1100 files');
  });
});

function flow(
  country: string,
  [from_day, to_day]: readonly [string, string],
  kind: string,
  addresses: number,
  counterpart = '',
) {
  return {
    ...{ registry: 'afrinic', country, from_day, to_day, flow: kind },
    ...{ counterpart, addresses, blocks: 1 },
  };
}

function listed(day: string, country: string, addresses: number) {
  return { registry: 'afrinic', day, country, file: 'plain', addresses };
}

function textIn(file: InputFile): string {
  return new TextDecoder().decode(file.bytes);
}

/** An archive's bytes with another size in its first header. */
function withSize(tar: Uint8Array, size: string): Uint8Array {
  const bytes = Uint8Array.from(tar);
  bytes.set(new TextEncoder().encode(size.padEnd(12, '\0')), 124);
  return bytes;
}
