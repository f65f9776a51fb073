import { describe, expect, it } from 'vitest';
import type { FrameShape } from './embed-height.ts';
import { isTall, smallHeight, sourceThatFits } from './small-frame.ts';

const SHAPE: FrameShape = {
  ...{ ratios: [0.64, 0.47], heading: 70, unit: 60, sentence: 200, folds: 2, credit: 90 },
};

describe('the height of a frame for a small place', () => {
  it('has room for two lines of heading, one of the unit, three of the source and the chart', () => {
    const { most, css } = smallHeight(SHAPE, 320);
    expect(css).toBe(`${most}px`);
    expect(most).toBeGreaterThan(24 + 2 * 19 + 17 + 2 * 17 + 0.64 * 307);
    expect(most).toBeLessThan(400);
  });

  it('is that of a side column unless told otherwise, and is less where lines break less often', () => {
    expect(smallHeight(SHAPE, null)).toEqual(smallHeight(SHAPE, 300));
    const words = { ...SHAPE, ratios: [] };
    expect(smallHeight(words, 480).most).toBeLessThan(smallHeight(words, 280).most);
  });

  it('knows nothing of notes, tables and long lines of sources', () => {
    const more = { ...SHAPE, folds: 1, sentence: 900, credit: 500 };
    expect(smallHeight(more, 300)).toEqual(smallHeight(SHAPE, 300));
  });

  it('ends where a chart is too tall for a small place, which then scrolls', () => {
    expect(smallHeight({ ...SHAPE, ratios: [2.8, 1.1] }, 320).most).toBe(600);
    expect(smallHeight({ ...SHAPE, ratios: [] }, 320).most).toBeLessThan(200);
  });
});

describe('the drawing in a small place', () => {
  const small = { ...SHAPE, ratios: [0.55, 0.47], source: 45 };

  it('is fitted into it, unless it is so tall that its letters could not be read', () => {
    expect(isTall(small)).toBe(false);
    expect(isTall({ ...small, ratios: [0.9, 0.54] })).toBe(true);
    expect(isTall({ ...small, ratios: [2.26, 0.65] })).toBe(true);
    expect(isTall({ ...small, ratios: [] })).toBe(false);
  });

  it('has less room below more words', () => {
    expect(isTall({ ...small, heading: 130 })).toBe(true);
    expect(isTall({ ...small, heading: 130, ratios: [0.3, 0.2] })).toBe(false);
  });
});

describe('the source in a small place', () => {
  const long = 'Source: '.padEnd(90, 'x');

  it('is the fullest line that has room', () => {
    expect(sourceThatFits([long, 'Source: X and Y', 'Source: X'])).toBe('Source: X and Y');
  });

  it('is the shortest where none has, and nothing where there is none', () => {
    expect(sourceThatFits([`${long}xx`, long])).toBe(long);
    expect(sourceThatFits([])).toBeUndefined();
  });
});
