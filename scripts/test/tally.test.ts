import { describe, expect, it } from 'vitest';
import { failedFiles, formatTally, tallyOfChecks, tallyOfCommand, tallyOfReport } from './tally.ts';

const reportOf = (passed: number, failed: number) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, success: failed === 0 });

describe('tallyOfReport', () => {
  it('takes the counts as reported', () => {
    expect(tallyOfReport(reportOf(12, 0), true)).toEqual({ passed: 12, failed: 0 });
    expect(tallyOfReport(reportOf(12, 3), false)).toEqual({ passed: 12, failed: 3 });
  });

  it('counts one failure for a run that failed without a failing test or a report', () => {
    expect(tallyOfReport(reportOf(12, 0), false)).toEqual({ passed: 12, failed: 1 });
    expect(tallyOfReport(null, false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('failedFiles', () => {
  it('names the files to run again, and none for a run without a report', () => {
    const results = [
      { name: '/project/src/one.test.ts', status: 'failed' },
      { name: '/project/src/two.test.ts', status: 'passed' },
    ];
    const report = JSON.stringify({ ...JSON.parse(reportOf(3, 1)), testResults: results });
    expect(failedFiles(report, '/project')).toEqual(['src/one.test.ts']);
    expect(failedFiles(null, '/project')).toEqual([]);
  });
});

describe('tallyOfChecks', () => {
  it('takes the counts as reported, and one failure for a rehearsal that failed without any', () => {
    const report = JSON.stringify({ passed: 20, failed: 2 });
    expect(tallyOfChecks(report, false)).toEqual({ passed: 20, failed: 2 });
    expect(tallyOfChecks(null, false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('formatTally', () => {
  it('sums stages and tests into the line that automation reads', () => {
    const tallies = [tallyOfCommand(true), tallyOfReport(reportOf(12, 0), true)];
    expect(formatTally(tallies)).toBe('13 passed, 0 failed');
    expect(formatTally([...tallies, tallyOfCommand(false)])).toBe('13 passed, 1 failed');
  });
});
