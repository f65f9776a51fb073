/** Classes of a sequential scale: where they part, and whether zero is a class of its own. */
export interface Bins {
  /** Lower bounds of the second class, the third and so on, rising. */
  readonly bounds: readonly number[];
  readonly zeroApart: boolean;
}

/** Name of a class: `none` is no data, `zero` is zero apart, numbers count up from the lowest class. */
export type Bin = 'none' | 'zero' | `${number}`;

/** The scale has six colours, so it can part in five places. */
const MOST_BOUNDS = 5;

/** Checks hand-made bounds. Throws RangeError unless one to five of them rise. */
export function binsOf(bounds: readonly number[], zeroApart: boolean): Bins {
  const rises = bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] ?? 0));
  if (!rises || bounds.length < 1 || bounds.length > MOST_BOUNDS)
    throw new RangeError(
      `expected one to ${MOST_BOUNDS} rising bounds, found ${bounds.join(', ')}`,
    );
  return { bounds, zeroApart };
}

/** The class of a value; a value on a bound belongs to the upper class. */
export function binOf(value: number | null, { bounds, zeroApart }: Bins): Bin {
  if (value === null) return 'none';
  if (value === 0 && zeroApart) return 'zero';
  return `${1 + bounds.filter((bound) => value >= bound).length}`;
}

/** All classes of a scale with their bounds, from the lowest to the highest; `null` is open. */
export function binRanges({ bounds }: Bins): { from: number | null; to: number | null }[] {
  return [null, ...bounds].map((from, index) => ({ from, to: bounds[index] ?? null }));
}
