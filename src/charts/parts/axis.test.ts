import { describe, expect, it } from 'vitest';
import { drawTicks, ticksApart } from './axis.ts';
import { NARROW } from './frame.ts';

const ticks = (...places: number[]) => places.map((at) => ({ at, text: '1,000' }));

describe('the words of ticks', () => {
  it('stand at both ends, and between them where they have room', () => {
    // Five letters are 37.2 wide, and keep 6 apart.
    const kept = ticksApart(ticks(0, 30, 70, 100, 130, 170), NARROW).map(({ at }) => at);
    expect(kept).toEqual([0, 70, 170]);
    expect(ticksApart(ticks(0, 90), NARROW)).toHaveLength(2);
    expect(ticksApart([], NARROW)).toEqual([]);
  });

  it('are those of the last alone where both ends have no room', () => {
    expect(ticksApart(ticks(0, 20, 60), NARROW).map(({ at }) => at)).toEqual([60]);
  });

  it('stay inside the frame', () => {
    const xs = drawTicks(ticks(0, 100, NARROW.width), 10, NARROW).map((one) =>
      Number(/ x="([\d.]+)"/.exec(one)?.[1]),
    );
    expect(xs).toEqual([18.6, 100, NARROW.width - 18.6]);
  });
});
