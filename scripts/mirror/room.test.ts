import { describe, expect, it } from 'vitest';
import { Room, without } from './room.ts';

describe('a room', () => {
  it('gives out the first place that is wide enough, from a multiple of the step', () => {
    const room = new Room([
      [1, 4],
      [10, 40],
    ]);
    expect([room.take(8, 8), room.take(2, 1), room.take(8, 8), room.take(9, 1)]).toEqual([
      16,
      1,
      24,
      null,
    ]);
  });
});

describe('without', () => {
  it('cuts spans out of spans', () => {
    expect(
      without(
        [
          [0, 10],
          [20, 30],
        ],
        [
          [2, 4],
          [8, 22],
        ],
      ),
    ).toEqual([
      [0, 2],
      [4, 8],
      [22, 30],
    ]);
  });
});
