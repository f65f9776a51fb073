import { holdings, pool } from '../../src/model/registry-tables.ts';
import { describeChange } from '../changes/describe-change.ts';
import { newEdition } from '../changes/new-edition.ts';
import { rowsOf } from '../gates/gate.ts';
import { commitChanges } from '../refresh/commit.ts';
import { writeProvenance } from '../refresh/provenance.ts';
import { PROVENANCE_PATH, type Stored } from '../refresh/stored.ts';
import { writeTable } from '../tables/csv.ts';
import { HISTORY, mergeHistory } from './merge-history.ts';
import { type Merged, mergeResults } from './merge-results.ts';
import { readMonthEnds } from './month-ends.ts';
import { readResults } from './month-result.ts';

/** What the merge did. */
export interface MergeOutcome {
  /** Months at hand, and those of them whose archive has a sound file. */
  readonly months: number;
  readonly sound: number;
  readonly leftOut: Merged['leftOut'];
  /** Paths below the data folder that were written. */
  readonly written: readonly string[];
}

/** Where the data are and what day it is, `YYYY-MM-DD`. */
export interface Place {
  readonly data: string;
  readonly work: string;
  readonly today: string;
}

/** Puts every month kept below the work folder into the tables, all or nothing. */
export async function mergeIntoTables(
  stored: Stored,
  { data, work, today }: Place,
): Promise<MergeOutcome> {
  const results = await readResults(work);
  const merged = mergeResults(stored, results, today);
  const { leftOut } = merged;
  const edition = mergeHistory(merged.edition, await readMonthEnds(work));
  const texts = new Map([
    [pool.path, writeTable(pool, rowsOf(edition, pool))],
    [holdings.path, writeTable(holdings, rowsOf(edition, holdings))],
    ...HISTORY.map((table) => [table.path, writeTable(table, rowsOf(edition, table))] as const),
    [PROVENANCE_PATH, writeProvenance({ ...stored, sources: edition.sources })],
  ]);
  const told = describeChange(stored, edition, today);
  const { files } = await newEdition(stored, texts, { folder: data, today, told });
  await commitChanges(data, files);
  const sound = results.filter(({ file }) => file !== null).length;
  return { months: results.length, sound, leftOut, written: files.map(({ path }) => path) };
}
