import { element, pathThrough } from './svg.ts';

type Point = readonly [x: number, y: number];

/** The lines of a grid as one path: nothing tells one from another, so they need no element each. */
export function drawGrid(lines: readonly (readonly [from: Point, to: Point])[]): string {
  return element('path', { class: 'grid', d: lines.map(pathThrough).join('') });
}
