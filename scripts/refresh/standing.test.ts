import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Adoption, adoption } from '../../src/model/adoption.ts';
import { ofSeveralFiles } from '../sources/file-sources.ts';
import { cropOf, type RefreshSource } from '../sources/source.ts';
import { NOTHING_FETCHED } from './fetch-report.ts';
import { harvestSources } from './harvest-sources.ts';
import { mergeCrops } from './merge.ts';
import type { Stored } from './stored.ts';

/** What the sample source has read, by name. */
let read: string[] = [];

/** A source of several files whose rows stand once they are in the table. */
const source: RefreshSource = ofSeveralFiles({
  id: 'sample',
  publisher: 'A publisher',
  title: 'Shares',
  address: 'https://example.org/',
  licence: '',
  find: (paths) => [...paths],
  isStanding: ({ name }, tables) =>
    (tables.get(adoption.name) as readonly Adoption[]).some(({ country }) => country === name),
  read(file) {
    read.push(file.name);
    const share = Number(new TextDecoder().decode(file.bytes));
    return { records: 1, problems: [], row: rowOf(file.name, share) };
  },
  gather: (parts) => ({
    asOf: '2026-11-24',
    keepsEarlier: () => true,
    crops: [
      cropOf({
        table: adoption,
        rows: parts.map(({ row }) => row),
        replaces: ({ country }) => parts.some(({ row }) => row.country === country),
      }),
    ],
  }),
});

function rowOf(country: string, share: number): Adoption {
  return {
    source: 'google',
    measure: 'users',
    date: '2026-11-24',
    country,
    share,
    samples: null,
  };
}

let from: string;

beforeEach(async () => {
  read = [];
  from = await mkdtemp(join(tmpdir(), 'atlas-standing-'));
  for (const name of ['KE', 'ZA']) await writeFile(join(from, name), '0.5');
});
afterEach(() => rm(from, { recursive: true }));

const EMPTY: Stored = {
  texts: new Map(),
  tables: new Map([[adoption.name, []]]),
  sources: [],
  edition: undefined,
  gates: [],
  overlaps: [],
  problems: [],
};

function refresh(stored: Stored): Stored {
  const field = { from, paths: ['KE', 'ZA'], stored, today: '2026-11-25', named: false };
  const outcomes = harvestSources([source], { ...field, fetched: NOTHING_FETCHED });
  const tables = mergeCrops(
    stored.tables,
    outcomes.flatMap(({ crops }) => crops),
  );
  const sources = outcomes.flatMap(({ provenance }) => provenance ?? []);
  return { ...stored, tables, sources };
}

describe('a file that is as it was and whose rows stand', () => {
  it('is not read again, and neither rows nor provenance change', () => {
    const first = refresh(EMPTY);
    const second = refresh(first);
    expect(read).toEqual(['KE', 'ZA']);
    expect([second.tables, second.sources]).toEqual([first.tables, first.sources]);
  });

  it('is read again when its bytes are others, and the rest stays as it is', async () => {
    const first = refresh(EMPTY);
    await writeFile(join(from, 'KE'), '0.75');
    const { tables, sources } = refresh(first);
    expect(read).toEqual(['KE', 'ZA', 'KE']);
    expect(tables.get(adoption.name)).toEqual([rowOf('ZA', 0.5), rowOf('KE', 0.75)]);
    expect(sources[0]?.files.map(({ name }) => name)).toEqual(['KE', 'ZA']);
    expect(sources[0]?.files[1]).toEqual(first.sources[0]?.files[1]);
  });

  it('is read again when its rows are gone', () => {
    const first = refresh(EMPTY);
    const tables = new Map([[adoption.name, [rowOf('ZA', 0.5)]]]);
    expect(refresh({ ...first, tables }).tables.get(adoption.name)).toHaveLength(2);
    expect(read).toEqual(['KE', 'ZA', 'KE']);
  });
});
