import { type Problem, refuses } from '../../src/model/problem.ts';
import type { GateFinding, Source } from '../../src/model/provenance.ts';
import { UsageError } from '../command/usage-error.ts';
import type { Edition, Passage } from '../gates/gate.ts';
import { GATES } from '../gates/gates.ts';
import { type Judgement, judge } from '../gates/judge.ts';
import { appendMonth } from '../history/append-month.ts';
import { SOURCES } from '../sources/sources.ts';
import { readBack, writeTables } from './check.ts';
import type { FetchReport } from './fetch-report.ts';
import { findFiles } from './find-files.ts';
import { keepFindings } from './findings.ts';
import { type Field, harvestSources, type SourceOutcome } from './harvest-sources.ts';
import type { Options } from './options.ts';
import { writeProvenance } from './provenance.ts';
import { settle } from './settle.ts';
import { PROVENANCE_PATH, type Stored } from './stored.ts';

/** What would take the place of the stored data, and all that is wrong with it. */
export interface Candidate {
  readonly outcomes: readonly SourceOutcome[];
  readonly after: Edition;
  /** The whole data folder as text, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly GateFinding[];
  readonly problems: readonly Problem[];
}

/** When, and after what fetch. */
interface Occasion {
  readonly today: string;
  readonly fetched: FetchReport;
}

/** Finds, reads, normalises, tabulates, counts doubled space once, appends to history, and checks. */
export async function makeCandidate(
  stored: Stored,
  options: Options,
  { today, fetched }: Occasion,
): Promise<Candidate> {
  const { from, only } = options;
  const wanted = SOURCES.filter(({ id }) => only === null || only.includes(id));
  const field = {
    from,
    paths: await findFiles(from),
    stored,
    today,
    named: only !== null,
    fetched,
  };
  const { tables, outcomes } = harvestSources(wanted, field);
  refuseEmptyHanded(outcomes, field);
  const settled = settle(tables, outcomes, stored);
  // From here on both editions and every source's outcome are known: the place for what compares them.
  const after = appendMonth({ tables: settled.tables, sources: mergeSources(stored, outcomes) });
  const claims = outcomes.flatMap((outcome) => outcome.claims);
  const passage = { before: stored, after, claims, overlaps: settled.overlaps, today };
  const read = [...stored.problems, ...outcomes.flatMap((outcome) => outcome.problems)];
  const { findings, problems } = judgeUnless(refuses(read), passage, { options, stored });
  const texts = writeTables(after);
  const gates = keepFindings(findings, passage, { stored, texts });
  texts.set(PROVENANCE_PATH, writeProvenance({ ...after, gates, overlaps: settled.overlaps }));
  return {
    outcomes,
    after,
    texts,
    findings,
    problems: [...read, ...readBack(texts, stored.texts), ...problems],
  };
}

/** A folder without a file of any source is the wrong folder, and no proof that there is nothing new. */
function refuseEmptyHanded(
  outcomes: readonly SourceOutcome[],
  { from, named, fetched }: Pick<Field, 'from' | 'named' | 'fetched'>,
): void {
  if (named || fetched.unreached.size > 0 || outcomes.some(({ found }) => found)) return;
  const layout = 'rir/<registry>/…, holdings/…, adoption/… and so on';
  throw new UsageError(`no file of any source below ${from}, where ${layout} were expected`);
}

function mergeSources(stored: Stored, outcomes: readonly SourceOutcome[]): Source[] {
  const byId = new Map(stored.sources.map((source) => [source.id, source]));
  for (const { provenance } of outcomes) if (provenance) byId.set(provenance.id, provenance);
  return [...byId.values()];
}

/** Where a file could not be read its rows are lacking, and only gates that nobody can pass still tell. */
function judgeUnless(
  hasFailed: boolean,
  passage: Passage,
  { options, stored }: { options: Options; stored: Stored },
): Judgement {
  if (!hasFailed) return judge(GATES, passage, { accept: options.accept, earlier: stored.gates });
  const strict = GATES.filter((gate) => !gate.acceptable);
  return { ...judge(strict, passage, { accept: [], earlier: [] }), findings: [] };
}
