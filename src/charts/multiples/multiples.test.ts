import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../parts/frame.ts';
import { round } from '../parts/svg.ts';
import { layoutMultiples, type MultiplesInput } from './layout.ts';
import { renderMultiples } from './render.ts';

const panel = (label: string, ratios: readonly number[]) => ({
  label,
  words: `×${ratios.at(-1)}`,
  points: ratios.map((value, index) => ({ date: `2025-0${index + 1}`, value })),
});

const input: MultiplesInput = {
  language: 'en',
  panels: [
    panel('Eastern Africa', [1, 2, 4, 8]),
    panel('Western Europe', [1, 1, 1.1, 1.1]),
    panel('Caribbean', [1, 0.9, 1, 2]),
  ],
  breaks: ['2025-03'],
  say: (ratio) => `×${ratio}`,
};

describe('small multiples', () => {
  it('put each doubling one step up, on one scale for all', () => {
    const [first, second] = layoutMultiples(input, NARROW).panels;
    const heights = first?.runs.flat().map(([, y]) => y) ?? [];
    const steps = heights.slice(1).map((y, index) => (heights[index] ?? 0) - y);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-9);
    expect(second?.runs[0]?.[0]?.[1]).toBeCloseTo(heights[0] ?? 0);
  });

  it('break lines where the source changes', () => {
    expect(layoutMultiples(input, NARROW).panels[0]?.runs.map((run) => run.length)).toEqual([2, 2]);
  });

  it('fill rows from the left, two on phones and three on wider pages', () => {
    const { panels, gutter } = layoutMultiples(input, NARROW);
    expect(panels.map(({ x, y }) => [x > gutter, y > 0])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(layoutMultiples(input, WIDE).panels.every(({ y }) => y === 0)).toBe(true);
  });

  it('write the words of lines in the first column and years under the last panel of each', () => {
    const { panels } = layoutMultiples(input, NARROW);
    expect(panels.map(({ ticks }) => ticks.some(({ text }) => text !== ''))).toEqual([
      true,
      false,
      true,
    ]);
    expect(panels.map(({ years }) => years.length > 0)).toEqual([false, true, true]);
  });

  it('make a row only as high as its steepest panel, each doubling of one height', () => {
    const { panels, frame } = layoutMultiples(input, NARROW);
    const [first = 0, second = 0] = [panels[2]?.y, frame.height - (panels[2]?.y ?? 0)];
    // Eight times in the first row are three doublings; the Caribbean went from 0.9 to 2, hardly more than one.
    expect(first - second).toBeGreaterThan(22);
    const steps = panels.map(({ ticks: [one, two] }) => (one?.at ?? 0) - (two?.at ?? 0));
    expect(steps.map(Math.round)).toEqual([22, 22, 22]);
  });

  it('break a long name into lines instead of cutting it', () => {
    const panels = [panel('Australia and New Zealand', [1, 2]), panel('Melanesia', [1, 1])];
    const names = layoutMultiples({ ...input, panels }, NARROW).panels.map(({ name }) =>
      name.map(({ text }) => text).join(' '),
    );
    expect(names).toEqual(['Australia and New Zealand', 'Melanesia']);
  });

  it('follow one another from the right in Arabic, and time in each still runs to the right', () => {
    const [ours, theirs] = (['en', 'ar'] as const).map((language) =>
      layoutMultiples({ ...input, language }, WIDE),
    );
    const lefts = ours?.panels.map(({ x }) => WIDE.width - x - (ours?.width ?? 0));
    expect(theirs?.panels.map(({ x }) => x)).toEqual(lefts);
    expect(theirs?.panels.map(({ runs, end }) => [runs, end])).toEqual(
      ours?.panels.map(({ runs, end }) => [runs, end]),
    );
    if (!theirs) throw new Error('expected a layout');
    const { svg } = renderMultiples(theirs, '');
    const [width, edge] = [theirs.width, theirs.width + theirs.gutter].map(round);
    expect(svg).toContain(`<text class="name end" x="${width}" y="14">Eastern Africa</text>`);
    expect(svg).toMatch(new RegExp(`<text class="tick end" x="${edge}"[^>]*>×1<`));
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderMultiples(layoutMultiples(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/multiples-${frame.name}.svg`);
  });
});
