import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBenchFolder } from './full-size-files.ts';
import { keepRatios } from './history.ts';

const PAIRS = 3;
const PROJECT = resolve(import.meta.dirname, '../..');

/** Processor time in seconds and peak memory of one process. */
interface Usage {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * Builds the site of the committed tables, its pictures drawn before, in turns with their ingest alone, each in a fresh
 * process, and prints processor time, which other work on the machine bears on least, and peak memory of both.
 */
export function benchBuild(): void {
  const folder = openBenchFolder();
  // Below node_modules, where a build finds its packages.
  const site = mkdtempSync(join(PROJECT, 'node_modules/.site-bench-'));
  process.once('exit', () => rmSync(site, { recursive: true, force: true }));
  const ingest = () => runProgram(folder, ['scripts/ingest.ts']);
  const build = () => runProgram(folder, ['scripts/build.ts', '--outDir', site]);
  ingest();
  build();
  const pairs: { ingest: Usage; build: Usage }[] = [];
  for (let pair = 1; pair <= PAIRS; pair++) {
    const one = { ingest: ingest(), build: build() };
    pairs.push(one);
    console.log(`pair ${pair}  ingest ${describe(one.ingest)}; build ${describe(one.build)}`);
  }
  const ratio = (of: keyof Usage) => median(pairs.map((one) => one.build[of] / one.ingest[of]));
  keepRatios({ bench: 'build', time: ratio('seconds'), memory: ratio('megabytes') });
}

function runProgram(folder: string, args: readonly string[]): Usage {
  const file = join(folder, 'usage.json');
  const before = ['--import', join(import.meta.dirname, 'tell-usage.ts')];
  const env = { ...process.env, USAGE_FILE: file };
  execFileSync(process.execPath, [...before, ...args], { cwd: PROJECT, env });
  return JSON.parse(readFileSync(file, 'utf8'));
}

function describe({ seconds, megabytes }: Usage): string {
  return `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
