import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openBenchFolder, TODAY, writeFullSizeFiles } from './full-size-files.ts';
import { keepRatios } from './history.ts';
import { describeRun, medianRun, runScript, type TimedRun } from './timed-run.ts';

const PAIRS = 5;
const SCRIPTS = { ours: 'read-ours.ts', duckdb: 'read-duckdb.ts' } as const;

/**
 * Reads five generated files of the size of 2026 with our reader and with DuckDB, in turns,
 * each in a fresh process, and prints wall time and peak memory of both. Throws when they disagree.
 */
export function benchRead(): void {
  const folder = openBenchFolder();
  const { words, countries } = writeFullSizeFiles((_, name) => join(folder, name));
  console.log(`${words}; ${availableParallelism()} processors.`);
  const ours: TimedRun[] = [];
  const duckdb: TimedRun[] = [];
  for (let pair = 1; pair <= PAIRS; pair++) {
    ours.push(runSide('ours', folder, countries));
    duckdb.push(runSide('duckdb', folder, countries));
    printRuns(`pair ${pair}`, ours.at(-1) as TimedRun, duckdb.at(-1) as TimedRun);
  }
  if (new Set([...ours, ...duckdb].map((run) => run.digest)).size > 1) {
    throw new Error('Our groups and DuckDB’s differ, so their times cannot be compared');
  }
  printSummary(ours, duckdb);
}

function runSide(side: keyof typeof SCRIPTS, folder: string, countries: string): TimedRun {
  return runScript(SCRIPTS[side], [folder, TODAY, countries]);
}

function printRuns(name: string, ours: TimedRun, duckdb: TimedRun): void {
  console.log(`${name.padEnd(7)} ours ${describeRun(ours)}; DuckDB ${describeRun(duckdb)}`);
}

function printSummary(ours: readonly TimedRun[], duckdb: readonly TimedRun[]): void {
  const [our, their] = [medianRun(ours), medianRun(duckdb)];
  printRuns('median', our, their);
  const ratios = [our.process / their.process, our.milliseconds / their.milliseconds];
  const [whole, work] = ratios.map((ratio) => ratio.toFixed(2));
  console.log(`Wall time, ours to DuckDB’s: ${whole}; without start-up ${work}.`);
  console.log(`Both found the same ${our.groups} groups, counts and sums.`);
  const memory = our.peakMegabytes / their.peakMegabytes;
  keepRatios({ bench: 'read', against: 'duckdb', time: our.process / their.process, memory });
}
