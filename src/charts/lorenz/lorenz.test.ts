import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../parts/frame.ts';
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

  it.each([NARROW, WIDE])('looks as it did, in the $name frame', async (frame) => {
    const svg = renderLorenz(layoutLorenz(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/lorenz-${frame.name}.svg`);
  });
});
