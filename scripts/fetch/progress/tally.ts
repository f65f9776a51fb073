import { posix } from 'node:path';
import type { FetchEvent } from '../fetch-all.ts';
import type { Fetched, FetchState } from '../fetched.ts';

/** How far the fetch of one source is. Times are milliseconds of any clock that only goes forward. */
export class Tally {
  readonly source: string;
  /** How many files the source has. */
  readonly files: number;
  readonly #started: number;
  readonly #done: Fetched[] = [];
  #bytes = 0;
  /** Name of the file whose checksum is waited for; null when none is. */
  #waitsFor: string | null = null;
  #now: number;

  constructor(source: string, files: number, now: number) {
    this.source = source;
    this.files = files;
    this.#started = now;
    this.#now = now;
  }

  /** Counts what happened to one of the source's files. */
  take(event: FetchEvent, now: number): void {
    this.#now = now;
    if (event.kind === 'bytes') this.#bytes += event.bytes;
    if (event.kind === 'done') this.#done.push(event.fetched);
    this.#waitsFor = event.kind === 'mismatch' ? posix.basename(event.endpoint.path) : null;
  }

  /** True when every file has its result. */
  get isDone(): boolean {
    return this.#done.length === this.files;
  }

  /** True when something is wrong with one of the files. */
  get hasFailed(): boolean {
    return this.#done.some(({ state }) => state === 'refused' || state === 'unreachable');
  }

  /** One line: state, bytes on the line, rate. */
  describe(): string {
    const seconds = (this.#now - this.#started) / 1000;
    const rate = seconds > 0 ? ` (${size(this.#bytes / seconds)}/s)` : '';
    const line =
      this.#bytes === 0 ? '' : `, ${size(this.#bytes)} in ${seconds.toFixed(1)} s${rate}`;
    return `${this.#state()}${line}${this.#trouble()}`;
  }

  #state(): string {
    if (this.#waitsFor !== null)
      return `waiting for the checksum of ${this.#waitsFor}, as the one there is of other bytes`;
    if (!this.isDone)
      return this.files === 1 ? 'fetching' : `fetching ${this.#done.length} of ${this.files} files`;
    const counts = Map.groupBy(this.#done, ({ state }) => state);
    const single = this.#done[0]?.state;
    if (this.files === 1 && single) return WORDS[single];
    const parts = [...counts].map(([state, all]) => `${all.length} ${WORDS[state]}`);
    return `${this.files} files: ${parts.join(', ')}`;
  }

  #trouble(): string {
    const first = this.#done.find(({ because }) => because !== null);
    return this.isDone && first ? `: ${first.address}: ${first.because}` : '';
  }
}

const WORDS: Readonly<Record<FetchState, string>> = {
  fetched: 'fetched',
  unchanged: 'unchanged',
  absent: 'not published',
  unreachable: 'not reached',
  refused: 'refused',
};

/** Bytes as people say them, in powers of ten. */
function size(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes >= 1e3 ? `${(bytes / 1e3).toFixed(0)} kB` : `${bytes.toFixed(0)} B`;
}

/** A tally for each source that some endpoints serve, in their order. */
export function talliesFor(
  endpoints: readonly { readonly source: string }[],
  now: number,
): ReadonlyMap<string, Tally> {
  const bySource = Map.groupBy(endpoints, ({ source }) => source);
  return new Map([...bySource].map(([id, all]) => [id, new Tally(id, all.length, now)]));
}
