import { z } from 'zod';

/**
 * Something wrong with data, kept as a value so that all of them can be shown together.
 * An `error` stops publication; a `warning` is recorded and published.
 */
export const Problem = z.object({
  severity: z.enum(['error', 'warning']),
  /** Identifier of the source or table. */
  source: z.string(),
  /** Name of the file the problem stands in. */
  file: z.string(),
  /** Line number from 1; 0 when the problem concerns the whole file. */
  line: z.number().int().nonnegative(),
  /** What was expected and what came instead, as one sentence. */
  message: z.string(),
  /** The offending text, cut to 200 characters; empty when there is none. */
  value: z.string(),
});
export type Problem = z.infer<typeof Problem>;

/** One line for people: `file:line: severity: message`. */
export function formatProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  // What was found may be anything, and a terminal obeys control characters.
  const shown = problem.value.replace(/\p{Cc}/gu, '\ufffd');
  const value = shown === '' ? '' : ` (found: ${shown})`;
  return `${place}: ${problem.severity}: ${problem.message}${value}`;
}

/** True when at least one problem stops publication. */
export function refuses(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
