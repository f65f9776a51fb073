import type { Problem } from '../../src/model/problem.ts';
import type { FetchReport } from '../refresh/fetch-report.ts';
import type { Endpoint } from './endpoints.ts';

/**
 * What became of one endpoint: new bytes; none newer than ours; no such file where that may be; not to be
 * had, or not to be trusted: of those two the last good rows stay.
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

/** How many different reasons of one source are told. */
const MOST_REASONS = 5;

/** A source of which even one file could not be had has rows that are older than the others. */
function reasonOf(id: string, all: readonly Fetched[]): [string, string][] {
  const lacking = all.filter(isLacking);
  if (lacking.length > 0) return [[id, describeLacking(lacking, all.length)]];
  const none = all.every(({ state }) => state === 'absent');
  return none ? [[id, `${all[0]?.address}: not found, nor any other file of the source`]] : [];
}

/** The address of each file with what became of it; of those alike, how many and one of them. */
function describeLacking(lacking: readonly Fetched[], files: number): string {
  const groups = [...Map.groupBy(lacking, ({ because }) => because)];
  const told = groups.slice(0, MOST_REASONS).map(([because, [first, ...alike]]) => {
    const count = alike.length === 0 || groups.length === 1 ? '' : `${alike.length + 1} such as `;
    return `${count}${first?.address}: ${because}`;
  });
  const more = groups.length > told.length ? '; and other reasons' : '';
  const words = `${told.join('; ')}${more}`;
  if (files === 1) return words;
  const some = `${lacking.length} of ${files} files`;
  return groups.length === 1 ? `${some}, such as ${words}` : `${some}: ${words}`;
}

/** True when there was something to ask and nobody gave anything that can be used. */
export function nobodyAnswered(results: readonly Fetched[]): boolean {
  return results.every((fetched) => fetched.state === 'absent' || isLacking(fetched));
}

/** True for a file that leaves its source with the last good rows. */
function isLacking({ state }: Fetched): boolean {
  return state === 'unreachable' || state === 'refused';
}

/** All that cannot be trusted of what came, or, where nothing came at all, why. */
export function problemsOf(results: readonly Fetched[]): Problem[] {
  const refused = results.filter(isDistrusted).flatMap(({ problem }) => problem ?? []);
  if (refused.length > 0 || !nobodyAnswered(results)) return refused;
  return results.map((fetched) => fetched.problem ?? absence(fetched));
}

/** True for what came and cannot be trusted. A calendar of the kind is as good as none: its address has moved. */
export function isDistrusted({ state, endpoint }: Fetched): boolean {
  return state === 'refused' && endpoint.kind !== 'calendar';
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
