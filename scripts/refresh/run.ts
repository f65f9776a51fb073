import type { Change as RowChange } from '../../src/model/change.ts';
import { type Problem, refuses } from '../../src/model/problem.ts';
import type { GateFinding } from '../../src/model/provenance.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import { describeChange } from '../changes/describe-change.ts';
import { differing, newEdition } from '../changes/new-edition.ts';
import type { Edition } from '../gates/gate.ts';
import { makeCandidate } from './candidate.ts';
import { type Change, commitChanges } from './commit.ts';
import { type FetchReport, NOTHING_FETCHED } from './fetch-report.ts';
import type { Options } from './options.ts';
import type { SourceOutcome } from './source-outcome.ts';
import { readStored, type Stored } from './stored.ts';

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
  readonly before: Stored;
  readonly after: Edition;
  /** What changed, to be told; null when there is nothing to tell. */
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
  const told = describeChange(stored, { ...after, gates: candidate.findings }, today);
  const isRefused = refuses(problems);
  const { files: changes, change } = isRefused
    ? { files: differing(stored, candidate.texts), change: told }
    : await newEdition(stored, candidate.texts, { folder: options.data, today, told });
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
