import type { Problem } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Edition, Passage } from '../gates/gate.ts';
import { GATES } from '../gates/gates.ts';
import { type Judgement, judge } from '../gates/judge.ts';
import { appendMonth } from '../history/append-month.ts';
import type { Acceptance } from './accept.ts';
import { readBack, writeTables } from './check.ts';
import { keepFindings } from './findings.ts';
import { mergeCrops } from './merge.ts';
import { writeProvenance } from './provenance.ts';
import { settle } from './settle.ts';
import type { SourceOutcome } from './source-outcome.ts';
import { PROVENANCE_PATH, type Stored } from './stored.ts';

/** The data as some outcomes would make them, and what the gates and the tables' schemas say of them. */
export interface Draft {
  readonly after: Edition;
  /** The whole data folder as text, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly judgement: Judgement;
  /** Rows that would not stand in their tables, found when what would be written is read back. */
  readonly unfit: readonly Problem[];
}

/** What a draft is made with besides the outcomes. */
export interface Desk {
  readonly stored: Stored;
  readonly accept: readonly Acceptance[];
  readonly today: string;
}

/** Tabulates, counts doubled space once, appends to history, and checks. Throws where a row fits no table. */
export function makeDraft(
  outcomes: readonly SourceOutcome[],
  { stored, accept, today }: Desk,
): Draft {
  const tables = mergeCrops(
    stored.tables,
    outcomes.flatMap(({ crops }) => crops),
  );
  const settled = settle(tables, outcomes, stored);
  const { overlaps } = settled;
  // From here on both editions and every source's outcome are known: the place for what compares them.
  const after = appendMonth({ tables: settled.tables, sources: mergeSources(stored, outcomes) });
  const claims = outcomes.flatMap((outcome) => outcome.claims);
  const passage = { before: stored, after, claims, overlaps, today };
  const judgement = judgeSound(passage, { stored, accept });
  const texts = writeTables(after);
  const gates = keepFindings(judgement.findings, passage, { stored, texts });
  const { edition } = stored;
  texts.set(PROVENANCE_PATH, writeProvenance({ ...after, edition, gates, overlaps }));
  return { after, texts, judgement, unfit: readBack(texts, stored.texts) };
}

function mergeSources(stored: Stored, outcomes: readonly SourceOutcome[]): Source[] {
  const byId = new Map(stored.sources.map((source) => [source.id, source]));
  for (const { provenance } of outcomes) if (provenance) byId.set(provenance.id, provenance);
  return [...byId.values()];
}

/** Where a committed table cannot be read its rows are lacking, and only gates that nobody can pass still tell. */
function judgeSound(
  passage: Passage,
  { stored, accept }: Pick<Desk, 'stored' | 'accept'>,
): Judgement {
  if (stored.problems.length === 0) return judge(GATES, passage, { accept, earlier: stored.gates });
  const strict = GATES.filter((gate) => !gate.acceptable);
  return { ...judge(strict, passage, { accept: [], earlier: [] }), findings: [] };
}
