import type { Problem } from '../../src/model/problem.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import { sourceOf } from '../gates/gate.ts';
import { type Desk, type Draft, makeDraft } from './draft.ts';
import type { Field } from './field.ts';
import { keepEarlier, type SourceOutcome } from './source-outcome.ts';

/** True for a source of which nothing was used because of what is wrong with it. */
export function isAside({ faults, crops }: SourceOutcome): boolean {
  return faults.length > 0 && crops.length === 0;
}

/**
 * A draft without the sources that a gate refuses, but for the registries and what was asked for by name:
 * what is refused of those keeps everything as it was.
 */
export function setRefusedAside(
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
