import type { RanOutFacts, RationedRegistry } from '../model/stories/how-ipv4-ran-out.ts';
import type { DatedSource } from '../model/stories/parts.ts';

/** A registry whose general pool is used up. */
export type EndedRegistry = RationedRegistry & { readonly ended: DatedSource };

/** The registries whose general pool is used up, in the order in which that happened. */
export function endedRegistries({ registries }: Pick<RanOutFacts, 'registries'>): EndedRegistry[] {
  return registries
    .flatMap((one) => (one.ended === null ? [] : [{ ...one, ended: one.ended }]))
    .sort((a, b) => (a.ended.date < b.ended.date ? -1 : 1));
}
