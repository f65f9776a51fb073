import { describe, expect, it } from 'vitest';
import { type FrameShape, frameHeight } from './embed-height.ts';
import { fixedHeight } from './fixed-height.ts';

const SHAPE: FrameShape = {
  ...{ ratios: [0.9, 0.5], heading: 60, unit: 40, sentence: 200, folds: 2, credit: 90 },
};

/** A drawing for phones that is three times as high as wide. */
const TALL: FrameShape = { ...SHAPE, ratios: [3, 1.5] };

/** The height that a browser takes in a window. */
function heightIn(window: number, width: number | null, shape = SHAPE): number {
  const { css } = fixedHeight(shape, width);
  const [, least = '', most = ''] = /^clamp\((\d+)px,.*,(\d+)px\)$/.exec(css) ?? [];
  const lines = [...css.matchAll(/(-?\d+)px ([+-]) (\d+)vw/g)].map(
    ([, start, sign, slope]) => Number(start) + (Number(`${sign}${slope}`) * window) / 100,
  );
  return Math.max(Number(least), Math.min(...lines, Number(most)));
}

describe('a height that nothing fits', () => {
  it.each([null, 320, 480, 640])('is enough in any window, at most %s px wide', (width) => {
    for (let window = 280; window <= 1400; window += 20) {
      const column = Math.min(window - 20, width ?? 740);
      for (const shape of [SHAPE, TALL]) {
        const needed = frameHeight(shape, column);
        expect(heightIn(window, width, shape)).toBeGreaterThanOrEqual(needed);
        expect(fixedHeight(shape, width).most).toBeGreaterThanOrEqual(needed);
      }
    }
  });

  it('is not much more in a text column', () => {
    expect(heightIn(1000, null) - frameHeight(SHAPE, 640)).toBeLessThan(80);
    expect(heightIn(360, null) - frameHeight(SHAPE, 320)).toBeLessThan(160);
  });

  it('grows with the column where a tall drawing does, and is tight again beside the other drawing', () => {
    for (const window of [300, 360, 420, 480])
      expect(heightIn(window, null, TALL) - frameHeight(TALL, window - 20)).toBeLessThan(130);
    expect(heightIn(1000, null, TALL) - frameHeight(TALL, 640)).toBeLessThan(160);
  });
});
