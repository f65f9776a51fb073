import { refusalOf } from './refusal.ts';
import type { Voice } from './voice.ts';

/** What a run of a command printed, and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end within this process, for tests: which spares its start. */
export async function runWithin(
  command: (voice: Voice) => number | Promise<number>,
  usage: string,
): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const onto = (stream: keyof typeof said) => (words: string) => {
    said[stream] += `${words}\n`;
  };
  const voice = { print: onto('stdout'), complain: onto('stderr') };
  try {
    return { status: await command(voice), ...said };
  } catch (cause) {
    const { words, code } = refusalOf(cause, usage);
    voice.complain(words);
    return { status: code, ...said };
  }
}
