import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Run, runWithin } from '../command/sample-run.ts';
import { USAGE } from './options.ts';
import { runCommand } from './run-command.ts';

/** Starts the real command as a process of its own, for tests of what only a process does. */
export function startRefresh(...args: string[]): { child: ChildProcess; ended: Promise<Run> } {
  const script = join(import.meta.dirname, '../refresh.ts');
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { child, ended: outcomeOf(child) };
}

/** Runs the command to its end within this process, which spares its start. */
export function refreshCommand(...args: string[]): Promise<Run> {
  const now = new Date().toISOString();
  return runWithin((voice) => runCommand(args, now, { ...voice, terminal: false }), USAGE);
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
