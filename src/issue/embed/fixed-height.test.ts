import { describe, expect, it } from 'vitest';
import { type FrameShape, frameHeight } from './embed-height.ts';
import { fixedHeight } from './fixed-height.ts';

const SHAPE: FrameShape = {
  ...{ ratios: [0.9, 0.5], heading: 60, unit: 40, sentence: 200, folds: 2, credit: 90 },
};

/** The height that a browser takes in a window. */
function heightIn(window: number, width: number | null): number {
  const css = fixedHeight(SHAPE, width).css;
  const [least = 0, start = 0, slope = 0, most = 0] = (css.match(/\d+/g) ?? []).map(Number);
  return Math.max(least, Math.min(start - (slope * window) / 100, most));
}

describe('a height that nothing fits', () => {
  it.each([null, 320, 480, 640])('is enough in any window, at most %s px wide', (width) => {
    for (let window = 280; window <= 1400; window += 20) {
      const column = Math.min(window - 20, width ?? 740);
      expect(heightIn(window, width)).toBeGreaterThanOrEqual(frameHeight(SHAPE, column));
      expect(fixedHeight(SHAPE, width).most).toBeGreaterThanOrEqual(frameHeight(SHAPE, column));
    }
  });

  it('is not much more in a text column', () => {
    expect(heightIn(1000, null) - frameHeight(SHAPE, 640)).toBeLessThan(80);
    expect(heightIn(360, null) - frameHeight(SHAPE, 320)).toBeLessThan(160);
  });
});
