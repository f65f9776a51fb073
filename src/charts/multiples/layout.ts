import { scaleLinear, scaleLog } from 'd3';
import type { Tick } from '../parts/axis.ts';
import { type Frame, fitText, textWidth, withHeight } from '../parts/frame.ts';
import { yearsAt } from '../parts/time.ts';
import { runsOf } from '../timeline/layout.ts';

/** One small timeline: how many times its first amount a series has come to be. */
export interface MultiplesPanel {
  readonly label: string;
  /** What stands at the line's end. */
  readonly words: string;
  /** Ratios to the first amount, above zero. */
  readonly points: readonly { readonly date: string; readonly value: number }[];
}

/** What small multiples show: panels of one common scale, and dates no line may cross. */
export interface MultiplesInput {
  readonly panels: readonly MultiplesPanel[];
  readonly breaks: readonly string[];
  readonly say: (ratio: number) => string;
}

/** Small multiples as plain numbers and words, ready to draw. */
export interface MultiplesLayout {
  readonly frame: Frame;
  /** Width of a panel. */
  readonly width: number;
  /** Where the years stand, from a panel's top. */
  readonly under: number;
  readonly panels: readonly {
    readonly x: number;
    readonly y: number;
    readonly label: string;
    readonly runs: readonly (readonly (readonly [number, number])[])[];
    readonly end: { readonly x: number; readonly y: number; readonly text: string };
    /** The first and the last whole year. */
    readonly years: readonly Tick[];
  }[];
  /** Heights of the lines of doubling, from a panel's top; where they are many, every second one has words. */
  readonly ticks: readonly Tick[];
}

const COLUMNS = { narrow: 2, wide: 3 } as const;
/** Of more lines than this, only every second one has words. */
const MOST_LABELS = 3;
const GAP = 18;
const PANEL = { narrow: 118, wide: 132 } as const;
/** Room above a panel's scale for its name, and below for years. */
const [ABOVE, BELOW] = [30, 22];

/** Lays out panels row by row, all on one scale on which each line up is a doubling. */
export function layoutMultiples(input: MultiplesInput, frame: Frame): MultiplesLayout {
  const columns = COLUMNS[frame.name];
  const width = (frame.width - GAP * (columns - 1)) / columns;
  const right = Math.max(...input.panels.map(({ words }) => textWidth(words, frame))) + 8;
  const ratios = input.panels.flatMap((panel) => panel.points.map((point) => point.value));
  const times = input.panels.flatMap((panel) => panel.points.map(({ date }) => yearsAt(date)));
  const domain = [Math.min(1, ...ratios), Math.max(2, ...ratios)];
  const ticks = doublings(domain);
  const left = Math.max(...ticks.map((ratio) => textWidth(input.say(ratio), frame))) + 2;
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [left, width - right]);
  const y = scaleLog(domain, [PANEL[frame.name] - BELOW, ABOVE]);
  const place = (point: { date: string; value: number }) =>
    [x(yearsAt(point.date)), y(point.value)] as const;
  const years = [Math.ceil(x.domain()[0] ?? 0), Math.floor(x.domain()[1] ?? 0)];
  return {
    frame: withHeight(frame, Math.ceil(input.panels.length / columns) * PANEL[frame.name]),
    width,
    under: PANEL[frame.name] - 6,
    ticks: ticks.map((ratio, index) => ({
      at: y(ratio),
      text: ticks.length > MOST_LABELS && index % 2 === 1 ? '' : input.say(ratio),
    })),
    panels: input.panels.map(({ label, words, points }, index) => ({
      x: (index % columns) * (width + GAP),
      y: Math.floor(index / columns) * PANEL[frame.name],
      label: fitText(label, width * 1.1, frame),
      runs: runsOf({ label, tone: 'cool', points }, input.breaks).map((run) => run.map(place)),
      end: endOf(points, words, place),
      years: years.map((year) => ({ at: x(year), text: String(year) })),
    })),
  };
}

type Placing = (point: { date: string; value: number }) => readonly [number, number];

function endOf(points: MultiplesPanel['points'], text: string, place: Placing) {
  const last = points.at(-1);
  if (!last) throw new RangeError('expected at least one point in each panel');
  const [x, y] = place(last);
  return { x, y, text };
}

/** 1, 2, 4, 8 … within a domain, and halves where it reaches below one. */
function doublings([from = 1, to = 1]: readonly number[]): number[] {
  const [first, last] = [Math.ceil(Math.log2(from)), Math.floor(Math.log2(to))];
  return Array.from({ length: last - first + 1 }, (_, index) => 2 ** (first + index));
}
