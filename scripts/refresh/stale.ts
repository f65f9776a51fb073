import { describeProblem, type Problem, placeOf } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/provenance.ts';

/** Longest reason that is kept, in characters. */
const LONGEST = 400;

/**
 * Marks a source whose rows are its last good ones: since the day on which that began, and why then, so that
 * further days like it change nothing. Read again, it is not stale.
 */
export function markStale(source: Source, because: string | undefined, today: string): Source {
  const { stale, ...sound } = source;
  return because === undefined ? sound : { ...sound, stale: stale ?? { since: today, because } };
}

/** Why rows stay as they were, in words: what the fetch says and what is wrong with the files. */
export function reasonOf(
  unreached: string | undefined,
  faults: readonly Problem[],
): string | undefined {
  const reasons = [...(unreached === undefined ? [] : [unreached]), ...describeFaults(faults)];
  if (reasons.length === 0) return undefined;
  const reason = reasons.join('; ');
  return reason.length <= LONGEST ? reason : `${reason.slice(0, LONGEST - 1)}…`;
}

/** The first fault stands for the others. */
function describeFaults([first, ...others]: readonly Problem[]): string[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, and ${others.length} more faults`;
  return [`${placeOf(first)}: ${withoutAdvice(describeProblem(first))}${more}`];
}

/** What a person at the command line can do about it does not belong in a reason. */
function withoutAdvice(words: string): string {
  return words.replace(/; to accept it on purpose: .*$/, '');
}
