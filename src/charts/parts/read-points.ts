import type { ToldMarks } from './drawing.ts';
import { round } from './svg.ts';

/** A place in the drawing. */
type Place = readonly [number, number];

/** Which axis tells the points of a chart apart; without one both do. */
export type ReadAxis = 'x' | 'y' | '';

/** Points of successive rows of the figure's table, from one row on; `null` where a row has no mark. */
export interface ReadGroup {
  readonly from?: number;
  readonly points: readonly (Place | null)[];
}

/**
 * Where the rows of a figure's table stand in its drawing, as the read-out takes it from `data-read`: the axis, then
 * groups of `M` and a place a row, each after the number of its first row. The words are those of the table.
 */
export function writePoints(axis: ReadAxis, groups: readonly ReadGroup[]): string | undefined {
  const written = groups.map(trimmed).filter(({ points }) => points.length > 0);
  if (written.length === 0) return undefined;
  return `${axis}${written.map(groupOf).join(';')}`;
}

/** A mark that a chart names itself, with its value in words. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly words: string;
}

/** Marks that a chart names itself, as its drawing has them. */
export function readNamed(
  axis: ReadAxis,
  marks: readonly NamedMark[],
): { read: string | undefined; told: ToldMarks } {
  return {
    read: writePoints(axis, [{ points: marks.map(({ x, y }) => [x, y] as const) }]),
    told: { words: marks.map(({ label, words }) => `${label}|${words}`) },
  };
}

/** Rows before the first mark and after the last need no place. */
function trimmed({ from = 0, points }: ReadGroup): Required<ReadGroup> {
  const first = points.findIndex((point) => point !== null);
  const last = points.findLastIndex((point) => point !== null);
  return {
    from: from + Math.max(0, first),
    points: first < 0 ? [] : points.slice(first, last + 1),
  };
}

function groupOf({ from, points }: Required<ReadGroup>): string {
  const places = points.map((point) => (point ? `M${round(point[0])} ${round(point[1])}` : 'M'));
  return `${from || ''}${places.join('')}`;
}
