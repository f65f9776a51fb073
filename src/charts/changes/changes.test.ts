import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../parts/frame.ts';
import { type ChangesInput, layoutChanges } from './layout.ts';
import { renderChanges } from './render.ts';

const input: ChangesInput = {
  tone: 'warm',
  zero: '0',
  rows: [
    { label: 'Available', change: -75, words: '−75', isSum: false },
    { label: 'Quarantined', change: 25, words: '+25', isSum: false },
    { label: 'Together', change: -50, words: '−50', isSum: true },
  ],
};

describe('changes', () => {
  it('run from a common zero, less to the left and more to the right', () => {
    const { zero, rows } = layoutChanges(input, NARROW);
    // From −75 to 25 on 340 px, so that zero is three quarters of the way.
    expect(zero.at).toBe(257);
    expect(rows.map(({ x, width }) => [x, width])).toEqual([
      [2, 255],
      [257, 85],
      [87, 170],
    ]);
  });

  it('can be nothing at all', () => {
    const rows = [{ label: 'Same', change: 0, words: '0', isSum: false }];
    expect(layoutChanges({ tone: 'warm', zero: '0', rows }, WIDE).rows[0]?.width).toBe(1);
  });

  it('have the colours of the parts of a pool, and what these come to is an outline', () => {
    const rows = input.rows.map((row) => (row.isSum ? row : { ...row, part: 'unsplit' as const }));
    const { svg } = renderChanges(layoutChanges({ ...input, rows }, WIDE), 'Words', 'pool');
    const classes = [...svg.matchAll(/<rect class="([^"]+)"/g)].map(([, name]) => name);
    expect(classes).toEqual(['part unsplit', 'part unsplit', 'hollow']);
    expect(svg).toContain('url(#pool-wide)');
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderChanges(layoutChanges(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/changes-${frame.name}.svg`);
  });
});
