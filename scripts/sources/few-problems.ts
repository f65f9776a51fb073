import type { Problem } from '../../src/model/problem.ts';

/** How many problems of one file are kept of each severity: a flood would hide all others. */
export const MOST_PROBLEMS = 1000;

/** The first problems of one file, in their order; of a longer list, how many more errors and warnings there were. */
export function fewOf(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const kept = new Set<Problem>();
  const rest: Problem[] = [];
  for (const severity of ['error', 'warning'] as const) {
    const all = problems.filter((problem) => problem.severity === severity);
    for (const problem of all.slice(0, MOST_PROBLEMS)) kept.add(problem);
    const next = all[MOST_PROBLEMS];
    const more = `${all.length - MOST_PROBLEMS} more of this file, of which this is the first: `;
    if (next) rest.push({ ...next, message: more + next.message });
  }
  return [...problems.filter((problem) => kept.has(problem)), ...rest];
}
