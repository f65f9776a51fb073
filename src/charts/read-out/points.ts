/** A mark that can be read out: where it is in the drawing's units, and the number of its words. */
export type ReadPoint = readonly [x: number, y: number, row: number];

/** How much a distance along each axis counts: little where the other axis alone tells points apart. */
export type Weights = readonly [x: number, y: number];

/** What tells little apart. */
const LITTLE = 0.1;
/** What is no way to go: farther than any drawing is wide. */
const NEVER = 1e300;
/** Going aside costs this much more than going ahead. */
const ASIDE = 2;

/** Which axis tells points apart, by the first letter of `data-read`. */
export function weightsOf(written: string): Weights {
  return [written.startsWith('y') ? LITTLE : 1, written.startsWith('x') ? LITTLE : 1];
}

/** Reads `data-read` as `writePoints` writes it; path data of dots reads the same. */
export function parsePoints(written: string): ReadPoint[] {
  return written.split(';').flatMap((group) => {
    const [from = '', ...places] = group.split('M');
    const first = Number(from.replace(/\D/g, ''));
    return places.flatMap((place, index) => {
      const [x, y] = (place.match(/-?[\d.]+/g) ?? []).map(Number);
      return x === undefined || y === undefined ? [] : [[x, y, first + index] as const];
    });
  });
}

/** The point nearest to a place, the first of equals; `undefined` without any. */
export function nearestPoint(
  points: readonly ReadPoint[],
  [left, top]: readonly [number, number],
  [wx, wy]: Weights,
): ReadPoint | undefined {
  return least(points, ([x, y]) => ((x - left) * wx) ** 2 + ((y - top) * wy) ** 2);
}

/** The point that a key leads to: along an arrow, the first, the last; `undefined` for another key or at the edge. */
export function pointTo(
  points: readonly ReadPoint[],
  [left, top]: ReadPoint,
  { key, weights: [wx, wy] }: { key: string; weights: Weights },
): ReadPoint | undefined {
  if (key === 'Home') return points[0];
  if (key === 'End') return points.at(-1);
  const way = ['Left', 'Up', 'Right', 'Down'].indexOf(key.slice('Arrow'.length));
  if (way < 0) return undefined;
  return least(points, ([x, y]) => {
    const away = [(x - left) * wx, (y - top) * wy];
    const ahead = (away[way % 2] ?? 0) * (way < 2 ? -1 : 1);
    // Nothing behind, and not itself.
    return ahead > 0 ? ahead + ASIDE * Math.abs(away[1 - (way % 2)] ?? 0) : NEVER;
  });
}

/** The numbers of all words at a point: marks of one value lie on one another. */
export function rowsAt(points: readonly ReadPoint[], [x, y]: ReadPoint): number[] {
  const here = points.filter((one) => one[0] === x && one[1] === y);
  return [...new Set(here.map(([, , row]) => row))];
}

/** The item for which a number is least; none where no way leads to any. */
function least<T>(items: readonly T[], of: (item: T) => number): T | undefined {
  let best = NEVER;
  let found: T | undefined;
  for (const item of items) {
    const value = of(item);
    if (value < best) [best, found] = [value, item];
  }
  return found;
}
