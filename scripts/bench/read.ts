import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateFile } from './generate-file.ts';
import type { Run } from './measure.ts';
import { SHAPES } from './shapes.ts';

const PAIRS = 5;
/** The generated files speak of 21 August 2026. */
const TODAY = '2026-08-22';
const SCRIPTS = { ours: 'read-ours.ts', duckdb: 'read-duckdb.ts' } as const;

/** A run with the wall time of its whole process, from start to exit. */
interface TimedRun extends Run {
  readonly process: number;
}

/**
 * Reads five generated files of the size of August 2026 with our reader and with DuckDB, in turns,
 * each in a fresh process, and prints wall time and peak memory of both. Throws when they disagree.
 */
export function benchRead(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ipv6-atlas-bench-'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  console.log(`${writeFiles(folder)}; ${availableParallelism()} processors.`);
  const ours: TimedRun[] = [];
  const duckdb: TimedRun[] = [];
  for (let pair = 1; pair <= PAIRS; pair++) {
    ours.push(runSide('ours', folder));
    duckdb.push(runSide('duckdb', folder));
    printRuns(`pair ${pair}`, ours.at(-1) as TimedRun, duckdb.at(-1) as TimedRun);
  }
  if (new Set([...ours, ...duckdb].map((run) => run.digest)).size > 1) {
    throw new Error('Our groups and DuckDB’s differ, so their times cannot be compared');
  }
  printSummary(ours, duckdb);
}

/** Writes the five files and says what they are. */
function writeFiles(folder: string): string {
  let bytes = 0;
  for (const [seed, shape] of SHAPES.entries()) {
    const text = generateFile(shape, seed + 1);
    bytes += text.length;
    writeFileSync(join(folder, `delegated-${shape.registry}-extended-20260821`), text);
  }
  const records = SHAPES.flatMap(({ families }) => families)
    .map(([, delegated, free]) => delegated + free)
    .reduce((sum, count) => sum + count, 0);
  return `${SHAPES.length} files, ${records} records, ${(bytes / 1e6).toFixed(1)} MB`;
}

function runSide(side: keyof typeof SCRIPTS, folder: string): TimedRun {
  const script = join(import.meta.dirname, SCRIPTS[side]);
  const countries = SHAPES.map((shape) => shape.countries).join(' ');
  const start = performance.now();
  const output = execFileSync(process.execPath, [script, folder, TODAY, countries]);
  return { ...JSON.parse(output.toString()), process: performance.now() - start };
}

function printRuns(name: string, ours: TimedRun, duckdb: TimedRun): void {
  const describe = (run: TimedRun) =>
    `${run.process.toFixed(0)} ms, without start-up ${run.milliseconds.toFixed(0)} ms, ${run.peakMegabytes.toFixed(0)} MB`;
  console.log(`${name.padEnd(7)} ours ${describe(ours)}; DuckDB ${describe(duckdb)}`);
}

function printSummary(ours: readonly TimedRun[], duckdb: readonly TimedRun[]): void {
  const [our, their] = [medianRun(ours), medianRun(duckdb)];
  printRuns('median', our, their);
  const ratios = [our.process / their.process, our.milliseconds / their.milliseconds];
  const [whole, work] = ratios.map((ratio) => ratio.toFixed(2));
  console.log(`Wall time, ours to DuckDB’s: ${whole}; without start-up ${work}.`);
  console.log(`Both found the same ${our.groups} groups, counts and sums.`);
}

/** The median of each figure by itself. */
function medianRun(runs: readonly TimedRun[]): TimedRun {
  const median = (of: (run: TimedRun) => number) =>
    runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] as number;
  return {
    ...(runs[0] as TimedRun),
    milliseconds: median((run) => run.milliseconds),
    peakMegabytes: median((run) => run.peakMegabytes),
    process: median((run) => run.process),
  };
}
