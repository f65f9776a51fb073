import { describe, expect, it } from 'vitest';
import { neighbour } from './neighbour.ts';
import { pathPoints } from './path-points.ts';

//  0 · 1
//    2
//  3 · · 4
const POINTS = [
  { x: 0, y: 0 },
  { x: 2, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 2 },
  { x: 3, y: 2 },
];

describe('the neighbour that an arrow key leads to', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [0, 'ArrowDown', 3],
    [1, 'ArrowLeft', 0],
    [3, 'ArrowUp', 0],
    [4, 'ArrowLeft', 3],
    [1, 'ArrowDown', 2],
  ])('of point %i by %s is point %i', (from, key, to) => {
    expect(neighbour(POINTS, from, key)).toBe(to);
  });

  it('is none at the edge', () => {
    expect(neighbour(POINTS, 0, 'ArrowUp')).toBeNull();
  });

  it('is none for another key', () => {
    expect(neighbour(POINTS, 0, 'a')).toBeNull();
  });
});

describe('the corners of a path', () => {
  it('are absolute, over all its parts', () => {
    expect(pathPoints('M1 2l.5-1 3 0zM10 10l1 1z')).toEqual([
      [1, 2],
      [1.5, 1],
      [4.5, 1],
      [10, 10],
      [11, 11],
    ]);
  });

  it('are refused for other commands', () => {
    expect(() => pathPoints('M1 2C1 2 3 4 5 6')).toThrow('expected the commands');
  });
});
