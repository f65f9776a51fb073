import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../parts/frame.ts';
import { layoutStack, type StackInput } from './layout.ts';
import { renderStack } from './render.ts';

const input: StackInput = {
  months: ['2025-11', '2025-12', '2026-01'],
  bands: [
    { label: 'free 10', tone: 'available', values: [30, 20, 10] },
    { label: 'unsplit 30', tone: 'unsplit', values: [10, 20, 30] },
  ],
  say: String,
};

describe('a stacked area', () => {
  it('puts each band on top of the one below, from zero', () => {
    const [free, unsplit] = layoutStack(input, NARROW).bands;
    const foot = NARROW.height - 24;
    // The scale ends at 40, which is the sum of every month; 10 of 40 is a quarter of the height.
    const heights = (shape: readonly (readonly [number, number])[] = []) =>
      shape.map(([, y]) => Math.round(((foot - y) / (foot - 16)) * 40));
    expect(heights(free?.shapes[0])).toEqual([30, 20, 10, 0, 0, 0]);
    expect(heights(unsplit?.shapes[0])).toEqual([40, 40, 40, 10, 20, 30]);
  });

  it('leaves a gap where a month is missing or has no value', () => {
    const count = (chart: StackInput) => layoutStack(chart, WIDE).bands[0]?.shapes.length;
    expect(count(input)).toBe(1);
    expect(count({ ...input, months: ['2025-10', '2025-12', '2026-01'] })).toBe(2);
    const bands = [{ label: 'a', tone: 'available' as const, values: [1, null, 2] }];
    expect(count({ ...input, bands })).toBe(2);
  });

  it('draws a month between gaps as wide as it is long, so that it is seen', () => {
    const [free] = layoutStack({ ...input, months: ['2025-06', '2025-12', '2026-01'] }, WIDE).bands;
    const [alone = [], both = []] = free?.shapes ?? [];
    const width = (shape: readonly (readonly [number, number])[]) =>
      Math.max(...shape.map(([x]) => x)) - Math.min(...shape.map(([x]) => x));
    // The first month stands at the left edge: half of it is drawn, beside a whole one from December to January.
    expect(width(alone) / width(both)).toBeCloseTo(0.5, 5);
  });

  it('keeps labels of thin bands apart', () => {
    const thin = [1, 2, 3].map((last) => ({
      label: 'thin',
      tone: 'resting' as const,
      values: [100, 100, last],
    }));
    const ys = layoutStack({ ...input, bands: thin }, NARROW).labels.map(({ y }) => y);
    const gaps = ys.slice(1).map((y, index) => (ys[index] ?? 0) - y);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(17);
  });

  it('sets long labels in several lines, from above, so that the bands keep most of the width', () => {
    const label = 'returned and not to be asked for yet: 3,350,000';
    const long = { ...input, bands: input.bands.map((band) => ({ ...band, label })) };
    const { labels, right } = layoutStack(long, NARROW);
    expect(right).toBeGreaterThan(NARROW.width * 0.55);
    const heights = labels.map(({ y }) => y);
    const half = labels.length / 2;
    expect(
      labels
        .slice(0, half)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(label);
    // The band below is told below the other.
    expect(Math.min(...heights.slice(0, half))).toBeGreaterThan(Math.max(...heights.slice(half)));
    expect(Math.max(...heights)).toBeLessThanOrEqual(NARROW.height - 20);
  });

  it('refuses to draw nothing', () => {
    expect(() => layoutStack({ ...input, months: [] }, NARROW)).toThrow('at least one month');
  });

  it.each([NARROW, WIDE])('looks as it did, in the $name frame', async (frame) => {
    const svg = renderStack(layoutStack(input, frame), 'hatch', 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/stack-${frame.name}.svg`);
  });
});
