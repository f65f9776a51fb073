import { appendFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** Every comparison made and kept: what was compared with what, in one run on one machine. */
export const HISTORY = join(import.meta.dirname, 'history.csv');

/** How many times as long, and as much memory, one thing takes as another of the same run. */
export interface Ratios {
  readonly bench: string;
  /** What it is compared with: the other thing's name, or an earlier commit. */
  readonly against: string;
  readonly time: number;
  readonly memory: number;
  /** How many times as many files it makes; absent where it makes none. */
  readonly files?: number;
}

/**
 * The line that keeps a comparison: day, bench, what with, the ratios of time, of peak memory and of files, cores, Node's
 * version.
 */
export function lineOf({ bench, against, time, memory, files }: Ratios, now: string): string {
  const ratios = [time, memory, files].map((ratio) => ratio?.toFixed(2) ?? '');
  const machine = [availableParallelism(), process.versions.node];
  return `${[now.slice(0, 10), bench, against, ...ratios, ...machine].join(',')}\n`;
}

/** Appends a comparison to the history and says so; whoever ran it commits the line or not. */
export function keepRatios(ratios: Ratios): void {
  const line = lineOf(ratios, new Date().toISOString());
  appendFileSync(HISTORY, line);
  console.log(`Kept in scripts/bench/history.csv: ${line.trim()}`);
}
