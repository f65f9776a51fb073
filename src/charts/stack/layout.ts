import { scaleLinear } from 'd3';
import { amountAxis, type Tick, yearTicks } from '../parts/axis.ts';
import { type Frame, linesOf, textWidth } from '../parts/frame.ts';
import type { PartTone } from '../parts/part-tone.ts';
import { monthAfter, yearsAt } from '../parts/time.ts';

/** What a stacked area shows: months, and the bands with a value for each of them; `null` is no data. */
export interface StackInput {
  readonly months: readonly string[];
  readonly bands: readonly {
    readonly label: string;
    readonly tone: PartTone;
    readonly values: readonly (number | null)[];
  }[];
  readonly say: (value: number) => string;
  /** The months of the rows of the figure's table. */
  readonly rows?: readonly string[];
}

type Point = readonly [number, number];

/** A stacked area as plain numbers and words, ready to draw. */
export interface StackLayout {
  readonly frame: Frame;
  /** Where the bands begin; left of it stand the words of the upright axis. */
  readonly left: number;
  readonly right: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** The outline of each stretch without a gap, of each band. */
  /** Where the rows of the table stand: at the top of all bands. */
  readonly read: readonly (Point | null)[];
  readonly bands: readonly {
    readonly tone: PartTone;
    readonly shapes: readonly (readonly Point[])[];
  }[];
  /** Of each band one or several lines. */
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly tone: PartTone;
  }[];
}

const TOP = 16;
const LABEL_GAP = 17;
/** From one line of a label to the next. */
const LEADING = 14;
/** The bands keep at least so much of the width: longer labels stand in several lines. */
const LABELS_SHARE = 0.38;

/** Lays out bands on top of one another from zero; a month without all bands, or left out, is a gap. */
export function layoutStack(input: StackInput, frame: Frame): StackLayout {
  const sums = input.months.map((_, index) => heightAt(input, index, input.bands.length));
  const known = sums.filter((value): value is number => value !== null);
  if (known.length === 0) throw new RangeError('expected at least one month with all bands');
  const labels = input.bands.map(({ label }) => linesOf(label, frame.width * LABELS_SHARE, frame));
  const right = frame.width - 12 - Math.max(...labels.flat().map((line) => textWidth(line, frame)));
  const { scale: y, ticks } = amountAxis(Math.max(...known), [frame.height - 24, TOP], {
    say: input.say,
    whole: false,
  });
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, frame))) + 8;
  const times = input.months.map(yearsAt);
  const x = scaleLinear([times[0] ?? 0, times.at(-1) ?? 1], [left, right]);
  const point = (index: number, count: number): Point => [
    x(times[index] ?? 0),
    y(heightAt(input, index, count) ?? 0),
  ];
  const runs = runsOf(input.months, sums);
  const half = x(1 / 24) - x(0);
  /** A month between gaps would be a line without width: it is drawn as wide as it is long. */
  const widened = (edge: readonly Point[]): Point[] => {
    const [only] = edge;
    if (!only || edge.length > 1) return [...edge];
    const [at, height] = only;
    return [
      [Math.max(left, at - half), height],
      [Math.min(right, at + half), height],
    ];
  };
  return {
    frame,
    left,
    right,
    xTicks: yearTicks(x, 44),
    yTicks: ticks,
    read: (input.rows ?? []).map((month) => {
      const index = input.months.indexOf(month);
      return (sums[index] ?? null) === null ? null : point(index, input.bands.length);
    }),
    bands: input.bands.map(({ tone }, band) => ({
      tone,
      shapes: runs.map((run) => {
        const edgeOf = (count: number) => widened(run.map((index) => point(index, count)));
        return [...edgeOf(band + 1), ...edgeOf(band).reverse()];
      }),
    })),
    labels: labelsOf(input, { labels, foot: frame.height - 20 }, (band) => {
      const last = runs.at(-1)?.at(-1) ?? 0;
      return (point(last, band)[1] + point(last, band + 1)[1]) / 2;
    }).map((label) => ({ ...label, x: right + 8 })),
  };
}

/** The height of the lowest `count` bands at a month; `null` when any band has no value there. */
function heightAt({ bands }: StackInput, index: number, count: number): number | null {
  const values = bands.map((band) => band.values[index] ?? null);
  if (values.includes(null)) return null;
  return values.slice(0, count).reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** Stretches of months that follow one another and have all values, as indexes. */
function runsOf(months: readonly string[], sums: readonly (number | null)[]): number[][] {
  const runs: number[][] = [];
  for (const [index, month] of months.entries()) {
    if (sums[index] === null) continue;
    const before = runs.at(-1)?.at(-1);
    const follows = before === index - 1 && monthAfter(months[before] ?? '') === month;
    if (follows) runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** Labels at the height of their band, pushed upwards so that none covers another, in their lines from above. */
function labelsOf(
  { bands }: StackInput,
  { labels, foot: lowest }: { labels: readonly (readonly string[])[]; foot: number },
  heightOf: (band: number) => number,
) {
  let limit = lowest;
  return bands.flatMap(({ tone }, band) => {
    const lines = labels[band] ?? [];
    const more = (lines.length - 1) * LEADING;
    const foot = Math.min(heightOf(band) + 4 + more / 2, limit);
    limit = foot - more - LABEL_GAP;
    return lines.map((text, line) => ({ y: foot - more + line * LEADING, text, tone }));
  });
}
