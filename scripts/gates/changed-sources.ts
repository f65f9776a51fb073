import type { Source } from '../../src/model/provenance.ts';
import type { Passage } from './gate.ts';

/** A source whose files are not those of the committed data. `before` is undefined for its first data. */
export interface ChangedSource {
  readonly before: Source | undefined;
  readonly after: Source;
}

/** The sources that bring new bytes: data that stay as they are have passed before. */
export function changedSources({ before, after }: Pick<Passage, 'before' | 'after'>) {
  const earlier = new Map(before.sources.map((source) => [source.id, source]));
  return after.sources
    .map((source): ChangedSource => ({ before: earlier.get(source.id), after: source }))
    .filter((pair) => hashesOf(pair.before) !== hashesOf(pair.after));
}

function hashesOf(source: Source | undefined): string {
  return (source?.files ?? []).map((file) => file.sha256).join();
}

/** What kind of file a registry's rows are from, poorest first: what each says beyond the one before. */
export const KINDS = ['reconstructed', 'plain', 'extended'] as const;

/** The kind of a registry's newest file. */
export function kindOf({ caveats }: Pick<Source, 'caveats'>): (typeof KINDS)[number] {
  if (caveats.includes('reconstructed')) return 'reconstructed';
  return caveats.includes('plain-file') ? 'plain' : 'extended';
}
