import { hash } from 'node:crypto';

/** What one side of a comparison reports about one run. */
export interface Run {
  /** Wall time of the work itself, without the start of the process. */
  readonly milliseconds: number;
  /** Largest resident memory of the process so far. */
  readonly peakMegabytes: number;
  readonly groups: number;
  /** SHA-256 of all groups with their counts and sums: equal when both sides found the same. */
  readonly digest: string;
}

/** One group of the comparison as text: registry, country, family, status, month, count, sum. */
export type GroupLine = string;

/** Runs one side, measures it, and prints the run as JSON; `describe` is not part of the time. */
export async function reportRun<T>(
  work: () => T | Promise<T>,
  describe: (result: T) => GroupLine[],
): Promise<void> {
  const start = performance.now();
  const result = await work();
  const milliseconds = performance.now() - start;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const lines = describe(result).sort();
  const digest = hash('sha256', lines.join('\n'));
  const run: Run = { milliseconds, peakMegabytes, groups: lines.length, digest };
  console.log(JSON.stringify(run));
}
