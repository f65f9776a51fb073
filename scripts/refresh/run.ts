import { isDeepStrictEqual } from 'node:util';
import type { Change as RowChange } from '../../src/model/change.ts';
import { type Problem, refuses } from '../../src/model/problem.ts';
import type { GateFinding } from '../../src/model/provenance.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import { changesFile } from '../changes/changes-file.ts';
import { describeChange } from '../changes/describe-change.ts';
import type { Edition } from '../gates/gate.ts';
import { makeCandidate } from './candidate.ts';
import { type Change, commitChanges } from './commit.ts';
import { type FetchReport, NOTHING_FETCHED } from './fetch-report.ts';
import type { Options } from './options.ts';
import type { SourceOutcome } from './source-outcome.ts';
import { PROVENANCE_PATH, readStored, type Stored } from './stored.ts';

/** How a refresh ended: data that differ from the stored ones, none, or an error that kept all as it was. */
export type Verdict = 'new' | 'nothing-new' | 'refused';

/** All that a refresh found and did. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly sources: readonly SourceOutcome[];
  /** Rows of each table before and after, and whether its text changed. */
  readonly tables: readonly { name: string; before: number; after: number; changed: boolean }[];
  readonly problems: readonly Problem[];
  /** What the gates now found, accepted and passed; empty when a file could not be read. */
  readonly findings: readonly GateFinding[];
  /** The data before and as they would be. */
  readonly before: Edition;
  readonly after: Edition;
  /** What changed, to be told; null when no table has another row than before. */
  readonly change: RowChange | null;
  /** Files that differ from the stored ones, and the record of the change; written unless the run was dry or refused. */
  readonly changes: readonly Change[];
}

/** One refresh: make the candidate, and commit it unless it is refused. `today` is `YYYY-MM-DD`. */
export async function runRefresh(
  options: Options,
  today: string,
  fetched: FetchReport = NOTHING_FETCHED,
): Promise<Outcome> {
  const stored = await readStored(options.data);
  const candidate = await makeCandidate(stored, options, { today, fetched });
  const { after, problems } = candidate;
  const change = describeChange(stored, after, today);
  const changes = changesOf(stored, candidate.texts);
  if (change) changes.push(await changesFile(options.data, change));
  const isRefused = refuses(problems);
  if (!isRefused && !options.dryRun) await commitChanges(options.data, changes);
  return {
    verdict: isRefused ? 'refused' : changes.length === 0 ? 'nothing-new' : 'new',
    sources: candidate.outcomes,
    tables: compareTables(stored, after.tables, changes),
    problems,
    findings: candidate.findings,
    before: stored,
    after,
    change,
    changes,
  };
}

function changesOf(stored: Stored, texts: ReadonlyMap<string, string>): Change[] {
  return [...texts]
    .filter(([path, text]) => !saysTheSame(path, text, stored.texts.get(path)))
    .map(([path, text]) => ({ path, text }));
}

/** A provenance that tells the same in another order is no news. */
function saysTheSame(path: string, text: string, stored: string | undefined): boolean {
  if (stored === undefined || text === stored) return text === stored;
  return path === PROVENANCE_PATH && isDeepStrictEqual(JSON.parse(text), JSON.parse(stored));
}

function compareTables(
  stored: Stored,
  tables: Stored['tables'],
  changes: readonly Change[],
): Outcome['tables'] {
  return ALL_TABLES.map(({ name, path }) => ({
    name,
    before: stored.tables.get(name)?.length ?? 0,
    after: tables.get(name)?.length ?? 0,
    changed: changes.some((change) => change.path === path),
  }));
}
