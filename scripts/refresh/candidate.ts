import type { Problem } from '../../src/model/problem.ts';
import type { GateFinding } from '../../src/model/provenance.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import { UsageError } from '../command/usage-error.ts';
import { type Edition, sourceOf } from '../gates/gate.ts';
import { SOURCES } from '../sources/sources.ts';
import { type Desk, type Draft, makeDraft } from './draft.ts';
import type { FetchReport } from './fetch-report.ts';
import { findFiles } from './find-files.ts';
import { type Field, harvestSources, keepEarlier, type SourceOutcome } from './harvest-sources.ts';
import { isWanted, type Options } from './options.ts';
import type { Stored } from './stored.ts';

/** What would take the place of the stored data, and all that is wrong with it. */
export interface Candidate {
  readonly outcomes: readonly SourceOutcome[];
  readonly after: Edition;
  /** The whole data folder as text, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly GateFinding[];
  /** Errors, for which nothing may be written, and warnings. */
  readonly problems: readonly Problem[];
}

/** When, and after what fetch. */
interface Occasion {
  readonly today: string;
  readonly fetched: FetchReport;
}

/**
 * Reads what there is and puts it together. What is wrong with one source keeps that source as it was; only
 * what a gate refuses of a registry, or of a source asked for by name, keeps everything.
 */
export async function makeCandidate(
  stored: Stored,
  options: Options,
  { today, fetched }: Occasion,
): Promise<Candidate> {
  const { from, only } = options;
  const paths = await findFiles(from);
  const field = { from, paths, stored, today, named: only !== null, fetched };
  const outcomes = harvestSources(
    SOURCES.filter(({ id }) => isWanted(options, id)),
    field,
  );
  refuseEmptyHanded(outcomes, field);
  const settled = setRefusedAside(outcomes, field, { stored, accept: options.accept, today });
  const { after, texts, judgement, unfit } = settled.draft;
  return {
    outcomes: settled.outcomes,
    after,
    texts,
    findings: judgement.findings,
    problems: [
      ...stored.problems,
      ...settled.outcomes.flatMap(({ problems }) => problems),
      ...faultsThatRefuse(settled.outcomes, field.named),
      ...unfit,
      ...judgement.problems,
    ],
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

/** True for a source of which nothing was used because of what is wrong with it. */
function isAside({ faults, crops }: SourceOutcome): boolean {
  return faults.length > 0 && crops.length === 0;
}

/** What was asked for by name must be sound; and where nothing at all is sound nothing may be published. */
function faultsThatRefuse(outcomes: readonly SourceOutcome[], named: boolean): Problem[] {
  const aside = outcomes.filter(isAside);
  const isAnySound = outcomes.some((outcome) => outcome.found && !isAside(outcome));
  return named || !isAnySound ? aside.flatMap(({ faults }) => faults) : [];
}

/**
 * A draft without the sources that a gate refuses, but for the registries and what was asked for by name:
 * what is refused of those keeps everything as it was.
 */
function setRefusedAside(
  harvested: readonly SourceOutcome[],
  field: Field,
  desk: Desk,
): { outcomes: readonly SourceOutcome[]; draft: Draft } {
  let outcomes = harvested;
  for (;;) {
    const accept = desk.accept.filter((one) => !outcomes.some((o) => isAside(o) && isOf(o, one)));
    const draft = makeDraft(outcomes, { ...desk, accept });
    const refused = field.named ? new Map() : islandsRefused(draft, outcomes);
    if (refused.size === 0) return { outcomes, draft };
    outcomes = outcomes.map((outcome) => setAside(outcome, refused.get(outcome.source.id), field));
  }
}

function isOf({ source }: SourceOutcome, about: { readonly key: string }): boolean {
  return sourceOf(about) === source.id;
}

function setAside(
  outcome: SourceOutcome,
  faults: readonly Problem[] | undefined,
  field: Field,
): SourceOutcome {
  if (faults === undefined) return outcome;
  const earlier = field.stored.sources.find(({ id }) => id === outcome.source.id);
  const all = [...outcome.faults, ...faults];
  return keepEarlier(outcome.source, earlier, { field, faults: all });
}

/** What gates refuse of sources that are no registry and brought rows, by the ids of those sources. */
function islandsRefused(
  { judgement }: Draft,
  outcomes: readonly SourceOutcome[],
): ReadonlyMap<string, readonly Problem[]> {
  const blamed = judgement.refusals.flatMap(({ key, problem }) =>
    suspectsOf(key, outcomes).map((id) => ({ id, problem })),
  );
  const grouped = Map.groupBy(blamed, ({ id }) => id);
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ problem }) => problem)]));
}

/** The sources behind what a gate refuses; none where a registry is among them. `world/<table>` is all that filled it. */
function suspectsOf(key: string, outcomes: readonly SourceOutcome[]): string[] {
  const [id, table] = key.split('/');
  const suspects = outcomes
    .filter(({ crops }) => crops.length > 0)
    .filter(({ source, crops }) =>
      id === 'world'
        ? crops.some((crop) => crop.table.name === table && crop.rows.length > 0)
        : source.id === id,
    )
    .map(({ source }) => source.id);
  return suspects.some((suspect) => isRegistry(suspect)) ? [] : suspects;
}

function isRegistry(id: string): boolean {
  return (REGISTRIES as readonly string[]).includes(id);
}
