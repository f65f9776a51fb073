import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { CARD_FRAME, NARROW, WIDE } from '../parts/frame.ts';
import { marksAcross, marksInMirror } from '../parts/sample-mirror.ts';
import { layoutPairs, type PairsInput } from './layout.ts';
import { renderPairs } from './render.ts';

const input: PairsInput = {
  language: 'en',
  tone: 'warm',
  hollow: 'people',
  full: 'addresses',
  sections: [
    { label: 'Regions', rows: [{ label: 'Africa', hollow: 0.2, full: 0.05, words: '20% · 5%' }] },
    { label: 'Groups', rows: [{ label: 'Islands', hollow: 0.1, full: 0.4, words: '10% · 40%' }] },
  ],
  say: (share) => `${Math.round(share * 100)}%`,
};

describe('pairs of shares', () => {
  it('tell a long name in lines above its dots, and never cut it', () => {
    const name = 'Developing countries without a coast, in several parts of the world';
    const [section] = input.sections;
    const sections = [{ label: name, rows: [{ ...section?.rows[0], label: name }] }];
    const told = layoutPairs({ ...input, sections } as PairsInput, NARROW);
    const [row] = told.rows;
    expect(row?.lines.join(' ')).toBe(name);
    expect(row?.lines.length).toBeGreaterThan(1);
    expect(told.sections[0]?.lines.join(' ')).toBe(name);
    const [short] = layoutPairs(input, NARROW).rows;
    expect(row?.y).toBeGreaterThan((short?.y ?? 0) + 15);
  });

  it('stand on one scale from zero', () => {
    const [africa, islands] = layoutPairs(input, NARROW).rows;
    // 40% is the end of the scale, 264 px from 8: 20% is half of it, 5% an eighth, 10% a quarter.
    expect([africa?.hollow, africa?.full]).toEqual([140, 41]);
    expect([islands?.hollow, islands?.full]).toEqual([74, 272]);
  });

  it('have a line each, below the heading of their section', () => {
    const { rows, sections } = layoutPairs(input, WIDE);
    const ys = [sections[0], rows[0], sections[1], rows[1]].map((item) => item?.y ?? 0);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  it('say what both dots stand for in two lines where one is too short, and begin below', () => {
    const said = { hollow: 'a share of all the people', full: 'a share of all the addresses' };
    const [short, long] = [layoutPairs(input, NARROW), layoutPairs({ ...input, ...said }, NARROW)];
    expect(short.legend.map(({ y }) => y)).toEqual([10, 10]);
    expect(long.legend.map(({ x, y }) => [x, y])).toEqual([
      [8, 10],
      [8, 29],
    ]);
    expect(long.frame.height - short.frame.height).toBe(19);
    expect((long.rows[0]?.y ?? 0) - (short.rows[0]?.y ?? 0)).toBe(19);
  });

  it('stand as in a mirror where lines begin at the right, read-out and all', () => {
    const drawnIn = (language: Language) =>
      [NARROW, WIDE, CARD_FRAME].map((frame) =>
        renderPairs(layoutPairs({ ...input, language }, frame), ''),
      );
    expect(drawnIn('ar').map(marksAcross)).toEqual(drawnIn('en').map(marksInMirror));
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderPairs(layoutPairs(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/pairs-${frame.name}.svg`);
  });
});
