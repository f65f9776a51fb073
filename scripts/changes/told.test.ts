import { describe, expect, it } from 'vitest';
import type { GateFinding } from '../../src/model/provenance.ts';
import { sampleSource } from '../gates/sample-passage.ts';
import { toldOf } from './told.ts';
import { summaryOf } from './write-summary.ts';

const arin = sampleSource('arin', '2026-11-27');
const stale = { since: '2026-11-28', because: 'HTTP 404' };
const excused: GateFinding = {
  ...{ gate: 'file-kinds', key: 'arin', saw: 'plain to extended', expected: 'the same' },
  ...{ accepted: null, excused: 'a change of kind' },
};
const told = (sources = [arin], unreached = new Map<string, string>(), gates: GateFinding[] = []) =>
  toldOf({ before: { gates }, after: { sources }, findings: [excused] }, unreached);

describe('what is told of a refresh', () => {
  it('names every source that is stale, also since an earlier one, and one that never came', () => {
    const sources = [{ ...arin, stale }, sampleSource('apnic', '2026-11-27')];
    const unreached = new Map([
      ['iana', 'timed out'],
      ['arin', 'HTTP 404'],
    ]);
    expect(told(sources, unreached).stale).toEqual([
      { source: 'arin', publisher: arin.publisher, ...stale },
      { source: 'iana', publisher: 'iana', since: null, because: 'timed out' },
    ]);
  });

  it('has what gates excused once, in the refresh in which they did', () => {
    expect(told().excused).toEqual([excused]);
    expect(told([arin], new Map(), [excused]).excused).toEqual([]);
  });

  it('is written for new data, also where only a source is stale, and not after a refusal', () => {
    const silent = told([{ ...arin, stale }]);
    const about = { change: null, date: '2026-11-28' };
    expect(summaryOf({ ...about, verdict: 'new' }, told())).toMatch(/^Data of 2026-11-28\n/);
    expect(summaryOf({ ...about, verdict: 'nothing-new' }, told())).toBeNull();
    expect(summaryOf({ ...about, verdict: 'nothing-new' }, silent)).toMatch(/, 1 stale\n/);
    expect(summaryOf({ ...about, verdict: 'refused' }, silent)).toBeNull();
  });
});
