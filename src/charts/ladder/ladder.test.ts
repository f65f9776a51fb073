import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { CARD_FRAME, NARROW, WIDE } from '../parts/frame.ts';
import { marksAcross, marksInMirror } from '../parts/sample-mirror.ts';
import { type LadderInput, layoutLadder } from './layout.ts';
import { renderLadder } from './render.ts';

const input: LadderInput = {
  language: 'en',
  tone: 'warm',
  lists: [
    { label: 'Most', rows: [{ label: 'Seychelles', value: 100, words: '100' }] },
    {
      label: 'Least',
      rows: [
        { label: 'Chad', value: 0.1, words: '0.1' },
        { label: 'Eritrea', value: 1, words: '1' },
      ],
    },
  ],
  middle: { value: 1, text: 'world 1' },
  say: String,
};

describe('a ladder of values', () => {
  it('spaces powers of ten evenly, on the same scale in both lists', () => {
    const [most, least] = layoutLadder(input, NARROW).lists;
    // Three powers of ten on 268 px between pads of 6: one of them is 89.3.
    expect(most?.rows.map(({ x }) => Math.round(x))).toEqual([274]);
    expect(least?.rows.map(({ x }) => Math.round(x))).toEqual([6, 95]);
    expect(Math.round(most?.middle.x ?? 0)).toBe(95);
  });

  it('puts the lists under one another, and side by side on a card', () => {
    const places = (frame: typeof NARROW) =>
      layoutLadder(input, frame).lists.map(({ left, top }) => [left > 0, top > 0]);
    expect(places(NARROW)).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(places(CARD_FRAME)).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it.each([NARROW, WIDE])(
    'sets name and dot of a row nearer than those of two, in the $name frame',
    (frame) => {
      const rows = layoutLadder(input, frame).lists[1]?.rows ?? [];
      const [first, second] = rows;
      const own = Math.abs((first?.y ?? 0) - (first?.wordsY ?? 0));
      expect((second?.wordsY ?? 0) - frame.font - (first?.y ?? 0)).toBeGreaterThan(own * 1.3);
    },
  );

  it('writes the longest name in full where there is room', () => {
    const label = "Democratic People's Republic of Korea";
    const lists = [{ label: 'Least', rows: [{ label, value: 0.01, words: '1 per 25,900' }] }];
    for (const frame of [NARROW, WIDE]) {
      const [list] = layoutLadder({ ...input, lists }, frame).lists;
      expect(list?.rows[0]?.lines.join(' ')).toBe(label);
      expect(list?.rows[0]?.lines).toHaveLength(frame === WIDE ? 1 : 2);
    }
  });

  it('sets a name in two lines on a phone that would be cut in one, its dot beneath both', () => {
    const label = 'République populaire démocratique de Corée';
    const rows = [
      { label, value: 0.01, words: '1 pour 25 900' },
      { label: 'Tchad', value: 0.1, words: '1 pour 785' },
    ];
    const lists = [{ label: 'Least', rows }];
    const [first, second] = layoutLadder({ ...input, lists }, NARROW).lists[0]?.rows ?? [];
    expect(first?.lines.join(' ')).toBe(label);
    expect(first?.lines).toHaveLength(2);
    expect((first?.y ?? 0) - (first?.wordsY ?? 0)).toBe(25);
    expect((second?.y ?? 0) - (second?.wordsY ?? 0)).toBe(10);
    expect((second?.wordsY ?? 0) - (first?.y ?? 0)).toBe(32);
  });

  it('refuses zero', () => {
    const lists = [{ label: 'Least', rows: [{ label: 'None', value: 0, words: '0' }] }];
    expect(() => layoutLadder({ ...input, lists }, WIDE)).toThrow('above zero, found 0');
  });

  it('stands as in a mirror where lines begin at the right, read-out and all', () => {
    const drawnIn = (language: Language) =>
      [NARROW, WIDE, CARD_FRAME].map((frame) =>
        renderLadder(layoutLadder({ ...input, language }, frame), ''),
      );
    expect(drawnIn('ar').map(marksAcross)).toEqual(drawnIn('en').map(marksInMirror));
  });

  it.each([NARROW, WIDE])('looks as it did, in the $name frame', async (frame) => {
    const svg = renderLadder(layoutLadder(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/ladder-${frame.name}.svg`);
  });
});
