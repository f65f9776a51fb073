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
/** Steps that people count in. */
const ROUND = [1, 1.5, 2, 3, 5, 7, 10];

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

/** The nearest number at or below `value` with one of the leading figures that people count in. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const figure = ROUND.findLast((round) => round * power <= value * (1 + 1e-9)) ?? 1;
  return Number((figure * power).toPrecision(2));
}

/**
 * Round bounds near the quantiles of the positive values, so that each class holds about as many
 * countries. Fewer classes come out when quantiles round to the same number or nothing is positive.
 */
export function roundBounds(values: readonly number[], classes: number): number[] {
  const positive = values.filter((value) => value > 0).sort((a, b) => a - b);
  const quantiles = Array.from({ length: classes - 1 }, (_, index) => {
    return positive[Math.floor(((index + 1) * positive.length) / classes)];
  });
  const rounded = quantiles.filter((value) => value !== undefined).map(roundDown);
  return [...new Set(rounded)];
}
