import { appendFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** Every comparison made and kept: what was compared with what, in one run on one machine. */
export const HISTORY = join(import.meta.dirname, 'history.csv');

/** How many times as long, and as much memory, one thing takes as another of the same run. */
export interface Ratios {
  readonly bench: string;
  readonly time: number;
  readonly memory: number;
}

/** The line that keeps a comparison: day, bench, the ratios of time and of peak memory, cores, Node's version. */
export function lineOf({ bench, time, memory }: Ratios, now: string): string {
  const machine = [availableParallelism(), process.versions.node];
  return `${[now.slice(0, 10), bench, time.toFixed(2), memory.toFixed(2), ...machine].join(',')}\n`;
}

/** Appends a comparison to the history and says so; whoever ran it commits the line or not. */
export function keepRatios(ratios: Ratios): void {
  const line = lineOf(ratios, new Date().toISOString());
  appendFileSync(HISTORY, line);
  console.log(`Kept in scripts/bench/history.csv: ${line.trim()}`);
}
