import { describe, expect, it } from 'vitest';
import { writePoints } from '../parts/read-points.ts';
import { nearestPoint, parsePoints, pointTo, rowsAt, weightsOf } from './points.ts';

const LINE = 'xM0 90M50 10;1M50 80M100 20';
const points = parsePoints(LINE);

describe('points of a chart', () => {
  it('are read as they are written, rows without a mark left out', () => {
    const groups = [
      { points: [[1.04, 2], null, [3, 4]] as const },
      { from: 7, points: [null, [5, -6]] as const },
      { points: [null] },
    ];
    const written = writePoints('y', groups) ?? '';
    expect(written).toBe('yM1 2MM3 4;8M5 -6');
    expect(parsePoints(written)).toEqual([
      [1, 2, 0],
      [3, 4, 2],
      [5, -6, 8],
    ]);
    expect(writePoints('', [{ points: [null] }])).toBeUndefined();
  });

  it('are the dots of path data too', () => {
    expect(parsePoints('2M9 9;M8 50h0M9.5 50h0')).toEqual([
      [9, 9, 2],
      [8, 50, 0],
      [9.5, 50, 1],
    ]);
  });

  it('are found by the pointer: over time by the date, else by both', () => {
    expect(nearestPoint(points, [45, 90], weightsOf(LINE))?.[0]).toBe(50);
    expect(nearestPoint(points, [45, 70], weightsOf(LINE))).toEqual([50, 80, 1]);
    expect(nearestPoint(points, [20, 88], weightsOf(''))).toEqual([0, 90, 0]);
    expect(nearestPoint([], [0, 0], weightsOf(''))).toBeUndefined();
  });

  it('are walked by the arrow keys, to the edges by Home and End, and by no other key', () => {
    const weights = weightsOf(LINE);
    const to = (key: string, from = 0) =>
      pointTo(points, points[from] ?? [0, 0, 0], { key, weights });
    expect(to('ArrowRight')).toEqual([50, 80, 1]);
    expect(to('ArrowLeft')).toBeUndefined();
    expect(to('ArrowUp', 2)).toEqual([50, 10, 1]);
    expect([to('Home', 2), to('End')]).toEqual([points[0], points[3]]);
    expect(to('a')).toBeUndefined();
  });

  it('lead from the first to the last and back, whatever lies where', () => {
    const weights = weightsOf('x');
    const walk = (key: string, from: number) => {
      const seen = [];
      for (let at = points[from]; at; at = pointTo(points, at, { key, weights })) seen.push(at[0]);
      return seen;
    };
    expect(walk('ArrowRight', 0)).toEqual([0, 50, 100]);
    expect(walk('ArrowLeft', 3)).toEqual([100, 50, 0]);
  });

  it('that lie on one another are told together, each row once', () => {
    const same = parsePoints('M5 5M5 5;M5 5M6 5');
    expect(rowsAt(same, same[0] ?? [0, 0, 0])).toEqual([0, 1]);
  });
});
