import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { CARD_FRAME, NARROW, WIDE } from '../parts/frame.ts';
import { marksAcross, marksInMirror } from '../parts/sample-mirror.ts';
import { type ChangesInput, layoutChanges } from './layout.ts';
import { renderChanges } from './render.ts';

const input: ChangesInput = {
  language: 'en',
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
    // From −75 to 25 on 276 px, so that zero is three quarters of the way.
    expect(zero.at).toBe(209);
    expect(rows.map(({ x, width }) => [x, width])).toEqual([
      [2, 207],
      [209, 69],
      [71, 138],
    ]);
  });

  it('tell a long name in lines, with its bar below them', () => {
    const label = 'Reserved by a policy of the registry for a time to come';
    const rowsOf = (name: string) => [{ label: name, change: 5, words: '+5', isSum: false }];
    const [long, short] = [rowsOf(label), rowsOf('Short')].map((rows) =>
      layoutChanges({ ...input, rows }, NARROW),
    );
    const more = ((long?.rows[0]?.label.length ?? 0) - 1) * 15;
    expect(more).toBeGreaterThan(0);
    expect(long?.rows[0]?.label.join(' ')).toBe(label);
    expect((long?.rows[0]?.bar ?? 0) - (short?.rows[0]?.bar ?? 0)).toBe(more);
    expect((long?.frame.height ?? 0) - (short?.frame.height ?? 0)).toBe(more);
  });

  it('can be nothing at all', () => {
    const rows = [{ label: 'Same', change: 0, words: '0', isSum: false }];
    expect(layoutChanges({ ...input, rows }, WIDE).rows[0]?.width).toBe(1);
  });

  it('have the colours of the parts of a pool, and what these come to is an outline', () => {
    const rows = input.rows.map((row) => (row.isSum ? row : { ...row, part: 'unsplit' as const }));
    const { svg } = renderChanges(layoutChanges({ ...input, rows }, WIDE), 'Words', 'pool');
    const classes = [...svg.matchAll(/<rect class="([^"]+)"/g)].map(([, name]) => name);
    expect(classes).toEqual(['part unsplit', 'part unsplit', 'hollow']);
    expect(svg).toContain('url(#pool-wide)');
  });

  it('stand as in a mirror where lines begin at the right, read-out and all', () => {
    const drawnIn = (language: Language) =>
      [NARROW, WIDE, CARD_FRAME].map((frame) =>
        renderChanges(layoutChanges({ ...input, language }, frame), ''),
      );
    expect(drawnIn('ar').map(marksAcross)).toEqual(drawnIn('en').map(marksInMirror));
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderChanges(layoutChanges(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/changes-${frame.name}.svg`);
  });
});
