/** Answers to choose from, and which of them is the true one. */
export interface Choices<Value> {
  readonly options: readonly Value[];
  /** Index of the true one. */
  readonly right: number;
}

/** How many answers there are to choose from, where there is room for so many. */
const MOST = 4;
/** A wrong number is this many times the next, so that no rounding makes two of them true. */
const RATIO = 2.3;
/** Years between a wrong year and the next. */
const YEARS = 4;

/** What numbers a wrong answer may be. */
export interface Numbers {
  readonly most: number;
  readonly isWhole: boolean;
}

/** A number among others that are several times larger or smaller; `null` for 0 and where no other has room. */
export function numberChoices(right: number, { most, isWhole }: Numbers): Choices<number> | null {
  const wrong = (steps: number) => {
    const value = right * RATIO ** steps;
    return isWhole ? Math.round(value) : value;
  };
  const isFree = (value: number) => value > 0 && value <= most && value !== right;
  return among(right, wrong, isFree);
}

/** A year among others of the same span; `null` where there is no other. */
export function yearChoices(
  right: number,
  { first, last }: { first: number; last: number },
): Choices<number> | null {
  const isFree = (year: number) => year >= first && year <= last;
  return among(right, (steps) => right + steps * YEARS, isFree);
}

/** The one with the largest value among those with smaller ones, in the order of their ids; `null` unless it alone is largest. */
export function largestChoices(
  values: ReadonlyMap<string, number>,
  lead: number,
): Choices<string> | null {
  const options = [...values.keys()].sort();
  const [first, second] = [...values].sort(([, a], [, b]) => b - a);
  if (!first || !second || first[1] - second[1] < lead) return null;
  return { options, right: options.indexOf(first[0]) };
}

/** The true one with its neighbours on a scale, in order; where it stands among them differs from number to number. */
function among(
  right: number,
  wrong: (steps: number) => number,
  isFree: (value: number) => boolean,
): Choices<number> | null {
  const below = [-1, -2, -3].map(wrong).filter(isFree).reverse();
  const above = [1, 2, 3].map(wrong).filter(isFree);
  const all = [...new Set([...below, right, ...above])];
  if (all.length < 2) return null;
  const at = all.indexOf(right);
  const before = Math.round(right * 1009) % MOST;
  const start = Math.max(0, Math.min(at - Math.min(before, at), all.length - MOST));
  const options = all.slice(start, start + MOST);
  return { options, right: options.indexOf(right) };
}
