import { cpSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { argumentsOf } from '../command/npm-script.ts';
import { openBenchFolder, TODAY, writeFullSizeFiles } from './full-size-files.ts';
import { keepRatios } from './history.ts';
import { describeRun, medianRun, runScript, type TimedRun } from './timed-run.ts';

const PAIRS = 5;
/** All that a refresh needs to begin with: the countries there are, and the ranges kept back by policy. */
const REFERENCE = ['countries.csv', 'policy-reserves.csv'];

/**
 * Runs the whole offline refresh on five generated files of the size of 2026, from files to committed
 * tables, in turns with reading and tabulating the same files alone, each in a fresh process, and prints
 * wall time and peak memory of both. Throws when a refresh is refused.
 */
export function benchRefresh(): void {
  const folder = openBenchFolder();
  const from = join(folder, 'from');
  const flat = join(folder, 'flat');
  const { words, countries } = writeFullSizeFiles(
    (registry, name) => join(from, 'rir', registry, name),
    (_, name) => join(flat, name),
  );
  console.log(`${words}; ${availableParallelism()} processors.`);
  const switches = argumentsOf('refresh').filter((word) => word.startsWith('--'));
  const reads: TimedRun[] = [];
  const refreshes: TimedRun[] = [];
  for (let pair = 1; pair <= PAIRS; pair++) {
    reads.push(runScript('read-ours.ts', [flat, TODAY, countries]));
    const data = plantData(join(folder, `data-${pair}`));
    refreshes.push(runScript('refresh-ours.ts', [from, data, TODAY], switches));
    printRuns(`pair ${pair}`, reads.at(-1) as TimedRun, refreshes.at(-1) as TimedRun);
  }
  const [read, refresh] = [medianRun(reads), medianRun(refreshes)];
  printRuns('median', read, refresh);
  const time = refresh.process / read.process;
  const memory = refresh.peakMegabytes / read.peakMegabytes;
  console.log(`Refresh to read: wall time ${time.toFixed(2)}, peak memory ${memory.toFixed(2)}.`);
  keepRatios({ bench: 'refresh', against: 'read', time, memory });
}

/** A data folder of its own for every run, so that each commits all its tables. */
function plantData(data: string): string {
  const ours = join(import.meta.dirname, '../../data/reference');
  mkdirSync(data);
  for (const name of REFERENCE) cpSync(join(ours, name), join(data, 'reference', name));
  return data;
}

function printRuns(name: string, read: TimedRun, refresh: TimedRun): void {
  console.log(`${name.padEnd(7)} read ${describeRun(read)}; refresh ${describeRun(refresh)}`);
}
