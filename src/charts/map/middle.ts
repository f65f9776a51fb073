import { polygonArea, polygonCentroid } from 'd3';
import { pathPoints } from './path-points.ts';

/** The middle of a country's largest piece of land, from its path data; `null` for an empty path. */
export function middleOf(path: string): readonly [number, number] | null {
  const largest = piecesOf(path).sort(
    (a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)),
  )[0];
  return largest && largest.length > 2 ? polygonCentroid(largest) : null;
}

/** The corners of each piece of a country's land, from its path data. */
export function piecesOf(path: string): [number, number][][] {
  return path
    .split('z')
    .filter((piece) => piece !== '')
    .map((piece) => pathPoints(piece));
}
