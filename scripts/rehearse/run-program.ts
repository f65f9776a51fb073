import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What came of one program. */
export interface Run {
  /** Its exit code; 1 for one that was ended from outside. */
  readonly code: number;
  readonly seconds: number;
  /** Peak memory of its largest process; null where no process told. */
  readonly peakMegabytes: number | null;
}

/** Where a program runs, and when. */
export interface Setting {
  readonly folder: string;
  /** ISO 8601: what its clock shows at its start. */
  readonly now: string;
  /** File that takes all it says. */
  readonly log: string;
  /** `blank` for a build that draws no picture. */
  readonly pictures: 'blank' | 'drawn';
  /** What else it is told by its environment. */
  readonly told: Readonly<Record<string, string>>;
}

/** Runs a Node program of ours with the clock of another night. */
export async function runProgram(
  args: readonly string[],
  { folder, now, log, pictures, told }: Setting,
): Promise<Run> {
  const peaks = join(folder, '.peaks');
  rmSync(peaks, { force: true });
  const before = ['--import', new URL('night-process.ts', import.meta.url).href];
  const { NODE_OPTIONS, ...inherited } = process.env;
  // What is compiled of a copy of the project goes with it: no other process ever asks for it.
  const compiled = { NODE_COMPILE_CACHE: join(folder, '.compiled') };
  const nightly = { NIGHT: now, PEAK_FILE: peaks, PICTURES: pictures, ...compiled };
  const env = { ...inherited, ...nightly, ...told };
  const output = openSync(log, 'a');
  const start = performance.now();
  const code = await new Promise<number>((resolve, reject) => {
    const stdio = ['ignore', output, output] as const;
    const child = spawn(process.execPath, [...before, ...args], {
      cwd: folder,
      env,
      stdio: [...stdio],
    });
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
  closeSync(output);
  const seconds = (performance.now() - start) / 1000;
  const all = existsSync(peaks) ? readFileSync(peaks, 'utf8').trim().split('\n').map(Number) : [];
  return { code, seconds, peakMegabytes: all.length > 0 ? Math.max(...all) : null };
}
