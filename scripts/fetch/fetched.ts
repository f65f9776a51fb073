import type { Problem } from '../../src/model/problem.ts';
import type { FetchReport } from '../refresh/fetch-report.ts';
import type { Endpoint } from './endpoints.ts';

/**
 * What became of one endpoint: new bytes; none newer than ours; no such file where that may be; not to be
 * had (the last good rows stay); or not to be trusted (nothing is published, but of a calendar its last good
 * rows).
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

/** What the rest of the refresh wants to know of a fetch. */
export function reportOf(results: readonly Fetched[]): FetchReport {
  const bySource = Map.groupBy(results, ({ endpoint }) => endpoint.source);
  return {
    unreached: new Map([...bySource].flatMap(([id, all]) => reasonOf(id, all))),
    outdated: new Set(results.filter(isLacking).map(({ endpoint }) => endpoint.path)),
    validators: new Map(
      results.map(({ endpoint, etag, lastModified }) => [endpoint.path, { etag, lastModified }]),
    ),
  };
}

/** A source of which even one file could not be had has rows that are older than the others. */
function reasonOf(id: string, all: readonly Fetched[]): [string, string][] {
  const lacking = all.filter(isLacking);
  const [first] = lacking;
  const some = all.length > 1 ? `${lacking.length} of ${all.length} files, such as ` : '';
  if (first) return [[id, `${some}${first.address}: ${first.because}`]];
  const none = all.every(({ state }) => state === 'absent');
  return none ? [[id, `${all[0]?.address}: not found, nor any other file of the source`]] : [];
}

/** True when there was something to ask and nobody gave anything. */
export function nobodyAnswered(results: readonly Fetched[]): boolean {
  return results.every((fetched) => fetched.state === 'absent' || isLacking(fetched));
}

/**
 * True for a file that leaves its source with the last good rows. A calendar that cannot be trusted is as good
 * as out of reach: nothing is counted from it, so it may not hold up the registries.
 */
function isLacking({ state, endpoint }: Fetched): boolean {
  return state === 'unreachable' || (state === 'refused' && endpoint.kind === 'calendar');
}

/** All that is wrong with what came, or, where nothing came at all, why. */
export function problemsOf(results: readonly Fetched[]): Problem[] {
  const distrusted = results.filter((fetched) => !isLacking(fetched));
  const refused = distrusted.flatMap(({ problem }) => problem ?? []);
  if (refused.length > 0 || !nobodyAnswered(results)) return refused;
  return results.map((fetched) => fetched.problem ?? absence(fetched));
}

function absence({ endpoint: { source }, address, because }: Fetched): Problem {
  const message = `source ${source}: expected the file`;
  return {
    severity: 'error',
    source,
    file: address,
    line: 0,
    message,
    value: because ?? 'not found',
  };
}
