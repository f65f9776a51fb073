import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a run of the command printed, and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real command as a process of its own, for tests. */
export function startRefresh(...args: string[]): { child: ChildProcess; ended: Promise<Run> } {
  const script = join(import.meta.dirname, '../refresh.ts');
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { child, ended: outcomeOf(child) };
}

/** Runs the real command to its end. */
export function refreshCommand(...args: string[]): Promise<Run> {
  return startRefresh(...args).ended;
}

/** Gathers what a process prints until it ends. */
export function outcomeOf(child: ChildProcess): Promise<Run> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (piece) => (stdout += piece));
  child.stderr?.on('data', (piece) => (stderr += piece));
  return new Promise((resolve) =>
    child.once('close', (status) => resolve({ status, stdout, stderr })),
  );
}
