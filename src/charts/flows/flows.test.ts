import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../parts/frame.ts';
import { marksAcross } from '../parts/sample-mirror.ts';
import { parsePoints } from '../read-out/points.ts';
import { flowKeys } from './keys.ts';
import { type FlowsInput, layoutFlows } from './layout.ts';
import { renderFlows } from './render.ts';

const column = (year: number, above: number, below: number) => ({ year, above, below });
const input: FlowsInput = {
  language: 'en',
  panels: [
    {
      label: 'One',
      words: '300 in',
      columns: [column(2020, 200, 0), column(2021, 100, 50)],
      row: 0,
    },
    { label: 'Another', words: '5 in', columns: [column(2021, 5, 0)], row: 2 },
  ],
  years: [2020, 2022],
  legend: [
    { kind: 'box', tone: 'warm', text: 'in' },
    { kind: 'box', tone: 'hollow', text: '<out>' },
  ],
  say: String,
};

describe('a chart of flows', () => {
  it('stands what came in on zero and hangs what went out below it, on one scale', () => {
    const [one, another] = layoutFlows(input, WIDE).panels;
    const bars = one?.bars ?? [];
    expect(bars.map(({ isIn }) => isIn)).toEqual([true, true, false]);
    const [most = 0, half = 0, quarter = 0] = bars.map(({ height }) => height);
    expect([half / most, quarter / most]).toEqual([0.5, 0.25]);
    expect(bars[0]?.y).toBeCloseTo((one?.zero ?? 0) - most);
    expect(bars[2]?.y).toBe(one?.zero);
    expect((another?.bars[0]?.height ?? 0) / most).toBeCloseTo(5 / 200);
  });

  it('draws nothing in years without any, and keeps panels apart', () => {
    const { panels, frame } = layoutFlows(input, NARROW);
    expect(panels.map(({ bars }) => bars.length)).toEqual([3, 1]);
    const [one, another] = panels;
    const foot = (one?.y ?? 0) + (one?.zero ?? 0) + (one?.bars[2]?.height ?? 0);
    expect(another?.y).toBeGreaterThan(foot);
    expect(frame.height).toBeGreaterThan((another?.y ?? 0) + (another?.zero ?? 0));
  });

  it('shows what moved otherwise than what was given out and back, in its columns as in its keys', () => {
    const [one] = input.panels;
    const panels = [one, { ...one, label: 'Moved', isMoved: true }] as FlowsInput['panels'];
    const given = flowKeys({ above: 'in', below: 'out' });
    const moved = flowKeys({ above: 'came', below: 'went' }, true);
    const legend = [...given, ...moved];
    const { svg } = renderFlows(layoutFlows({ ...input, panels, legend }, NARROW), '');
    const looks = (element: string) =>
      [...svg.matchAll(new RegExp(`<${element} class="(column [^"]+)"`, 'g'))].map(
        ([, look]) => look,
      );
    expect(new Set(looks('path')).size).toBe(4);
    expect(looks('rect')).toEqual(looks('path'));
  });

  it('has a zero line even where nothing moved', () => {
    const panels = [
      { label: '', words: '', tone: 'warm' as const, columns: [column(2020, 0, 0)], row: 0 },
    ];
    const [panel] = layoutFlows({ ...input, panels }, NARROW).panels;
    expect([panel?.bars, panel?.ticks.map(({ text }) => text)]).toEqual([[], ['0']]);
  });

  it('has a point for each row of the table, also where nothing moved', () => {
    const { svg } = renderFlows(layoutFlows(input, NARROW), '');
    const points = parsePoints(/data-read="([^"]+)"/.exec(svg)?.[1] ?? '');
    expect(points.map(([, , row]) => row)).toEqual([0, 1, 2]);
    const [one, two, three] = points;
    expect([one?.[1], two?.[0]]).toEqual([two?.[1], three?.[0]]);
  });

  it('has names where lines of its language begin, and years from left to right in each', () => {
    const [ours, theirs] = (['en', 'ar'] as const).map((language) =>
      marksAcross(renderFlows(layoutFlows({ ...input, language, legend: [] }, WIDE), '')),
    );
    const turned = new Map([
      ['start of One', { what: 'end of One', at: [640] }],
      ['start of Another', { what: 'end of Another', at: [640] }],
      ['end of 300 in', { what: 'start of 300 in', at: [0] }],
      ['end of 5 in', { what: 'start of 5 in', at: [0] }],
    ]);
    expect(theirs).toEqual(ours?.map((mark) => turned.get(mark.what) ?? mark));
  });

  it.each([NARROW, WIDE])('looks as it did, in the $name frame', async (frame) => {
    const svg = renderFlows(layoutFlows(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/flows-${frame.name}.svg`);
  });
});
