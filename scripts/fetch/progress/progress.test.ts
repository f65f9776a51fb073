import { describe, expect, it } from 'vitest';
import { type Endpoint, endpointsFor } from '../endpoints.ts';
import type { FetchEvent } from '../fetch-all.ts';
import type { Fetched, FetchState } from '../fetched.ts';
import { showProgress } from './progress.ts';

const ALL = endpointsFor(['TV', 'ZA'], []);
const ARIN = ALL.filter(({ source }) => source === 'arin');
const LABS = ALL.filter(({ source }) => source === 'apnic-labs');

const done = (endpoint: Endpoint, state: FetchState, because: string | null = null): FetchEvent => {
  const { address } = endpoint;
  const base = { bytes: null, attempts: 1, problem: null };
  const fetched: Fetched = { ...base, endpoint, address, state, because };
  return { kind: 'done', endpoint, fetched };
};
/** What is printed for some events, each half a second after the one before. */
const printed = (
  output: 'lines' | 'json' | 'quiet',
  endpoints: readonly Endpoint[],
  events: readonly FetchEvent[],
) => {
  const lines: string[] = [];
  let now = 0;
  const print = (line: string) => void lines.push(line);
  const progress = showProgress(endpoints, { output, terminal: false, now: () => now, print });
  for (const event of events) {
    now += 500;
    progress.onEvent(event);
  }
  return lines;
};
const bytes = (endpoint: Endpoint, count: number): FetchEvent => ({
  kind: 'bytes',
  endpoint,
  bytes: count,
});

describe('progress in plain lines', () => {
  it('has one line a source, with state, bytes and rate', () => {
    const [arin] = ARIN as [Endpoint];
    const events = [bytes(arin, 12_000_000), bytes(arin, 700_000), done(arin, 'fetched')];
    expect(printed('lines', ARIN, events)).toEqual([
      'arin                fetched, 12.7 MB in 1.5 s (8.5 MB/s)',
    ]);
  });

  it('has one line for many files, with the first trouble', () => {
    const [world, tv, za] = LABS as [Endpoint, Endpoint, Endpoint];
    const events = [
      done(world, 'unchanged'),
      done(tv, 'absent'),
      done(za, 'unreachable', 'HTTP 503'),
    ];
    expect(printed('lines', LABS, events)).toEqual([
      `apnic-labs          3 files: 1 unchanged, 1 not published, 1 not reached: ${za.address}: HTTP 503`,
    ]);
  });

  it('says when it waits for a checksum', () => {
    const [arin] = ARIN as [Endpoint];
    const events: FetchEvent[] = [{ kind: 'mismatch', endpoint: arin }, done(arin, 'fetched')];
    expect(printed('lines', ARIN, events)).toEqual([
      'arin                waiting for the checksum of delegated-arin-extended-latest, as the one there is of other bytes',
      'arin                fetched',
    ]);
  });
});

describe('progress for machines', () => {
  it('tells what is waited for', () => {
    const [arin] = ARIN as [Endpoint];
    const [line = ''] = printed('json', ARIN, [{ kind: 'mismatch', endpoint: arin }]);
    expect(JSON.parse(line)).toEqual({
      ...{ event: 'waiting', source: 'arin', endpoint: 'arin' },
      for: 'https://ftp.arin.net/pub/stats/arin/delegated-arin-extended-latest.md5',
    });
  });

  it('has one object a file', () => {
    const [arin] = ARIN as [Endpoint];
    const [line = ''] = printed('json', ARIN, [bytes(arin, 1), done(arin, 'refused', 'too small')]);
    expect(JSON.parse(line)).toEqual({
      event: 'file',
      source: 'arin',
      endpoint: 'arin',
      address: arin.address,
      state: 'refused',
      bytes: null,
      attempts: 1,
      because: 'too small',
      problem: null,
    });
  });
});

describe('quiet progress', () => {
  it('prints nothing', () => {
    const [arin] = ARIN as [Endpoint];
    expect(printed('quiet', ARIN, [done(arin, 'refused', 'too small')])).toEqual([]);
  });
});
