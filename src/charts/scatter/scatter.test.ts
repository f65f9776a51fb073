import { describe, expect, it } from 'vitest';
import { NARROW, textWidth, WIDE } from '../parts/frame.ts';
import { layoutScatter, type ScatterInput } from './layout.ts';
import { renderScatter } from './render.ts';

const dot = (id: string, x: number, y: number) => ({ id, label: id, x, y, words: `${id}: ${x}` });

const input: ScatterInput = {
  dots: [dot('Germany', 1_000, 0.8), dot('Kenya', 1, 0.2), dot('Uganda', 1.02, 0.25)],
  middle: { x: Math.sqrt(1_000), y: 0.4, text: 'median' },
  corners: {
    topLeft: ['Little registered,', 'much used'],
    topRight: ['Much registered,', 'much used'],
    bottomLeft: ['Little registered,', 'little used'],
    bottomRight: ['Much registered,', 'little used'],
  },
  named: ['Kenya', 'Uganda', 'Germany', 'Atlantis'],
  about: 'held and used, 2026',
  say: { x: String, y: String },
};

describe('a scatter with four corners', () => {
  it('stands dots on a logarithmic scale and an even one', () => {
    const { dots, middle, plot } = layoutScatter(input, NARROW);
    // The root of 1,000 is half way from 1 to 1,000; 0.2 is a quarter of the way up to 0.8.
    const [first, kenya] = dots;
    expect(middle.x).toBeCloseTo(((first?.x ?? 0) + (kenya?.x ?? 0)) / 2);
    expect((plot.bottom - (dots[1]?.y ?? 0)) / (plot.bottom - plot.top)).toBeCloseTo(0.25);
  });

  it('names what it is told to, if it is there, without covering one name with another', () => {
    const { names } = layoutScatter(input, NARROW);
    expect(names.map(({ text }) => text)).toEqual(['Kenya', 'Uganda', 'Germany']);
    // Kenya and Uganda lie nearly on one another: one name is level with its dot, the other is not.
    expect(Math.abs((names[0]?.y ?? 0) - (names[1]?.y ?? 0))).toBeGreaterThanOrEqual(17);
  });

  it('writes a name on the side of its dot away from the line between corners', () => {
    const beside = dot('A long name', 29, 0.6);
    const { names, middle } = layoutScatter(
      { ...input, dots: [...input.dots, beside], named: ['A long name'] },
      WIDE,
    );
    // The line stands at 31.6: just right of the dot at 29.
    expect(names[0]?.end).toBe(true);
    expect(names[0]?.x).toBeLessThan(middle.x);
  });

  it('writes no name on a line between corners, nor over the words of one', () => {
    // The lines stand at 31.6 and at 0.2: the dots lie all around where they meet.
    const dots = [25, 30, 33, 40].flatMap((x) =>
      [0.17, 0.2, 0.23].map((y) => dot(`${x} ${y}`, x, y)),
    );
    const named = dots.map(({ id }) => id);
    const shown = { ...input, dots: [...input.dots, ...dots], named };
    for (const frame of [NARROW, WIDE]) {
      const { names, middle, lines } = layoutScatter(shown, frame);
      const width = (text: string) => textWidth(text, frame);
      expect(names.length).toBeGreaterThan(2);
      for (const { x, y, text, end } of names) {
        const [from, to] = end ? [x - width(text), x] : [x, x + width(text)];
        expect(from > middle.x || to < middle.x).toBe(true);
        expect(middle.y < y - frame.font * 0.7 || middle.y > y).toBe(true);
        const [, level] = lines;
        const isLow = Math.abs((level?.y ?? 0) - y) >= 17;
        expect(isLow || from > width(level?.text ?? '')).toBe(true);
      }
    }
  });

  it('leaves out a name that has no place left', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => dot(`Country ${index}`, 1, 0.2));
    const named = crowd.map(({ id }) => id);
    // To the left there is the edge; to the right there is room for one name above, one level, one below.
    const { names } = layoutScatter({ ...input, dots: [...input.dots, ...crowd], named }, NARROW);
    expect(names.length).toBeLessThan(4);
  });

  it('writes a name to the left of a dot near the edge', () => {
    const germany = layoutScatter(input, NARROW).names.find(({ text }) => text === 'Germany');
    expect(germany?.end).toBe(true);
  });

  it('writes no name over the words of the axis', () => {
    const long = { ...dot('far', 50, 0.61), label: 'A name from the axis to the dot' };
    const dots = [...input.dots, long];
    const { names, yTicks } = layoutScatter({ ...input, dots, named: ['far'] }, NARROW);
    const onTick = yTicks.some(({ at }) => Math.abs(at - 4 - (names[0]?.y ?? 0)) < 17);
    const from = (names[0]?.x ?? 0) - textWidth(long.label, NARROW);
    expect(names[0]?.end && onTick && from < 30).toBeFalsy();
  });

  it('sets the words of corners in plain letters where bold ones would touch', () => {
    const wide = 'Little of it known,';
    const corners = {
      ...input.corners,
      topLeft: [wide, 'much used'],
      topRight: [wide, ''],
    } as const;
    expect(layoutScatter(input, NARROW).isTight).toBe(false);
    expect(layoutScatter({ ...input, corners }, NARROW).isTight).toBe(true);
  });

  it('breaks the words of corners that are longer than half of the frame, and makes room for them', () => {
    const long = ['Hardly any of it is registered there,', 'and much of it is used'] as const;
    const corners = { ...input.corners, topLeft: long, bottomRight: long };
    const [short, tall] = [input, { ...input, corners }].map((one) => layoutScatter(one, NARROW));
    const shown = tall?.corners.map(({ text }) => text).join(' ');
    expect(shown).toContain(long.join(' '));
    const half = NARROW.width / 2;
    for (const { text } of tall?.corners ?? [])
      expect(textWidth(text, NARROW) * 0.92).toBeLessThanOrEqual(half);
    const ys = tall?.corners.map(({ y }) => y) ?? [];
    expect(Math.max(...ys)).toBeLessThanOrEqual(tall?.frame.height ?? 0);
    expect(tall?.plot.top).toBeGreaterThan(short?.plot.top ?? 0);
    expect((tall?.plot.bottom ?? 0) - (tall?.plot.top ?? 0)).toBe(
      (short?.plot.bottom ?? 0) - (short?.plot.top ?? 0),
    );
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
    const svg = renderScatter(layoutScatter(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/scatter-${frame.name}.svg`);
  });
});
