import { describe, expect, it } from 'vitest';
import { frameHeight, frameShape } from './embed-height.ts';
import type { FigureView } from './figure.ts';

const VIEW: FigureView = {
  id: 'a',
  title: 'A title',
  unit: 'a unit',
  sentence: 'A sentence that is long enough to need two lines on a phone, and one on a wide page.',
  drawings: ['<svg viewBox="0 0 344 172"/>', '<svg viewBox="0 0 640 160"/>'],
  notes: ['A note.'],
  table: null,
  metrics: [],
  sources: [{ text: 'A source, as of 22 August 2026', href: '/' }],
};
const SHAPE = frameShape(VIEW, 'Kenya: A title');

describe('the estimated height of a frame', () => {
  it('measures what it holds', () => {
    expect(SHAPE).toEqual({
      ratios: [0.5, 0.25],
      heading: 14,
      unit: 6,
      sentence: 84,
      notes: [7],
      credit: 32,
      hasTable: false,
    });
  });

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

  it('is for a figure without drawings and table too', () => {
    expect(frameShape({ ...VIEW, drawings: [] }, 'A').ratios).toEqual([]);
    expect(() => frameShape({ ...VIEW, drawings: ['<svg/>'] }, 'A')).toThrow('viewBox');
  });
});
