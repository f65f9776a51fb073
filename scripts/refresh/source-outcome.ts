import type { Problem } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Delegations } from '../sources/delegated/delegated-file.ts';
import type { Harvest, RefreshSource } from '../sources/source.ts';
import type { Field } from './field.ts';
import { markStale, reasonOf } from './stale.ts';

/** What became of one source. `provenance` is null when there never were data. */
export interface SourceOutcome {
  readonly source: RefreshSource;
  /** False when no file was found and the earlier rows stay. */
  readonly found: boolean;
  readonly provenance: Source | null;
  /** Since when and why earlier rows stay, all of the source's or those of some files; null where none had to. */
  readonly stale: { readonly since: string; readonly because: string } | null;
  /** Why today, which may be another reason than on the first day. */
  readonly because: string | undefined;
  /** What is wrong with the files that are not used, for which the earlier rows stay. */
  readonly faults: readonly Problem[];
  /** Warnings about what is used. */
  readonly problems: readonly Problem[];
  /** Rows to merge; none where the earlier ones stay. */
  readonly crops: Harvest['crops'];
  readonly claims: Harvest['claims'];
  /** The records of a registry's newest file; null where none was read. */
  readonly delegations: Delegations | null;
}

/** The outcome of a source whose rows and provenance stay; where there is a reason it is marked stale. */
export function keepEarlier(
  source: RefreshSource,
  earlier: Source | undefined,
  { field: { fetched, today }, faults }: { field: Field; faults: readonly Problem[] },
): SourceOutcome {
  const because = reasonOf(fetched.unreached.get(source.id), faults);
  const marked = earlier && because !== undefined ? markStale(earlier, because, today) : earlier;
  const provenance = marked ?? null;
  const nothing = { problems: [], crops: [], claims: [], delegations: null };
  return { ...staleOf(provenance, because, today), source, found: true, faults, ...nothing };
}

/** Where there never were data there is no provenance to say so. */
export function staleOf(provenance: Source | null, because: string | undefined, today: string) {
  const first = because === undefined ? null : { since: today, because };
  return { provenance, because, stale: provenance?.stale ?? first };
}
