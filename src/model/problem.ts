import { z } from 'zod';

/**
 * Something wrong with data, kept as a value so that all of them can be shown together.
 * An `error` keeps what it is about from being published; a `warning` is recorded and published.
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
  /** The document and section that asks for what was expected; absent where the rule is ours. */
  rule: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** One line for people: `file:line: severity: message (found: …) [document]`. */
export function formatProblem(problem: Problem): string {
  return `${placeOf(problem)}: ${problem.severity}: ${describeProblem(problem)}`;
}

/** Where a problem stands: `file`, or `file:line`. */
export function placeOf({ file, line }: Problem): string {
  return line > 0 ? `${file}:${line}` : file;
}

/** What was expected, what was found, and which document says so. */
export function describeProblem({ message, value, rule }: Problem): string {
  // What was found may be anything, and a terminal obeys control characters.
  const shown = value.replace(/\p{Cc}/gu, '\ufffd');
  const found = shown === '' ? '' : ` (found: ${shown})`;
  return `${message}${found}${rule === undefined ? '' : ` [${rule}]`}`;
}

/** True when at least one problem stops publication. */
export function refuses(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
