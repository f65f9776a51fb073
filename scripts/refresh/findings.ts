import { isDeepStrictEqual } from 'node:util';
import type { GateFinding } from '../../src/model/provenance.ts';
import { changedSources } from '../gates/changed-sources.ts';
import { type Passage, sourceOf } from '../gates/gate.ts';
import type { Stored } from './stored.ts';

/** The stored data, and the tables that would take their place, as text by path. */
interface Texts {
  readonly stored: Stored;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The findings to record: of a source whose files are as they were, those recorded already, which tell how
 * its present data came in; of all others, those of now. Where no data change at all nothing does, so that a
 * refresh without news leaves no trace. Sorted, so that a change reads well in a diff.
 */
export function keepFindings(
  now: readonly GateFinding[],
  passage: Passage,
  { stored, texts }: Texts,
): readonly GateFinding[] {
  const { before, after, overlaps } = passage;
  const sameTables = [...texts].every(([path, text]) => stored.texts.get(path) === text);
  const sameSources = isDeepStrictEqual(byId(before.sources), byId(after.sources));
  const isSame = sameTables && sameSources && isDeepStrictEqual(overlaps, stored.overlaps);
  if (isSame && stored.gates.length > 0) return stored.gates;
  const changed = new Set(changedSources(passage).map((source) => source.after.id));
  const recorded = new Set(stored.gates.map(sourceOf));
  const kept = new Set(
    after.sources.map(({ id }) => id).filter((id) => recorded.has(id) && !changed.has(id)),
  );
  return [
    ...stored.gates.filter((finding) => kept.has(sourceOf(finding))),
    ...now.filter((finding) => !kept.has(sourceOf(finding))),
  ].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function byId<T extends { readonly id: string }>(sources: readonly T[]): Map<string, T> {
  return new Map(sources.map((source) => [source.id, source]));
}

function orderOf(finding: GateFinding): string {
  return `${sourceOf(finding)} ${finding.gate} ${finding.key}`;
}
