import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { refusalOf } from '../command/refusal.ts';
import { USAGE } from './options.ts';
import { runCommand } from './run-command.ts';

/** What a run of the command printed, and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real command as a process of its own, for tests of what only a process does. */
export function startRefresh(...args: string[]): { child: ChildProcess; ended: Promise<Run> } {
  const script = join(import.meta.dirname, '../refresh.ts');
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { child, ended: outcomeOf(child) };
}

/** Runs the command to its end within this process, which spares its start. */
export async function refreshCommand(...args: string[]): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const onto = (stream: keyof typeof said) => (words: string) => {
    said[stream] += `${words}\n`;
  };
  const voice = { terminal: false, print: onto('stdout'), complain: onto('stderr') };
  const status = await runCommand(args, new Date().toISOString(), voice).catch((cause) => {
    const { words, code } = refusalOf(cause, USAGE);
    voice.complain(words);
    return code;
  });
  return { status, ...said };
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
