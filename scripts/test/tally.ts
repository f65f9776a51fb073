import { relative } from 'node:path';
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
  testResults: z.array(z.object({ name: z.string(), status: z.string() })).default([]),
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

/** The files of a Vitest run that did not pass, from its JSON report, as paths below the folder of the project. */
export function failedFiles(report: string | null, project: string): string[] {
  const { data } = Report.safeParse(report === null ? null : JSON.parse(report));
  const failed = data?.testResults.filter(({ status }) => status === 'failed') ?? [];
  return failed.map(({ name }) => relative(project, name).replaceAll('\\', '/'));
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
