/** A point on the screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each arrow key leads. */
const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Going aside costs this much more than going ahead. */
const ASIDE = 2;

/**
 * Index of the point that an arrow key leads to from `points[from]`: the nearest within 45° of the way.
 * `null` at the edge of the map, and for any other key.
 */
export function neighbour(points: readonly Point[], from: number, key: string): number | null {
  const way = WAYS[key];
  const start = points[from];
  if (!way || !start) return null;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, point] of points.entries()) {
    const [dx, dy] = [point.x - start.x, point.y - start.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    const cost = ahead + ASIDE * aside;
    if (index !== from && ahead > 0 && aside <= ahead && cost < least) {
      best = index;
      least = cost;
    }
  }
  return best;
}
