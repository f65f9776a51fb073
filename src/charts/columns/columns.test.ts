import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../parts/frame.ts';
import { parsePoints } from '../read-out/points.ts';
import { type ColumnsInput, layoutColumns } from './layout.ts';
import { renderColumns } from './render.ts';

const input: ColumnsInput = {
  tone: 'cool',
  columns: [
    { year: 2018, value: 5 },
    { year: 2020, value: 10 },
  ],
  years: [2018, 2026],
  ends: { at: 2020.3, text: 'no data after April 2020' },
  notes: [{ at: 2019.3, text: 'a turning point' }],
  say: String,
};

describe('columns by year', () => {
  it('are as high as their values, from zero', () => {
    const { columns, top, bottom } = layoutColumns(input, NARROW);
    // 5 and 10 on a scale that ends at 10: half and all of the height above the axis.
    expect(columns.map(({ height }) => height / (bottom - top))).toEqual([0.5, 1]);
    expect(columns.every(({ y, height }) => Math.abs(y + height - bottom) < 1e-9)).toBe(true);
  });

  it('leave years without a value empty and stand in the middle of their year', () => {
    const { columns, left } = layoutColumns(input, NARROW);
    const perYear = (NARROW.width - left) / 9;
    const middles = columns.map(({ x, width }) => Math.round(x + width / 2));
    expect(middles).toEqual([left + perYear * 0.5, left + perYear * 2.5].map(Math.round));
  });

  it('hatch the years for which there is no data, and nothing when the data are complete', () => {
    const { missing, left } = layoutColumns(input, NARROW);
    expect(missing?.x).toBeCloseTo(left + ((NARROW.width - left) / 9) * 2.3);
    expect((missing?.x ?? 0) + (missing?.width ?? 0)).toBeCloseTo(NARROW.width);
    expect(renderColumns(layoutColumns(input, NARROW), 'x', '').svg).toContain('url(#x-narrow)');
    expect(
      renderColumns(layoutColumns({ ...input, ends: null }, NARROW), 'x', '').svg,
    ).not.toContain('pattern');
  });

  it('begin below the words of notes and of where the data end, and at the top where there are none', () => {
    const top = (parts: Partial<ColumnsInput>) => layoutColumns({ ...input, ...parts }, NARROW).top;
    const crowd = [2019.2, 2019.5, 2019.8].map((at) => ({ at, text: 'a turning point' }));
    expect(top({ notes: [], ends: null })).toBe(8);
    expect(top({ notes: [], ends: { at: 2027, text: 'never' } })).toBe(8);
    const [bare, two, many] = [top({ notes: [] }), top({}), top({ notes: crowd })];
    expect(bare).toBeGreaterThan(20);
    expect(two).toBeGreaterThan(bare);
    expect(many).toBeGreaterThan(two);
  });

  it('have a point each for the read-out, at the top and in the order of the table', () => {
    const layout = layoutColumns(input, NARROW);
    const [first, second] = layout.columns;
    const written = /data-read="([^"]+)"/.exec(renderColumns(layout, 'x', '').svg)?.[1];
    expect(written?.startsWith('xM')).toBe(true);
    expect(
      parsePoints(written ?? '').map(([x, y, row]) => [Math.round(x), Math.round(y), row]),
    ).toEqual(
      [first, second].map((one, row) => [
        Math.round((one?.x ?? 0) + (one?.width ?? 0) / 2),
        Math.round(one?.y ?? 0),
        row,
      ]),
    );
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderColumns(layoutColumns(input, frame), 'gap', 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/columns-${frame.name}.svg`);
  });
});
