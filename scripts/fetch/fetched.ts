import type { Problem } from '../../src/model/problem.ts';
import type { Endpoint } from './endpoints.ts';

/**
 * What became of one endpoint: new bytes; none newer than ours; no such file where that may be; not to be
 * had (the last good rows stay); or not to be trusted (nothing is published).
 */
export type FetchState = 'fetched' | 'unchanged' | 'absent' | 'unreachable' | 'refused';

/** One endpoint after the fetch. */
export interface Fetched {
  readonly endpoint: Endpoint;
  /** The address that was asked. */
  readonly address: string;
  readonly state: FetchState;
  /** Unpacked size of the file in the cache; null where there is none. */
  readonly bytes: number | null;
  /** What the server said of these bytes; undefined where it said nothing. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** How often it was asked. */
  readonly attempts: number;
  /** Why, in words, for `unreachable` and `refused`; null otherwise. */
  readonly because: string | null;
  /** What is wrong with the bytes, for `refused`; null otherwise. */
  readonly problem: Problem | null;
}

/** Why each source that could not wholly be reached could not, by its id: its rows are the last good ones. */
export function unreachedSources(results: readonly Fetched[]): ReadonlyMap<string, string> {
  const bySource = Map.groupBy(results, ({ endpoint }) => endpoint.source);
  return new Map([...bySource].flatMap(([id, all]) => reasonOf(id, all)));
}

function reasonOf(id: string, all: readonly Fetched[]): [string, string][] {
  const missing = all.filter(({ state }) => state === 'unreachable');
  if (all.every(({ state }) => state === 'absent'))
    return [[id, `${all[0]?.address}: not found, nor any other file of the source`]];
  const first = missing[0];
  if (!first) return [];
  const some = all.length > 1 ? `${missing.length} of ${all.length} files, such as ` : '';
  return [[id, `${some}${first.address}: ${first.because}`]];
}

/** What servers said of the bytes in the cache, by path below the cache folder. */
export function validatorsOf(
  results: readonly Fetched[],
): ReadonlyMap<string, Pick<Fetched, 'etag' | 'lastModified'>> {
  return new Map(
    results.map(({ endpoint, etag, lastModified }) => [endpoint.path, { etag, lastModified }]),
  );
}

/** True when there was something to ask and nobody answered. */
export function nobodyAnswered(results: readonly Fetched[]): boolean {
  return results.length > 0 && results.every(({ state }) => state === 'unreachable');
}
