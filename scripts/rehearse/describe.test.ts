import { describe, expect, it } from 'vitest';
import { describeFailures, tableOf, tallyOfNights } from './describe.ts';
import type { Outcome } from './live-night.ts';
import { NIGHTS, type Night } from './nights.ts';

const outcome = (code: number, ...problems: string[]): Outcome => ({
  night: NIGHTS[0] as Night,
  day: '2030-05-06',
  refresh: { code, seconds: 12.3, peakMegabytes: null },
  build: null,
  stale: ['iana'],
  pages: null,
  checks: [
    { name: 'the refresh ends with 0', problems },
    { name: 'nothing else is wrong', problems: [] },
  ],
});

describe('the table of nights', () => {
  it('tells how each night ended, and what nobody measured', () => {
    const [, line = ''] = tableOf([outcome(0)]).split('\n');
    expect(line.replace(/ {2,}/g, ' | ')).toBe(
      '1 | the first real night | 2030-05-06 | 0 | 12 s, unknown MB | – | – | 2 of 2 | iana',
    );
  });

  it('names the exit code that should have been, and the night that failed', () => {
    expect(tableOf([outcome(1, 'it ended with 1')])).toContain('1 (not 0)');
    expect(describeFailures(outcome(1, 'it ended with 1'))).toEqual([
      'Night 1, the first real night: expected that the refresh ends with 0; found:',
      '  it ended with 1',
    ]);
    expect(describeFailures(outcome(0))).toEqual([]);
  });

  it('counts the checks of all nights', () => {
    expect(tallyOfNights([outcome(0), outcome(1, 'a')])).toEqual({ passed: 3, failed: 1 });
  });
});
