import type { Staleness } from '../../src/model/change.ts';
import type { Edition } from '../gates/gate.ts';

/** The sources of an edition whose rows are their last good ones, by id. */
export function staleIn({ sources }: Pick<Edition, 'sources'>): Staleness[] {
  return sources
    .flatMap(({ id, stale }) => (stale ? [{ source: id, ...stale }] : []))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}
