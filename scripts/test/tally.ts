import { z } from 'zod';

/** How many checks held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What Vitest's JSON reporter says about a run. */
const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
});

/** What a rehearsal says of its checks. */
const Checks = z.object({ passed: z.int(), failed: z.int() });

/**
 * Counts of a Vitest run from its JSON report, `null` when it wrote none. A run that failed without a
 * failing test (a file that does not load, an error nobody caught) counts one failure.
 */
export function tallyOfReport(report: string | null, succeeded: boolean): Tally {
  const { data } = Report.safeParse(report === null ? null : JSON.parse(report));
  const failed = data?.numFailedTests ?? 0;
  return { passed: data?.numPassedTests ?? 0, failed: succeeded ? failed : Math.max(failed, 1) };
}

/**
 * Counts of a rehearsal from its report, `null` when it wrote none. One that failed without a failing check counts
 * one failure.
 */
export function tallyOfChecks(report: string | null, succeeded: boolean): Tally {
  const { data } = Checks.safeParse(report === null ? null : JSON.parse(report));
  const failed = data?.failed ?? 0;
  return { passed: data?.passed ?? 0, failed: succeeded ? failed : Math.max(failed, 1) };
}

/** A stage without a report of its own is one check. */
export function tallyOfCommand(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The sum, in the one line that automation reads. */
export function formatTally(tallies: readonly Tally[]): string {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
