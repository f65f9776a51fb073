import { EXIT_CODES } from './exit-codes.ts';
import { LockedError } from './lock.ts';
import { UsageError } from './usage-error.ts';

/** What a command says and how it ends when it did not begin its work. */
export interface Refusal {
  readonly words: string;
  readonly code: number;
}

/** Turns wrong usage, or another command at work, into words and an exit code. Throws any other cause. */
export function refusalOf(cause: unknown, usage: string): Refusal {
  if (cause instanceof UsageError)
    return { words: `${cause.message}\n${usage}`, code: EXIT_CODES.usage };
  if (cause instanceof LockedError) return { words: cause.message, code: EXIT_CODES.refused };
  throw cause;
}
