/** A country or territory on the map by one point. */
export interface Spot {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels that other spots keep clear of. */
  readonly radius: number;
  /** False for a small shape, which dots give way to. */
  readonly movable: boolean;
}

/** Radius that a dot claims: two dots then stand at least seven pixels apart, centre to centre. */
export const DOT_CLAIM = 3.5;

/** Enough rounds for the Lesser Antilles, the densest group, to come to rest. */
const ROUNDS = 400;
/** How much of the way home a dot goes in each round, so that it ends as near as its neighbours allow. */
const HOMING = 0.02;

/** Pixels between two spots that have nothing to do with each other. */
const FAR = 100;

interface Moving {
  x: number;
  y: number;
}

/** Two spots of which at least one gives way to the other. */
interface Pair {
  readonly from: Moving;
  readonly to: Moving;
  /** At which they stand clear of each other. */
  readonly distance: number;
  /** How much of what is missing the first makes room for; the second does the rest. */
  readonly share: number;
}

/**
 * Listed once, as all are looked at some hundred times; those left out begin so far apart that they never meet, as no
 * dot goes a quarter of that way.
 */
function pairsOf(spots: readonly Spot[], now: readonly Moving[]): Pair[] {
  return spots.flatMap((a, at) =>
    spots.slice(at + 1).flatMap((b, after) => {
      if (!(a.movable || b.movable) || isFar(a, b)) return [];
      const [from, to] = [now[at] as Moving, now[at + 1 + after] as Moving];
      const share = a.movable ? (b.movable ? 0.5 : 1) : 0;
      return [{ from, to, distance: a.radius + b.radius, share }];
    }),
  );
}

function isFar(a: Spot, b: Spot): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) > FAR;
}

/** Moves two spots apart, unless they stand clear already. */
function part({ from, to, distance, share }: Pair): void {
  // Two spots on one point part eastwards, so that the outcome does not depend on chance.
  const dx = to.x - from.x || 1e-6;
  const dy = to.y - from.y;
  // Most pairs stand clear, which a subtraction tells.
  if (Math.abs(dx) >= distance || Math.abs(dy) >= distance) return;
  const apart = Math.hypot(dx, dy);
  const missing = Math.max(0, distance - apart);
  const [x, y] = [(dx / apart) * missing, (dy / apart) * missing];
  from.x -= x * share;
  from.y -= y * share;
  to.x += x * (1 - share);
  to.y += y * (1 - share);
}

function goHome(spots: readonly Spot[], now: readonly Moving[]): void {
  for (const [index, spot] of spots.entries()) {
    const moving = now[index] as Moving;
    moving.x += (spot.x - moving.x) * HOMING;
    moving.y += (spot.y - moving.y) * HOMING;
  }
}

/**
 * Moves dots apart until each can be seen and hit, and keeps each as near to its true place as that
 * allows. Returns the movable spots only, to a tenth of a pixel. Same spots in the same order, same answer.
 */
export function spreadDots(spots: readonly Spot[]): Map<string, [number, number]> {
  const now = spots.map(({ x, y }) => ({ x, y }));
  const pairs = pairsOf(spots, now);
  const separate = () => {
    for (const pair of pairs) part(pair);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    goHome(spots, now);
    separate();
  }
  // The last rounds only part: whatever homing pulled together again comes to rest.
  for (let round = 0; round < ROUNDS; round += 1) separate();
  const placed = spots.map(({ code }, index): [string, [number, number]] => {
    const { x, y } = now[index] as Moving;
    return [code, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]];
  });
  return new Map(placed.filter((_, index) => spots[index]?.movable));
}
