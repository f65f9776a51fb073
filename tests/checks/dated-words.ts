import { max } from 'd3';

/** The words that stand above a figure. */
interface Above {
  readonly title: string;
  readonly unit: string;
  readonly sentence: string;
}

/**
 * Whether a figure that shows measures says beside its headline of when its numbers are: its title, the line of its
 * unit or its sentence has the newest of the dates of its rows, in the words of `say`. Numbers of no date cannot say
 * one, and events have each its own.
 */
export function isDated(
  { title, unit, sentence }: Above,
  dates: readonly (string | null)[],
  say: (date: string) => string,
): boolean {
  const newest = max(dates.flatMap((date) => date?.split('/') ?? []));
  if (newest === undefined || newest === '') return true;
  return [title, unit, sentence].some((words) => words.includes(say(newest)));
}
