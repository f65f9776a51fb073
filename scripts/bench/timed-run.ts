import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Run } from './measure.ts';

/** A run with the wall time of its whole process in milliseconds, from start to exit. */
export interface TimedRun extends Run {
  readonly process: number;
}

/** Runs a script of this folder in a fresh process, which prints its run. Throws when it fails. */
export function runScript(
  script: string,
  args: readonly string[],
  switches: readonly string[] = [],
): TimedRun {
  const start = performance.now();
  const all = [...switches, join(import.meta.dirname, script), ...args];
  const output = execFileSync(process.execPath, all);
  return { ...JSON.parse(output.toString()), process: performance.now() - start };
}

/** One run in words. */
export function describeRun(run: TimedRun): string {
  return `${run.process.toFixed(0)} ms, without start-up ${run.milliseconds.toFixed(0)} ms, ${run.peakMegabytes.toFixed(0)} MB`;
}

/** The median of each figure by itself. */
export function medianRun(runs: readonly TimedRun[]): TimedRun {
  const median = (of: (run: TimedRun) => number) =>
    runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] as number;
  return {
    ...(runs[0] as TimedRun),
    milliseconds: median((run) => run.milliseconds),
    peakMegabytes: median((run) => run.peakMegabytes),
    process: median((run) => run.process),
  };
}
