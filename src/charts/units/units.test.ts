import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { CARD_FRAME, NARROW, WIDE } from '../parts/frame.ts';
import { marksAcross, marksInMirror } from '../parts/sample-mirror.ts';
import { layoutUnits, SIDE, type UnitsInput } from './layout.ts';
import { renderUnits } from './render.ts';

const input: UnitsInput = {
  language: 'en',
  rows: [
    { label: 'Addresses', value: 0.5, words: '0.5', tone: 'ipv4' },
    { label: 'Things counted', value: 2.25, words: '2.25', tone: 'counted' },
    { label: 'A hundred', value: 100, words: '100', tone: 'expected' },
  ],
};

describe('rows of squares', () => {
  it('have a square for each unit and a part of one for the rest', () => {
    const [half, counted, hundred] = layoutUnits(input, NARROW).rows;
    expect(half?.squares.map(({ width }) => width)).toEqual([SIDE / 2]);
    expect(counted?.squares.map(({ width }) => width)).toEqual([SIDE, SIDE, SIDE / 4]);
    expect(hundred?.squares).toHaveLength(100);
  });

  it.each([NARROW, WIDE])('break into lines of a round number inside the $name frame', (frame) => {
    const squares = layoutUnits(input, frame).rows[2]?.squares ?? [];
    const first = squares.filter(({ y }) => y === squares[0]?.y);
    expect(first.length % 5).toBe(0);
    expect(Math.max(...squares.map(({ x }) => x + SIDE))).toBeLessThanOrEqual(frame.width);
  });

  it('stand one below the other and end inside the frame', () => {
    const { rows, frame } = layoutUnits(input, NARROW);
    const bottoms = rows.map(({ squares }) => Math.max(...squares.map(({ y }) => y + SIDE)));
    expect(rows[1]?.y).toBeGreaterThan(bottoms[0] ?? 0);
    expect(rows[2]?.y).toBeGreaterThan(bottoms[1] ?? 0);
    expect(bottoms[2]).toBeLessThan(frame.height);
  });

  it('stand below all lines of a long name', () => {
    const label = 'What somebody expected of the things that would be counted by then';
    const rows = [{ label, value: 3, words: '3', tone: 'expected' as const }];
    const [row] = layoutUnits({ ...input, rows }, NARROW).rows;
    expect(row?.label.join(' ')).toBe(label);
    const last = (row?.y ?? 0) + ((row?.label.length ?? 0) - 1) * 15;
    expect(row?.label.length).toBeGreaterThan(1);
    expect(row?.squares[0]?.y).toBeGreaterThan(last);
  });

  it('draw nothing for zero', () => {
    const rows = [{ label: 'None', value: 0, words: '0', tone: 'counted' as const }];
    expect(renderUnits(layoutUnits({ ...input, rows }, NARROW), 'None').svg).not.toContain('<rect');
  });

  it('leave paper inside a third of a hollow square', () => {
    const css = readFileSync('src/charts/units/units.css', 'utf8');
    const line = Number(/\.chart-units \.hollow \{\s*stroke-width: ([\d.]+)/.exec(css)?.[1]);
    const rows = [{ label: 'Part', value: 0.3, words: '0.3', tone: 'expected' as const }];
    const drawn = renderUnits(layoutUnits({ ...input, rows }, NARROW), 'Part').svg;
    expect(Number(/<rect[^>]* width="([\d.]+)"/.exec(drawn)?.[1])).toBeGreaterThan(2 * line);
  });

  it('stand as in a mirror where lines begin at the right, read-out and all', () => {
    const drawnIn = (language: Language) =>
      [NARROW, WIDE, CARD_FRAME].map((frame) =>
        renderUnits(layoutUnits({ ...input, language }, frame), ''),
      );
    expect(drawnIn('ar').map(marksAcross)).toEqual(drawnIn('en').map(marksInMirror));
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderUnits(layoutUnits(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/units-${frame.name}.svg`);
  });
});
