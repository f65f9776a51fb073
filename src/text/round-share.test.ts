import { describe, expect, it } from 'vitest';
import { roundShare } from './round-share.ts';

describe('a share in round numbers', () => {
  it.each([
    [0.124, [1, 8]],
    [0.62, [3, 5]],
    [0.48, [1, 2]],
    [0.1, [1, 10]],
    [0.0996, [1, 10]],
    [0.0123, [1, 81]],
    [0.95, [9, 10]],
  ])('of %d is so many parts of few', (share, parts) => {
    expect(roundShare(share)).toEqual(parts);
  });

  it('is none or all only where it is exactly that', () => {
    expect([0, 0.0009, 0.951, 0.9999, 1].map(roundShare)).toEqual([
      ...['none', 'hardly-any', 'nearly-all', 'nearly-all', 'all'],
    ]);
  });
});
