import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { CARD_BESIDE, NARROW, textWidth, WIDE } from '../parts/frame.ts';
import { marksAcross, marksInMirror } from '../parts/sample-mirror.ts';
import { round } from '../parts/svg.ts';
import { BROAD, layoutAccount } from './layout.ts';
import { renderAccount } from './render.ts';
import { boxesOf } from './squares.ts';
import type { AccountInput, AccountPart } from './whole.ts';

const part = (label: string, value: number, tone: AccountPart['tone']): AccountPart => ({
  label,
  value,
  words: String(value),
  tone,
});
// A whole of 2,560 in squares of 10.
const input: AccountInput = {
  language: 'en',
  square: 10,
  sections: [
    {
      label: 'Kept, 2024',
      words: '350',
      parts: [part('Future', 320, 'kept'), part('Loop', 30, 'kept')],
    },
    { label: 'Delegated, 2025', words: '2000', parts: [part('ARIN', 2000, 'delegated')] },
    { label: 'The rest', words: '210', parts: [part('The rest', 210, 'untold')] },
  ],
  total: { label: 'All', words: '2560' },
  enlarged: 'The last',
  labelled: (label, words) => `${label}: ${words}`,
};

describe('an account in squares', () => {
  it('gives each stretch boxes of exactly its size', () => {
    // From 14.5 to 35: one and a half squares, one whole row of 16, three squares.
    const boxes = boxesOf({ from: 14.5, to: 35, side: 16 });
    expect(boxes).toEqual([
      { x: 14.5, y: 0, width: 1.5, height: 1 },
      { x: 0, y: 1, width: 16, height: 1 },
      { x: 0, y: 2, width: 3, height: 1 },
    ]);
    expect(boxes.reduce((area, box) => area + box.width * box.height, 0)).toBe(20.5);
  });

  it('fills whole rows as one box, and a part of one square as its part', () => {
    expect(boxesOf({ from: 16, to: 48, side: 16 })).toEqual([{ x: 0, y: 1, width: 16, height: 2 }]);
    expect(boxesOf({ from: 3.25, to: 3.5, side: 16 })).toEqual([
      { x: 3.25, y: 0, width: 0.25, height: 1 },
    ]);
    expect(boxesOf({ from: 5, to: 5, side: 16 })).toEqual([]);
  });

  it('refuses parts that do not fill it', () => {
    const sections = input.sections.slice(1);
    expect(() => layoutAccount({ ...input, sections }, NARROW)).toThrow('256 squares, found 2210');
  });

  it('lists every part and the total, and a heading of one part only once', () => {
    const lines = layoutAccount(input, WIDE).lines.map(({ kind, label }) => `${kind}: ${label}`);
    expect(lines).toEqual([
      'section: Kept, 2024',
      'part: Future',
      'part: Loop',
      'section: Delegated, 2025',
      'section: The rest',
      'total: All',
    ]);
  });

  it.each([NARROW, WIDE])(
    'keeps names clear of the lines between rows, in the $name frame',
    (frame) => {
      const { areas, cell } = layoutAccount(input, frame);
      const names = areas.flatMap(({ name }) => name ?? []);
      expect(names.map(({ text }) => text)).toEqual(['Future', 'Loop', 'ARIN', 'The rest']);
      for (const { y } of names) expect(((y - frame.font * 0.36) / cell) % 1).toBeCloseTo(0.5);
    },
  );

  it('shows a colour once where all parts below a heading share it', () => {
    const parts = [part('One', 100, 'available'), part('Two', 110, 'resting')];
    const sections = [...input.sections.slice(0, 2), { label: 'Pool', words: '210', parts }];
    const { lines } = layoutAccount({ ...input, sections }, WIDE);
    expect(lines.map(({ label, tone }) => [...label, tone])).toEqual([
      ['Kept, 2024', 'kept'],
      ['Future', null],
      ['Loop', null],
      ['Delegated, 2025', 'delegated'],
      ['Pool', null],
      ['One', 'available'],
      ['Two', 'resting'],
      ['All', null],
    ]);
  });

  it('tells a long name in lines beside its amount, and goes on below them', () => {
    const label = 'What is kept for uses that nobody has thought of until now';
    const [kept, ...others] = input.sections;
    const sections = [{ words: '', parts: [], ...kept, label }, ...others];
    const [long, next] = layoutAccount({ ...input, sections }, NARROW).lines;
    const [short, after] = layoutAccount(input, NARROW).lines;
    expect(long?.label.join(' ')).toBe(label);
    expect(long?.label.length).toBeGreaterThan(1);
    expect(long?.y).toBe(short?.y);
    expect((next?.y ?? 0) - (after?.y ?? 0)).toBe(((long?.label.length ?? 0) - 1) * 15);
    const { enlarged } = layoutAccount({ ...input, enlarged: label }, BROAD);
    expect(enlarged?.label.join(' ')).toBe(label);
  });

  it('enlarges its last square where it has the whole width', () => {
    // The last of 256 squares of 10: 4 of the last part but one, and all 6 of the last.
    const [kept, given] = input.sections;
    const parts = [part('One', 204, 'available'), part('Two', 6, 'resting')];
    const sections = [kept, given, { label: 'Pool', words: '210', parts }].flatMap(
      (section) => section ?? [],
    );
    const { enlarged, cell } = layoutAccount({ ...input, sections }, BROAD);
    if (!enlarged) throw new Error('expected the last square');
    const { x, y, size } = enlarged;
    expect(y + size).toBe(16 * cell);
    expect(enlarged.parts.map(({ tone }) => tone)).toEqual(['available', 'resting']);
    expect(enlarged.parts.map((one) => (one.x - x) / size)).toEqual([0, expect.closeTo(0.4)]);
    expect(enlarged.parts.map(({ width }) => width / size)).toEqual([
      expect.closeTo(0.4),
      expect.closeTo(0.6),
    ]);
    expect(layoutAccount(input, WIDE).enlarged).toBeNull();
  });

  it('is told from the others by its look where it has the whole width', () => {
    const { classes, svg } = renderAccount(layoutAccount(input, BROAD), 'hatch', 'What it says');
    expect(classes).toBe('chart chart-account broad wide');
    expect(svg).toContain('>The last<');
  });

  it('stands as in a mirror where lines begin at the right, but for amounts, whose digits end below one another', () => {
    const frames = [NARROW, WIDE, CARD_BESIDE, BROAD];
    const drawnIn = (language: Language) =>
      frames.map((frame) => renderAccount(layoutAccount({ ...input, language }, frame), '', ''));
    const isAmount = ({ what }: { readonly what: string }) => / of \d+$/.test(what);
    const names = (marks: ReturnType<typeof marksAcross>) => marks.filter((one) => !isAmount(one));
    expect(drawnIn('ar').map(marksAcross).map(names)).toEqual(
      drawnIn('en').map((drawing) => marksInMirror(drawing).filter((one) => !isAmount(one))),
    );
    for (const [index, frame] of frames.entries()) {
      const drawing = drawnIn('ar')[index];
      const amounts = drawing ? marksAcross(drawing).filter(isAmount) : [];
      expect(amounts.map(({ what }) => what)).toContain('end of 2560');
      const edges = new Set(amounts.flatMap(({ at }) => at));
      expect([...edges]).toEqual([round(textWidth('2560', frame))]);
    }
  });

  it.each([NARROW, WIDE])('looks as it did, in the $name frame', async (frame) => {
    const svg = renderAccount(layoutAccount(input, frame), 'hatch', 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/account-${frame.name}.svg`);
  });
});
