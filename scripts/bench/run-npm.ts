import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** What a command took with all its processes: time on the wall, time of processors, peak memory of the largest. */
export interface Usage {
  readonly wall: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const Told = z.object({ seconds: z.number(), megabytes: z.number() });

/** Runs a script of the project in a folder, as `npm run` does there, and says what it took. Throws when it fails. */
export function runNpm(
  folder: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Usage {
  const { npm_execpath: npm } = process.env;
  if (!npm) throw new Error('expected to be started by npm: npm run bench');
  const file = join(tmpdir(), `ipv6-atlas-usage-${process.pid}`);
  const before = `--import ${new URL('tell-usage.ts', import.meta.url).href}`;
  const env = { ...process.env, ...settings, NODE_OPTIONS: before, USAGE_FILE: file };
  const start = performance.now();
  try {
    const stdio = ['ignore', 'ignore', 'inherit'] as const;
    execFileSync(process.execPath, [npm, 'run', ...args], { cwd: folder, env, stdio: [...stdio] });
    const wall = (performance.now() - start) / 1000;
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const told = lines.map((line) => Told.parse(JSON.parse(line)));
    return {
      wall,
      seconds: told.reduce((sum, { seconds }) => sum + seconds, 0),
      megabytes: Math.max(...told.map(({ megabytes }) => megabytes)),
    };
  } finally {
    rmSync(file, { force: true });
  }
}

/** One run in words. */
export function describeUsage({ wall, seconds, megabytes }: Usage): string {
  return `${wall.toFixed(1)} s, of processors ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
}

/** The median of each figure by itself. */
export function medianUsage(runs: readonly Usage[]): Usage {
  const median = (of: keyof Usage) =>
    runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] as number;
  return { wall: median('wall'), seconds: median('seconds'), megabytes: median('megabytes') };
}
