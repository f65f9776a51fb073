import type { Overlap } from '../../src/model/provenance.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import { registrations } from '../../src/model/registry-tables.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import type { Claimant } from '../overlaps/claimant.ts';
import { settleOverlaps } from '../overlaps/settle-overlaps.ts';
import type { SourceOutcome } from './source-outcome.ts';
import type { Stored } from './stored.ts';

/** The tables with space that two registries list counted once, and that space. */
export interface Settled {
  readonly tables: Edition['tables'];
  readonly overlaps: readonly Overlap[];
}

/** Holds what the registries' files list against each other. */
export function settle(
  tables: Edition['tables'],
  outcomes: readonly SourceOutcome[],
  stored: Pick<Stored, 'sources' | 'overlaps'>,
): Settled {
  const days = new Map(stored.sources.map(({ id, asOf }) => [id, asOf]));
  const { rows, overlaps } = settleOverlaps(
    rowsOf({ tables }, registrations),
    outcomes.flatMap(claimantOf),
    { overlaps: stored.overlaps, days },
  );
  return { tables: new Map(tables).set(registrations.name, rows), overlaps };
}

function claimantOf({ provenance, delegations }: SourceOutcome): Claimant[] {
  const registry = REGISTRIES.find((known) => known === provenance?.id);
  if (!registry || !provenance || !delegations) return [];
  return [{ registry, asOf: provenance.asOf, records: delegations }];
}
