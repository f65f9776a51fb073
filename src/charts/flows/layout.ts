import { type ScaleLinear, scaleLinear, ticks as ticksBetween } from 'd3';
import { type Tick, yearTicks } from '../parts/axis.ts';
import { type Frame, frameOf, textWidth, type Written } from '../parts/frame.ts';
import { type Key, type Legend, placeLegend } from '../parts/legend.ts';

/** What came in and what went out in a year. */
export interface FlowColumn {
  readonly year: number;
  readonly above: number;
  readonly below: number;
}

/** One panel: a name and what it comes to, each empty where the page says it, and a column a year. */
export interface FlowPanel {
  readonly label: string;
  readonly words: string;
  readonly columns: readonly FlowColumn[];
  /** The row of the figure's table that its first column stands in; those of the others follow. */
  readonly row: number;
  /** Whether it shows what came from elsewhere and went there, not what was given out and back: its columns look otherwise. */
  readonly isMoved?: boolean;
}

/** What a chart of flows shows: above zero what came in, below it what went out, all panels on one scale. */
export interface FlowsInput extends Written {
  readonly panels: readonly FlowPanel[];
  /** First and last year of the axis. */
  readonly years: readonly [number, number];
  readonly legend: readonly Key[];
  readonly say: (value: number) => string;
}

/** A piece of a column, solid above zero and hollow below it. */
export interface FlowBar {
  readonly isIn: boolean;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** One panel; its numbers count from its own top. */
export interface PlacedFlow {
  readonly y: number;
  readonly label: string;
  readonly words: string;
  readonly isMoved: boolean;
  readonly zero: number;
  readonly ticks: readonly Tick[];
  readonly bars: readonly FlowBar[];
  /** The row of its first column, and the middle of each. */
  readonly row: number;
  readonly middles: readonly number[];
}

/** Flows as plain numbers and words, ready to draw. */
export interface FlowsLayout {
  readonly frame: Frame;
  readonly legend: Legend;
  readonly left: number;
  /** Width of a column. */
  readonly width: number;
  readonly panels: readonly PlacedFlow[];
  readonly xTicks: readonly Tick[];
}

/** Height that all columns of all panels share. */
const ROOM = { narrow: 150, wide: 200, card: 200 } as const;
/** What each further panel adds to it. */
const MORE = { narrow: 42, wide: 46, card: 0 } as const;
/** Least height on either side of zero, so that a panel without much keeps its place. */
const LEAST = 9;
const GAP = 12;

/**
 * Lays out panels below one another. All have one scale, and each is only as high as its own columns, so that
 * small flows are small beside large ones and leave no empty room.
 */
export function layoutFlows(input: FlowsInput, page: Frame): FlowsLayout {
  const legend = placeLegend(input.legend, page);
  const scale = scaleOf(input.panels, page);
  const step = stepOf(input.panels);
  const left = 12 + textWidth(input.say(step), page);
  const x = scaleLinear([input.years[0], input.years[1] + 1], [left, page.width]);
  const width = Math.max(1, (x(1) - x(0)) * 0.74);
  let top = legend.height + 4;
  const panels = input.panels.map((panel) => {
    const { height, ...placed } = placePanel(panel, { scale, step, x, width, input });
    const y = top;
    top += height + GAP;
    return { ...placed, y };
  });
  const middle = (x(1) - x(0)) / 2;
  return {
    frame: frameOf(input, page, top + 16),
    ...{ legend, left, width, panels },
    xTicks: yearTicks(x, 44)
      .map((tick) => ({ ...tick, at: tick.at + middle }))
      .filter(({ at }) => at < page.width),
  };
}

/** Pixels for one unit: what all panels need together fills the room they share. */
function scaleOf(panels: readonly FlowPanel[], { name }: Frame): number {
  const total = panels.reduce(
    (sum, panel) => sum + mostOf(panel, 'above') + mostOf(panel, 'below'),
    0,
  );
  const room = ROOM[name] + MORE[name] * (panels.length - 1);
  return total > 0 ? room / total : 0;
}

function mostOf({ columns }: FlowPanel, side: 'above' | 'below'): number {
  return Math.max(0, ...columns.map((column) => column[side]));
}

/** The distance between two lines of the scale: the same in all panels. */
function stepOf(panels: readonly FlowPanel[]): number {
  const most = Math.max(
    1,
    ...panels.flatMap((one) => [mostOf(one, 'above'), mostOf(one, 'below')]),
  );
  const [first = 0, second = most] = ticksBetween(0, most, 2);
  return second - first;
}

interface Grid {
  readonly scale: number;
  readonly step: number;
  readonly x: ScaleLinear<number, number>;
  readonly width: number;
  readonly input: FlowsInput;
}

function placePanel(
  panel: FlowPanel,
  { scale, step, x, width, input }: Grid,
): Omit<PlacedFlow, 'y'> & { height: number } {
  const [above, below] = [mostOf(panel, 'above'), mostOf(panel, 'below')];
  const head = panel.label === '' ? 8 : 30;
  const zero = head + Math.max(LEAST, above * scale);
  const lines = (most: number) =>
    Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step);
  const tick = (value: number) => ({ at: zero - value * scale, text: input.say(Math.abs(value)) });
  const barOf = ({ year }: FlowColumn, value: number, isIn: boolean): FlowBar[] => {
    const height = Math.max(1, value * scale);
    const left = x(year) + (x(1) - x(0) - width) / 2;
    return value === 0 ? [] : [{ isIn, x: left, y: isIn ? zero - height : zero, height }];
  };
  return {
    ...{ label: panel.label, words: panel.words, isMoved: panel.isMoved ?? false, zero },
    ticks: [...lines(above).map(tick), tick(0), ...lines(below).map((value) => tick(-value))],
    bars: panel.columns.flatMap((one) => [
      ...barOf(one, one.above, true),
      ...barOf(one, one.below, false),
    ]),
    row: panel.row,
    middles: panel.columns.map(({ year }) => x(year) + (x(1) - x(0)) / 2),
    height: zero + Math.max(LEAST, below * scale),
  };
}
