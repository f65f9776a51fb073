import type { Position } from 'geojson';

/** Where the segment from `a` to `b` meets the parallel. */
function crossing(a: Position, b: Position, latitude: number): Position {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return [ax + ((bx - ax) * (latitude - ay)) / (by - ay), latitude];
}

/** Keeps the part of a closed ring on one side (Sutherland and Hodgman's half-plane clip). */
function keep(ring: readonly Position[], latitude: number, side: 1 | -1): Position[] {
  const inside = ([, y = 0]: Position) => (y - latitude) * side >= 0;
  const kept: Position[] = [];
  for (const [index, point] of ring.slice(1).entries()) {
    const before = ring[index] as Position;
    if (inside(before) !== inside(point)) kept.push(crossing(before, point, latitude));
    if (inside(point)) kept.push(point);
  }
  return kept.length > 0 ? [...kept, kept[0] as Position] : [];
}

/**
 * Cuts a closed ring (first point = last) along a parallel. Both parts share the cut's end points exactly.
 * Right only for a ring that crosses the parallel twice; any other throws.
 */
export function cutAtParallel(ring: readonly Position[], latitude: number) {
  const crossings = ring.slice(1).filter(([, y = 0], index) => {
    const before = ring[index]?.[1] ?? 0;
    return before < latitude !== y < latitude;
  });
  if (crossings.length !== 2) {
    throw new Error(`Expected a ring that crosses ${latitude}° twice, found ${crossings.length}`);
  }
  return { north: keep(ring, latitude, 1), south: keep(ring, latitude, -1) };
}
