import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { CARD_FRAME, NARROW, textWidth, WIDE } from '../parts/frame.ts';
import { marksAcross, marksInMirror } from '../parts/sample-mirror.ts';
import { round } from '../parts/svg.ts';
import { type BarsInput, layoutBars } from './layout.ts';
import { renderBars } from './render.ts';

const input: BarsInput = {
  language: 'en',
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
    const svg = renderBars(layoutBars({ ...input, rows }, NARROW), 'What it says', 'a-pool').svg;
    expect(svg).toContain('class="part available"');
    expect(svg).toMatch(
      /<pattern id="a-pool-narrow"[\s\S]*class="part unsplit"[^>]*fill="url\(#a-pool-narrow\)"/,
    );
    expect(svg).not.toContain('class="column');
  });

  it('grow towards the left in Arabic, from names at the right to values at their ends', () => {
    const [, second] = layoutBars(input, NARROW).rows;
    const { svg } = renderBars(layoutBars({ ...input, language: 'ar' }, NARROW), '');
    const end = NARROW.width - (second?.width ?? 0);
    expect(svg).toContain('<text class="name end" x="280" y="69">Côte d’Ivoire</text>');
    expect(svg).toContain(`<rect class="column cool" x="${round(end)}"`);
    expect(svg).toContain(`<text class="tick end" x="${round(end - 6)}" y="85">50</text>`);
    expect(svg).toMatch(new RegExp(`data-read="y[^"]*M${round(end)} 81"`));
  });

  it('stand as in a mirror where lines begin at the right, read-out and all', () => {
    const drawnIn = (language: Language) =>
      [NARROW, WIDE, CARD_FRAME].map((frame) =>
        renderBars(layoutBars({ ...input, language }, frame), ''),
      );
    expect(drawnIn('ar').map(marksAcross)).toEqual(drawnIn('en').map(marksInMirror));
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderBars(layoutBars(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/bars-${frame.name}.svg`);
  });
});
