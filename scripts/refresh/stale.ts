import type { Source } from '../../src/model/provenance.ts';

/**
 * Marks a source whose rows are its last good ones: since the day it was first not reached, and why then, so
 * that further days without it change nothing. Read again, it is not stale.
 */
export function markStale(source: Source, because: string | undefined, today: string): Source {
  const { stale, ...sound } = source;
  return because === undefined ? sound : { ...sound, stale: stale ?? { since: today, because } };
}
