import { afterEach, describe, expect, it, vi } from 'vitest';
import { endpointsFor } from '../endpoints.ts';
import type { FetchEvent } from '../fetch-all.ts';
import type { FetchState } from '../fetched.ts';
import { showProgress } from './progress.ts';

afterEach(() => vi.restoreAllMocks());

describe('progress on a terminal', () => {
  it('ends when every source is done, failed or not, and has shown each', async () => {
    const shown: string[] = [];
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => shown.push(String(text)) > 0);
    const endpoints = endpointsFor([], []).filter(({ source }) =>
      ['arin', 'apnic'].includes(source),
    );
    const means = {
      output: 'lines',
      terminal: true,
      now: () => 0,
      print: () => undefined,
    } as const;
    const progress = showProgress(endpoints, means);
    const states: readonly FetchState[] = ['fetched', 'unreachable'];
    endpoints.forEach((endpoint, at) => {
      const state = states[at] ?? 'absent';
      const { address } = endpoint;
      const because = state === 'unreachable' ? 'HTTP 503' : null;
      const rest = { bytes: null, attempts: 1, problem: null };
      const fetched = { endpoint, address, state, because, ...rest };
      progress.onEvent({ kind: 'done', endpoint, fetched } satisfies FetchEvent);
    });
    await progress.finish();
    expect(shown.join('')).toMatch(/apnic +fetched/);
    expect(shown.join('')).toMatch(/arin +not reached/);
  });
});
