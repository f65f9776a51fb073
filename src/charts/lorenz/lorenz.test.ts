import { describe, expect, it } from 'vitest';
import { NARROW, textWidth, WIDE } from '../parts/frame.ts';
import { type LorenzInput, layoutLorenz } from './layout.ts';
import { renderLorenz } from './render.ts';

const input: LorenzInput = {
  curve: [
    { people: 0, amount: 0 },
    { people: 0.5, amount: 0.1 },
    { people: 1, amount: 1 },
  ],
  marks: [{ people: 0.5, amount: 0.1, text: 'Half of the people: 10%' }],
  rows: [
    { people: 0.5, amount: 0.1 },
    { people: 1, amount: 1 },
  ],
  equal: 'the same for each person',
  across: 'Share of people',
  up: 'Share of addresses',
  say: (share) => `${share * 100}%`,
};

describe('a Lorenz curve', () => {
  it('stands in a square, both axes from nothing to all', () => {
    const { box, curve } = layoutLorenz(input, NARROW);
    expect(box.right - box.left).toBe(box.bottom - box.top);
    expect(curve[0]).toEqual([box.left, box.bottom]);
    expect(curve.at(-1)).toEqual([box.right, box.top]);
    // Half of the way across, a tenth of the way up.
    expect(curve[1]).toEqual([
      (box.left + box.right) / 2,
      expect.closeTo(box.bottom - (box.bottom - box.top) / 10),
    ]);
  });

  it('has a point for each row of the table, on the curve', () => {
    const layout = layoutLorenz(input, NARROW);
    expect(layout.rows).toEqual(layout.curve.slice(1));
    expect(renderLorenz(layout, '').svg).toMatch(/data-read="xM[\d.]+ [\d.]+M[\d.]+ [\d.]+"/);
  });

  it('refuses a curve that is not whole', () => {
    const refused = () => layoutLorenz({ ...input, curve: input.curve.slice(1) }, WIDE);
    expect(refused).toThrow('from (0, 0) to (1, 1)');
    expect(() => layoutLorenz({ ...input, curve: [] }, WIDE)).toThrow(RangeError);
  });

  it('leaves the words of its axes the room they need, and breaks what is longer than its place', () => {
    const [plain, long] = [
      input,
      { ...input, across: `${input.across}, ${input.across} once more` },
    ];
    const [short, tall] = [plain, long].map((one) => layoutLorenz(one, NARROW));
    expect(short?.across).toEqual([input.across]);
    expect(tall?.across).toHaveLength(2);
    expect((tall?.frame.height ?? 0) - (short?.frame.height ?? 0)).toBe(15);
    const wide = layoutLorenz({ ...input, say: (share) => `${share * 100} per cent` }, NARROW);
    expect(wide.box.left).toBeGreaterThan(short?.box.left ?? 0);
    expect(wide.box.right).toBeLessThan(short?.box.right ?? 0);
  });

  it('keeps the words of a place clear of the line down from the next', () => {
    const [half] = input.marks;
    const text = `${half?.text} of all there are and more than there will be`;
    const marks = [
      { people: 0.5, amount: 0.1, text },
      { people: 0.9, amount: 0.4, text: 'Most' },
    ];
    const [first, most] = layoutLorenz({ ...input, marks }, WIDE).marks;
    expect(first?.lines.length).toBeGreaterThan(1);
    for (const line of first?.lines ?? [])
      expect(50 + textWidth(line, WIDE)).toBeLessThanOrEqual(most?.x ?? 0);
    expect(most?.lines).toEqual(['Most']);
  });

  it.each([NARROW, WIDE])('looks as it did, in the $name frame', async (frame) => {
    const svg = renderLorenz(layoutLorenz(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/lorenz-${frame.name}.svg`);
  });
});
