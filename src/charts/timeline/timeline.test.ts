import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../parts/frame.ts';
import { parsePoints } from '../read-out/points.ts';
import { layoutTimeline, type TimelineInput } from './layout.ts';
import { renderTimeline } from './render.ts';
import { runsOf } from './runs.ts';

const line = (points: TimelineInput['lines'][number]['points']) => ({
  label: 'last',
  tone: 'cool' as const,
  points,
});
const monthly = [
  { date: '2025-10', value: 10 },
  { date: '2025-11', value: 20 },
  { date: '2025-12', value: 20 },
  { date: '2026-01', value: 40 },
];
const input: TimelineInput = {
  language: 'en',
  lines: [line(monthly)],
  breaks: [],
  notes: [],
  say: String,
};

describe('a timeline', () => {
  it('joins a month only to the month right after it', () => {
    const points = [...monthly, { date: '2026-03', value: 50 }, { date: '2026-04', value: 60 }];
    const runs = runsOf(line(points), []).map((run) => run.map(({ date }) => date));
    expect(runs).toEqual([
      ['2025-10', '2025-11', '2025-12', '2026-01'],
      ['2026-03', '2026-04'],
    ]);
  });

  it('never joins two sources, nor across a missing value', () => {
    expect(runsOf(line(monthly), ['2025-12']).map((run) => run.length)).toEqual([2, 2]);
    const gap = monthly.map((point) =>
      point.date === '2025-11' ? { ...point, value: null } : point,
    );
    expect(runsOf(line(gap), []).map((run) => run.map(({ value }) => value))).toEqual([
      [10],
      [20, 40],
    ]);
  });

  it('starts at zero and places values in proportion', () => {
    const { plot, lines, yTicks } = layoutTimeline(input, NARROW);
    const heights = lines[0]?.runs[0]?.map(([, y]) => plot.bottom - y) ?? [];
    // 10, 20, 20 and 40 of a scale that ends at 40: a quarter, half, half and all of the height.
    const full = plot.bottom - plot.top;
    expect(heights.map((height) => height / full)).toEqual([0.25, 0.5, 0.5, 1]);
    expect(yTicks[0]).toEqual({ at: plot.bottom, text: '0' });
  });

  it('has the words of its axis before the plot only where a line would run through them', () => {
    const level = (value: number) => ({
      ...input,
      lines: [
        line([...monthly.map((point) => ({ ...point, value })), { date: '2026-02', value: 40 }]),
      ],
    });
    // The scale ends at 40, in steps of 10: 30 lies on a grid line, 32 in the words above it.
    expect(layoutTimeline(level(30), WIDE).plot.left).toBe(0);
    expect(layoutTimeline(level(32), WIDE).plot.left).toBeGreaterThan(0);
  });

  it('labels a line that ends before another above both, and the other beside its end', () => {
    const early = [
      { date: '2025-10', value: 10 },
      { date: '2025-11', value: 19 },
    ];
    const layout = layoutTimeline({ ...input, lines: [line(monthly), line(early)] }, WIDE);
    const [short, long] = [...layout.labels].sort((a, b) => a.x - b.x);
    const [, atEnd] = layout.lines[0]?.runs[0]?.[1] ?? [];
    // In November the long line stands at 20, the short one ends at 19.
    expect(short?.y).toBeLessThan(Number(atEnd));
    expect(short?.x).toBeLessThan(Number(layout.lines[1]?.end?.[0]));
    expect(long?.x).toBe(Number(layout.lines[0]?.end?.[0]) + 8);
  });

  it('keeps the labels of lines that end close together apart', () => {
    const lines = [41, 40, 39].map((last) =>
      line([
        { date: '2025-12', value: 1 },
        { date: '2026-01', value: last },
      ]),
    );
    const ys = layoutTimeline({ ...input, lines }, WIDE).labels.map(({ y }) => y);
    const gaps = ys.slice(1).map((y, index) => (ys[index] ?? 0) - y);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(17);
  });

  it('draws grey what rests on few measurements, up to the points beside it', () => {
    const points = monthly.map((point, index) => ({ ...point, few: index === 1 }));
    const [one] = layoutTimeline({ ...input, lines: [line(points)] }, WIDE).lines;
    // The second of four is weak: both stretches that touch it are grey, the last is not.
    expect(one?.faint.map((run) => run.length)).toEqual([3]);
    expect(one?.runs.map((run) => run.length)).toEqual([2]);
    expect(one?.faint[0]?.at(-1)).toEqual(one?.runs[0]?.[0]);
    const weakest = monthly.slice(0, 1).map((point) => ({ ...point, few: true }));
    const alone = layoutTimeline({ ...input, lines: [line(weakest)] }, WIDE).lines[0];
    expect([alone?.runs, alone?.faint.length, alone?.endTone]).toEqual([[], 1, 'faint']);
  });

  it('joins no marks, and makes room for them and for the legend', () => {
    const marks = [{ ...line([{ date: '2026-04-13', value: 80 }]), tone: 'ink' as const }];
    const legend = [{ kind: 'mark' as const, tone: 'ink', text: 'another' }];
    const layout = layoutTimeline({ ...input, marks, legend }, NARROW);
    expect(layout.marks).toHaveLength(1);
    expect(layout.frame.height).toBe(NARROW.height + layout.legend.height);
    const [, y] = layout.marks[0]?.at ?? [0, 0];
    // 80 is the highest value, so that the axis ends there.
    expect(y).toBe(layout.plot.top);
    expect(layout.labels.every(({ x }) => x === layout.plot.right + 8)).toBe(true);
    const svg = renderTimeline(layout, 'words').svg;
    expect(svg.match(/class="mark ink"/g)).toHaveLength(2);
  });

  it('has a point for each row of the table that tells it, on each line', () => {
    const other = line([
      { date: '2025-10', value: 1 },
      { date: '2025-12', value: null },
    ]);
    const rows = [{ date: '2025-10' }, { date: '2025-12' }, { date: '2026-01-31' }];
    const layout = layoutTimeline({ ...input, lines: [line(monthly), other], rows }, WIDE);
    const { svg } = renderTimeline(layout, '');
    const points = parsePoints(/data-read="([^"]+)"/.exec(svg)?.[1] ?? '');
    expect(points.map(([, , row]) => row)).toEqual([0, 1, 2, 0]);
    expect(points[2]?.[0]).toBeCloseTo(Number(layout.lines[0]?.end?.[0]), 0);
    const own = rows.map((row, index) => ({ ...row, line: index === 0 ? 1 : 0 }));
    const apart = layoutTimeline({ ...input, lines: [line(monthly), other], rows: own }, WIDE);
    expect(apart.read.map(({ points: some }) => some.map((one) => one !== null))).toEqual([
      [false, true, true],
      [true, false, false],
    ]);
    expect(renderTimeline(layoutTimeline(input, WIDE), '').svg).not.toContain('data-read');
  });

  it('refuses a line without any value', () => {
    expect(() => layoutTimeline({ ...input, lines: [line([])] }, NARROW)).toThrow(
      'expected at least one point',
    );
  });

  it.each([NARROW, WIDE])('looks as it did, in the $name frame', async (frame) => {
    const shown = {
      ...input,
      breaks: [{ date: '2025-12', text: 'another source' }],
      notes: [{ date: '2025-11', text: 'a <note>' }],
    };
    const svg = renderTimeline(layoutTimeline(shown, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/timeline-${frame.name}.svg`);
  });
});
