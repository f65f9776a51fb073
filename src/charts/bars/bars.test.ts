import { describe, expect, it } from 'vitest';
import { NARROW, textWidth, WIDE } from '../parts/frame.ts';
import { type BarsInput, layoutBars } from './layout.ts';
import { renderBars } from './render.ts';

const input: BarsInput = {
  tone: 'cool',
  rows: [
    { label: 'United Kingdom of Great Britain and Northern Ireland', value: 200, words: '200' },
    { label: 'Côte d’Ivoire', value: 50, words: '50' },
  ],
};

describe('ranked bars', () => {
  it('are as long as their values, from zero', () => {
    const [first, second] = layoutBars(input, NARROW).rows;
    // 50 is a quarter of 200.
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(0.25);
  });

  it('leave room for the value at the end of the longest bar', () => {
    const [first] = layoutBars(input, NARROW).rows;
    expect((first?.width ?? 0) + textWidth('200', NARROW)).toBeLessThan(NARROW.width);
  });

  it('set a name that does not fit in several lines, and only that', () => {
    expect(layoutBars(input, NARROW).rows.map(({ label }) => label)).toEqual([
      ['United Kingdom of Great Britain and', 'Northern Ireland'],
      ['Côte d’Ivoire'],
    ]);
  });

  it('have the colours of the parts of a pool where they are such, hatched where not split', () => {
    const rows = [
      { label: 'available', value: 3, words: '3', part: 'available' as const },
      { label: 'reserved', value: 1, words: '1', part: 'unsplit' as const },
    ];
    const svg = renderBars(
      layoutBars({ tone: 'warm', rows }, NARROW),
      'What it says',
      'a-pool',
    ).svg;
    expect(svg).toContain('class="part available"');
    expect(svg).toMatch(
      /<pattern id="a-pool-narrow"[\s\S]*class="part unsplit"[^>]*fill="url\(#a-pool-narrow\)"/,
    );
    expect(svg).not.toContain('class="column');
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderBars(layoutBars(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/bars-${frame.name}.svg`);
  });
});
