import { type Problem, refuses } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Table } from '../../src/model/table.ts';
import { TABLES } from '../../src/model/tables.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import { appendMonth } from '../history/append-month.ts';
import { SOURCES } from '../sources/sources.ts';
import { writeTable } from '../tables/csv.ts';
import { checkCandidate } from './check.ts';
import { type Change, commitChanges } from './commit.ts';
import { findFiles } from './find-files.ts';
import { harvestSources, type SourceOutcome } from './harvest-sources.ts';
import type { Options } from './options.ts';
import { writeProvenance } from './provenance.ts';
import { PROVENANCE_PATH, readStored, type Stored } from './stored.ts';

/** All that a refresh found and did. */
export interface Outcome {
  readonly sources: readonly SourceOutcome[];
  /** Rows of each table before and after, and whether its text changed. */
  readonly tables: readonly { name: string; before: number; after: number; changed: boolean }[];
  readonly problems: readonly Problem[];
  /** Files that differ from the stored ones; written unless the run was dry or refused. */
  readonly changes: readonly Change[];
  /** True when an error kept everything as it was. */
  readonly refused: boolean;
}

/** One refresh: find, read, normalise, tabulate, check, commit. `today` is `YYYY-MM-DD`. */
export async function runRefresh(options: Options, today: string): Promise<Outcome> {
  const paths = await findFiles(options.from);
  const stored = await readStored(options.data);
  const wanted = SOURCES.filter(({ id }) => options.only === null || options.only.includes(id));
  const field = { from: options.from, paths, stored, today, named: options.only !== null };
  const { tables, outcomes } = await harvestSources(wanted, field);
  const after = appendMonth({ tables, sources: mergeSources(stored, outcomes) });
  const texts = writeAll(after);
  const claims = outcomes.flatMap((outcome) => outcome.claims);
  const problems = [
    ...stored.problems,
    ...outcomes.flatMap((outcome) => outcome.problems),
    ...checkCandidate(texts, { before: stored, after, claims }),
  ];
  const refused = refuses(problems);
  const changes = [...texts]
    .filter(([path, text]) => stored.texts.get(path) !== text)
    .map(([path, text]) => ({ path, text }));
  if (!refused && !options.dryRun) await commitChanges(options.data, changes);
  return {
    sources: outcomes,
    tables: compareTables(stored, after.tables, changes),
    problems,
    changes,
    refused,
  };
}

function mergeSources(stored: Stored, outcomes: readonly SourceOutcome[]): Source[] {
  const byId = new Map(stored.sources.map((source) => [source.id, source]));
  for (const { provenance } of outcomes) if (provenance) byId.set(provenance.id, provenance);
  return [...byId.values()];
}

/** The whole data folder as text, a file for every table: one without rows has only its header. */
function writeAll(edition: Edition): Map<string, string> {
  const texts = new Map<string, string>();
  for (const table of TABLES as readonly Table[])
    texts.set(table.path, writeTable(table, rowsOf(edition, table)));
  return texts.set(PROVENANCE_PATH, writeProvenance(edition.sources));
}

function compareTables(
  stored: Stored,
  tables: Stored['tables'],
  changes: readonly Change[],
): Outcome['tables'] {
  return TABLES.map(({ name, path }) => ({
    name,
    before: stored.tables.get(name)?.length ?? 0,
    after: tables.get(name)?.length ?? 0,
    changed: changes.some((change) => change.path === path),
  }));
}
