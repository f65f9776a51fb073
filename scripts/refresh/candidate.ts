import type { Problem } from '../../src/model/problem.ts';
import type { GateFinding } from '../../src/model/provenance.ts';
import { UsageError } from '../command/usage-error.ts';
import type { Edition } from '../gates/gate.ts';
import { SOURCES } from '../sources/sources.ts';
import type { FetchReport } from './fetch-report.ts';
import type { Field } from './field.ts';
import { findFiles } from './find-files.ts';
import { harvestSources } from './harvest-sources.ts';
import { isWanted, type Options } from './options.ts';
import { isAside, setRefusedAside } from './set-aside.ts';
import type { SourceOutcome } from './source-outcome.ts';
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

/** What was asked for by name must be sound; and where nothing at all is sound nothing may be published. */
function faultsThatRefuse(outcomes: readonly SourceOutcome[], named: boolean): Problem[] {
  const aside = outcomes.filter(isAside);
  const isAnySound = outcomes.some((outcome) => outcome.found && !isAside(outcome));
  return named || !isAnySound ? aside.flatMap(({ faults }) => faults) : [];
}
