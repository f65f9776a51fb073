import { describe, expect, it } from 'vitest';
import { layoutSpark } from './layout.ts';
import { renderSpark } from './render.ts';

const points = [
  { date: '2026-01', value: 0 },
  { date: '2026-02', value: 5 },
  { date: '2026-04', value: 10 },
  { date: '2026-05', value: null },
];

describe('a spark line', () => {
  it('goes from zero at the bottom to its own highest value at the top', () => {
    const { runs, height } = layoutSpark({ points, breaks: [] });
    expect(runs.flat().map(([, y]) => y)).toEqual([height - 4, height / 2, 4]);
  });

  it('is broken where a month is missing and where the source changes', () => {
    expect(layoutSpark({ points, breaks: [] }).runs.map((run) => run.length)).toEqual([2, 1]);
    expect(layoutSpark({ points, breaks: ['2026-02'] }).runs).toHaveLength(3);
  });

  it('has no last point without data', () => {
    expect(layoutSpark({ points: [], breaks: [] })).toMatchObject({ runs: [], last: null });
  });

  it('is drawn as lines and a dot', async () => {
    await expect(
      `${renderSpark(layoutSpark({ points, breaks: [] }), 'It rose.')}\n`,
    ).toMatchFileSnapshot('./golden/spark.svg');
  });
});
