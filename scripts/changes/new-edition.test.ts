import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChangesOfDay } from '../../src/model/change.ts';
import { Provenance } from '../../src/model/provenance.ts';
import { mergeIntoTables } from '../backfill/merge-into-tables.ts';
import { writeResult } from '../backfill/month-result.ts';
import type { Acceptance } from '../refresh/accept.ts';
import { NOTHING_FETCHED } from '../refresh/fetch-report.ts';
import { runRefresh } from '../refresh/run.ts';
import { plantTree, type Tree } from '../refresh/sample-tree.ts';
import { readStored } from '../refresh/stored.ts';
import { fileOf } from '../sources/delegated/sample-file.ts';

const AFRINIC = 'rir/afrinic/delegated-afrinic-extended-20260821';
const DAY = '2026-11-28';
const blocks = (country: string, from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, i) => `afrinic|${country}|ipv4|41.0.${from + i}.0|256|20071126|allocated|F364712F`,
  );
const FIRST = fileOf([...blocks('KE', 0, 5), ...blocks('ZA', 5, 100)]);
const WITHOUT_KENYA = fileOf(blocks('ZA', 0, 100));
const ACCEPTANCE: Acceptance = {
  ...{ gate: 'vanished-countries', key: 'afrinic/ipv4/KE' },
  because: 'they moved to another registry (by an editor)',
};

let tree: Tree;
beforeEach(async () => {
  tree = await plantTree();
  await tree.remove('rir/afrinic/history/delegated-afrinic-extended-20260731.gz');
  await tree.put(AFRINIC, FIRST);
});
afterEach(() => tree.clear());

const run = (today: string, accept: readonly Acceptance[] = [], fetched = NOTHING_FETCHED) => {
  const options = { from: tree.from, data: tree.data, only: null, dryRun: false, accept };
  return runRefresh(options, today, fetched);
};
const read = async (path: string) => JSON.parse((await tree.snapshot())[`data/${path}`] ?? '[]');
const edition = async () => Provenance.parse(await read('sources.json')).edition?.name;
const changes = async (day: string) => ChangesOfDay.parse(await read(`changes/${day}.json`));

describe('the edition of a refresh', () => {
  it('is of its day, and a second one on that day is told apart', async () => {
    await run(DAY);
    expect(await edition()).toBe(DAY);
    expect((await run(DAY)).verdict).toBe('nothing-new');
    expect(await edition()).toBe(DAY);
    await tree.put(AFRINIC, FIRST.replace('|41.0.99.0|256|', '|41.0.99.0|512|'));
    await run(DAY);
    expect(await edition()).toBe(`${DAY}-2`);
    expect((await changes(DAY)).map((one) => one.edition)).toEqual([DAY, `${DAY}-2`]);
  });

  it('is another one after a backfill of the same day', async () => {
    await run(DAY);
    const work = await mkdtemp(join(tmpdir(), 'archive-'));
    try {
      const file = {
        ...{ address: 'https://a.example/f-20150131', name: 'f-20150131' },
        ...{ sha256: '0'.repeat(64), bytes: 1, records: 1, day: '2015-01-31' },
      };
      const pool = [{ state: 'available' as const, addresses: 256 }];
      const month = { registry: 'afrinic' as const, month: '2015-01' };
      await writeResult(work, { ...month, file, pool, held: [], skipped: [] });
      const place = { data: tree.data, work, today: DAY };
      await mergeIntoTables(await readStored(tree.data), place);
      expect(await edition()).toBe(`${DAY}-2`);
      const { written } = await mergeIntoTables(await readStored(tree.data), place);
      expect(written).toEqual([]);
      expect(await edition()).toBe(`${DAY}-2`);
    } finally {
      await rm(work, { recursive: true });
    }
  });

  it('is not written by a refresh that is refused', async () => {
    await run(DAY);
    const before = await tree.snapshot();
    await tree.put(AFRINIC, WITHOUT_KENYA);
    expect((await run('2026-11-29')).verdict).toBe('refused');
    expect(await tree.snapshot()).toEqual(before);
  });
});

describe('the record of a refresh', () => {
  it('keeps what was accepted, and why, after the nights that follow', async () => {
    await run(DAY);
    await tree.put(AFRINIC, WITHOUT_KENYA);
    await run('2026-11-29', [ACCEPTANCE]);
    expect((await run('2026-11-30')).verdict).toBe('nothing-new');
    await tree.put(AFRINIC, fileOf(blocks('ZA', 0, 101)));
    await run('2026-12-01');
    expect(await changes('2026-11-29')).toMatchObject([
      { edition: '2026-11-29', accepted: [{ ...ACCEPTANCE, saw: '0 records' }] },
    ]);
    expect(await changes('2026-12-01')).toMatchObject([{ accepted: [] }]);
  });

  it('has the night on which a source fell silent, and that on which it came back', async () => {
    await run(DAY);
    await tree.remove(AFRINIC);
    const unreached = new Map([['afrinic', 'HTTP 404']]);
    await run('2026-11-29', [], { ...NOTHING_FETCHED, unreached });
    expect(await changes('2026-11-29')).toMatchObject([
      { tables: [], stale: [{ source: 'afrinic', since: '2026-11-29', because: 'HTTP 404' }] },
    ]);
    const again = await run('2026-11-30', [], { ...NOTHING_FETCHED, unreached });
    expect(again.verdict).toBe('nothing-new');
    await tree.put(AFRINIC, FIRST);
    await run('2026-12-01');
    expect(await changes('2026-12-01')).toMatchObject([
      { tables: [], stale: [], reached: [{ source: 'afrinic', since: '2026-11-29' }] },
    ]);
  });
});
