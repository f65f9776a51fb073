import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../parts/frame.ts';
import { layoutScatter, type ScatterInput } from './layout.ts';
import { renderScatter } from './render.ts';

const dot = (id: string, x: number, y: number) => ({ id, label: id, x, y, words: `${id}: ${x}` });

const input: ScatterInput = {
  dots: [dot('Germany', 1_000, 0.8), dot('Kenya', 1, 0.2), dot('Uganda', 1.02, 0.2)],
  middle: { x: Math.sqrt(1_000), y: 0.4 },
  corners: {
    topLeft: ['Little registered,', 'much used'],
    topRight: ['Much registered,', 'much used'],
    bottomLeft: ['Little registered,', 'little used'],
    bottomRight: ['Much registered,', 'little used'],
  },
  named: ['Kenya', 'Uganda', 'Germany', 'Atlantis'],
  say: { x: String, y: String },
};

describe('a scatter with four corners', () => {
  it('stands dots on a logarithmic scale and an even one', () => {
    const { dots, middle, plot } = layoutScatter(input, NARROW);
    // The root of 1,000 is half way from 1 to 1,000; 0.2 is a quarter of the way up to 0.8.
    expect(middle.x).toBeCloseTo(NARROW.width / 2);
    expect((plot.bottom - (dots[1]?.y ?? 0)) / (plot.bottom - plot.top)).toBeCloseTo(0.25);
  });

  it('names what it is told to, but covers no name with another', () => {
    const { names } = layoutScatter(input, NARROW);
    expect(names.map(({ text }) => text)).toEqual(['Kenya', 'Germany']);
  });

  it('writes a name to the left of a dot near the edge', () => {
    const germany = layoutScatter(input, NARROW).names.find(({ text }) => text === 'Germany');
    expect(germany?.end).toBe(true);
  });

  it('marks the powers of ten', () => {
    expect(layoutScatter(input, WIDE).xTicks.map(({ text }) => text)).toEqual([
      '1',
      '10',
      '100',
      '1000',
    ]);
  });

  it('refuses zero, which has no place on a logarithmic scale', () => {
    expect(() => layoutScatter({ ...input, dots: [dot('Niue', 0, 0.5)] }, NARROW)).toThrow(
      'above zero',
    );
  });

  it.each([NARROW, WIDE])('looks as it did, in the $name frame', async (frame) => {
    const svg = renderScatter(layoutScatter(input, frame), 'What it says');
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/scatter-${frame.name}.svg`);
  });
});
