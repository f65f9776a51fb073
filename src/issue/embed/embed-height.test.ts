import { describe, expect, it } from 'vitest';
import { type FrameShape, frameHeight } from './embed-height.ts';

const SHAPE: FrameShape = {
  ratios: [0.5, 0.25],
  heading: 14,
  unit: 6,
  sentence: 84,
  folds: 2,
  credit: 32,
};

describe('the estimated height of a frame', () => {
  it('is the narrow drawing’s on phones and the wide one’s beyond', () => {
    const bare = { ...SHAPE, ratios: [] };
    const drawn = (width: number) => frameHeight(SHAPE, width) - frameHeight(bare, width);
    expect(drawn(320)).toBeCloseTo(0.5 * (320 - 12.8) + 8, -1);
    expect(drawn(640)).toBeCloseTo(0.25 * (640 - 24) + 8, -1);
    expect(drawn(2000)).toBeCloseTo(0.25 * 736 + 8, -1);
  });

  it('grows as lines break', () => {
    const words = { ...SHAPE, ratios: [] };
    expect(frameHeight(words, 280)).toBeGreaterThan(frameHeight(words, 600));
  });

  it('is for a figure without anything but words too', () => {
    const words = { ...SHAPE, ratios: [], folds: 1, credit: 0 };
    expect(frameHeight(words, 600)).toBeLessThan(250);
  });
});
