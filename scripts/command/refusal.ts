import { EXIT_CODES } from './exit-codes.ts';
import { RefusedError } from './refused-error.ts';
import { UsageError } from './usage-error.ts';

/** What a command says and how it ends when it did not begin its work. */
export interface Refusal {
  readonly words: string;
  readonly code: number;
}

/** Turns wrong usage, or what a person must mend first, into words and an exit code. Throws any other cause. */
export function refusalOf(cause: unknown, usage: string): Refusal {
  if (cause instanceof UsageError)
    return { words: `${cause.message}\n${usage}`, code: EXIT_CODES.usage };
  if (cause instanceof RefusedError) return { words: cause.message, code: EXIT_CODES.refused };
  throw cause;
}
