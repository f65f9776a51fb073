import { median } from 'd3';

/** The four corners: much or little registered, much or little used. */
export const QUADRANTS = ['both', 'registered', 'used', 'neither'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** What an area has registered, and what part of its users is on the new protocol. */
export interface RegisteredAndUsed {
  readonly area: string;
  readonly registered: number;
  readonly used: number;
}

/** An area in its corner. */
export interface Placed extends RegisteredAndUsed {
  readonly quadrant: Quadrant;
}

/** Areas in their corners, and where the lines between the corners run. */
export interface Quadrants {
  readonly registered: number;
  readonly used: number;
  readonly areas: readonly Placed[];
}

/**
 * Puts areas into four corners, parted at the medians of the areas that have both values; a value at the
 * median counts as much. `null` when no area has both.
 */
export function quadrantsOf(
  registered: ReadonlyMap<string, number>,
  used: ReadonlyMap<string, number>,
): Quadrants | null {
  const both = [...registered].flatMap(([area, value]) => {
    const share = used.get(area);
    return share === undefined ? [] : [{ area, registered: value, used: share }];
  });
  const [x, y] = [median(both, (one) => one.registered), median(both, (one) => one.used)];
  if (x === undefined || y === undefined) return null;
  const areas = both.map((one) => ({
    ...one,
    quadrant: cornerOf(one.registered >= x, one.used >= y),
  }));
  return { registered: x, used: y, areas };
}

function cornerOf(isRegistered: boolean, isUsed: boolean): Quadrant {
  if (isRegistered) return isUsed ? 'both' : 'registered';
  return isUsed ? 'used' : 'neither';
}
