import { scaleLinear } from 'd3';
import { amountAxis, type Tick, yearTicks } from '../parts/axis.ts';
import { type Frame, frameOf, plainWidth, textWidth, type Written } from '../parts/frame.ts';
import { type Key, type Legend, placeLegend } from '../parts/legend.ts';
import { leadingOf, levelsOf, type Note, type PlacedNote, placeNotes } from '../parts/notes.ts';
import type { ReadGroup } from '../parts/read-points.ts';
import { yearsAt } from '../parts/time.ts';
import {
  type PlacedLine,
  type Point,
  placeLine,
  runsOf,
  type TimelineLine,
  type TimelinePoint,
} from './runs.ts';

/** What a timeline shows; words are given ready for the reader. */
export interface TimelineInput extends Written {
  readonly lines: readonly TimelineLine[];
  /** Values that are never joined, each a ring of its own; the label stands beside the newest. */
  readonly marks?: readonly TimelineLine[];
  /** What lines and rings stand for, where their labels do not say. */
  readonly legend?: readonly Key[];
  /** Dates from which values are counted in another way, and how: no line crosses them. */
  readonly breaks: readonly { readonly date: string; readonly text: string }[];
  readonly notes: readonly { readonly date: string; readonly text: string }[];
  /** The rows of the figure's table, whose words the read-out says: without them there is none. */
  readonly rows?: readonly TimelineRow[];
  /** Months are joined only to the month before or after; other dates to whatever comes next. */
  readonly say: (value: number) => string;
}

/** A row of the table beside a timeline: its date and, where each row is of one line, the number of that line. */
export interface TimelineRow {
  readonly date: string;
  readonly line?: number;
}

/** A timeline as plain numbers and words, ready to draw. */
export interface TimelineLayout {
  readonly frame: Frame;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly lines: readonly PlacedLine[];
  readonly marks: readonly { readonly tone: string; readonly at: Point }[];
  readonly legend: Legend;
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly tone: string;
  }[];
  /** Turning points and breaks. */
  readonly notes: readonly PlacedNote[];
  /** Where the rows of the table stand on each line. */
  readonly read: readonly ReadGroup[];
}

const LABEL_GAP = 17;

/**
 * Lays out lines over time from zero, broken wherever a month is missing or the source changes. The words of the axis
 * stand over its lines; where a line would run through them or several things are told apart, they stand before the plot.
 */
export function layoutTimeline(input: TimelineInput, page: Frame): TimelineLayout {
  const isKeyed = (input.legend ?? []).length > 0;
  const layout = layoutBeside(input, page, isKeyed);
  return isKeyed || !isStruck(layout) ? layout : layoutBeside(input, page, true);
}

/** Whether a line or a ring stands where words of the axis do, above the left end of their grid line. */
function isStruck({ lines, marks, yTicks, frame }: TimelineLayout): boolean {
  const runs = [
    ...lines.flatMap((line) => [...line.runs, ...line.faint]),
    ...marks.map(({ at }) => [at]),
  ];
  return yTicks.some(({ at, text }) => {
    const end = plainWidth(text, frame) + 2;
    return runs.some((run) => upTo(run, end).some((y) => y <= at - 1 && y >= at - 5 - frame.font));
  });
}

/** How high a line stands at its points up to a place, and there. */
function upTo(run: readonly Point[], end: number): number[] {
  return run.flatMap(([x, y], index) => {
    if (x <= end) return [y];
    const [beforeX, beforeY] = run[index - 1] ?? [end, y];
    return beforeX < end ? [beforeY + ((y - beforeY) * (end - beforeX)) / (x - beforeX)] : [];
  });
}

function layoutBeside(input: TimelineInput, page: Frame, isBefore: boolean): TimelineLayout {
  const legend = placeLegend(input.legend ?? [], page);
  const { marks = [] } = input;
  const all = [...input.lines, ...marks];
  const known = all.flatMap((line) => line.points.filter((point) => point.value !== null));
  const times = known.map((point) => yearsAt(point.date));
  const widest = Math.max(0, ...all.map((line) => textWidth(line.label, page)));
  const max = Math.max(0, ...known.map((point) => point.value ?? 0));
  const axis = { say: input.say, whole: false };
  const said = amountAxis(max, [1, 0], axis).ticks.map(({ text }) => textWidth(text, page));
  const left = isBefore ? Math.max(...said) + 8 : 0;
  const right = page.width - widest - 12;
  const x = scaleLinear(extentOf(times), [left + 4, right]);
  const notes = placeNotes(notesOf(input), x, page);
  const more = Math.max(0, levelsOf(notes) - 1) * leadingOf(page);
  const height = page.height + legend.height + more;
  const frame = frameOf(input, page, height);
  const top = legend.height + (legend.height > 0 && notes.length === 0 ? 14 : 30 + more);
  const bottom = frame.height - 24;
  const { scale: y, ticks: yTicks } = amountAxis(max, [bottom, top], axis);
  const plot = { left, right, top, bottom };
  const crossed = input.breaks.map(({ date }) => date);
  const place = (point: TimelinePoint): Point => [x(yearsAt(point.date)), y(point.value ?? 0)];
  return {
    frame,
    plot,
    yTicks,
    xTicks: yearTicks(x, 44),
    legend,
    read: all.map((line, at) => readOf(line, rowsOf(input, at), place)),
    lines: input.lines.map((line) => placeLine(line, runsOf(line, crossed), place)),
    marks: marks.flatMap(({ tone, points }) =>
      points.filter(({ value }) => value !== null).map((point) => ({ tone, at: place(point) })),
    ),
    labels: endLabels(all, { place, frame, edge: plot.right, areRight: marks.length > 0 }),
    notes,
  };
}

/** Turning points where they fall, and breaks before the month from which on they hold. */
function notesOf({ notes, breaks }: TimelineInput): Note[] {
  return [
    ...notes.map(({ date, text }) => ({ at: yearsAt(date), text })),
    ...breaks.map(({ date, text }) => ({ at: yearsAt(date) - 1 / 24, text, isBreak: true })),
  ];
}

/** The rows that may tell a line; `null` for those of others. */
function rowsOf({ rows = [] }: TimelineInput, at: number): (string | null)[] {
  return rows.map(({ date, line = at }) => (line === at ? date : null));
}

/** Where a line has the dates of rows; a row's day may tell a point of its month. */
function readOf(
  { points }: TimelineLine,
  dates: readonly (string | null)[],
  place: (point: TimelinePoint) => Point,
): ReadGroup {
  const known = new Map(points.filter(({ value }) => value !== null).map((one) => [one.date, one]));
  const pointOf = (date: string) => known.get(date) ?? known.get(date.slice(0, 7));
  return {
    points: dates.map((date) => {
      const point = date === null ? undefined : pointOf(date);
      return point ? place(point) : null;
    }),
  };
}

function extentOf(times: readonly number[]): [number, number] {
  if (times.length === 0) throw new RangeError('expected at least one point with a value');
  const from = Math.min(...times);
  const to = Math.max(...times);
  if (from === to) return [from - 0.5, to + 0.5];
  // A few months within one year: the axis begins with the year, so that it says which.
  return Math.ceil(from) > to ? [Math.floor(from), to] : [from, to];
}

/** Words that begin at a place. */
type Labelled = Pick<TimelineLayout['labels'][number], 'x' | 'text'>;

/** What the places of labels depend on besides the lines. */
interface Ground {
  readonly place: (point: TimelinePoint) => Point;
  readonly frame: Frame;
  /** Where the newest of all points stands. */
  readonly edge: number;
  /** True where all labels stand at the edge, as other marks could lie beneath them. */
  readonly areRight: boolean;
}

/**
 * Labels at the lines' ends, pushed apart from the lowest upwards so that none covers another. A line that ends
 * before another does has its label above whatever passes there.
 */
function endLabels(lines: readonly TimelineLine[], ground: Ground): TimelineLayout['labels'] {
  const { place, frame, edge, areRight } = ground;
  const ends = lines.flatMap((line) => {
    const last = line.points.findLast((point) => point.value !== null);
    if (!last) return [];
    const [x, y] = place(last);
    const said = { text: line.label, tone: last.few ? 'faint' : line.tone };
    if (!areRight && x < edge - 1) return [{ ...said, ...aboveAll(lines, line, [x, ground]) }];
    return [{ ...said, x: (areRight ? edge : x) + 8, y: y + 4 }];
  });
  ends.sort((a, b) => b.y - a.y);
  return ends.map((end, index) => {
    const below = ends
      .slice(0, index)
      .filter((other) => areBeside(end, other, frame))
      .reduce((limit, other) => Math.min(limit, other.y) - LABEL_GAP, Number.POSITIVE_INFINITY);
    end.y = Math.min(end.y, below);
    return end;
  });
}

/** True for labels of which one would stand over the other. */
function areBeside(one: Labelled, other: Labelled, frame: Frame): boolean {
  const ends = [one, other].map(({ x, text }) => [x, x + textWidth(text, frame)] as const);
  return Math.max(...ends.map(([from]) => from)) < Math.min(...ends.map(([, to]) => to));
}

/** A place for a line's label over its end, higher than any line runs there. */
function aboveAll(
  lines: readonly TimelineLine[],
  { label }: TimelineLine,
  [end, { place, frame }]: readonly [end: number, Ground],
): { x: number; y: number } {
  const half = textWidth(label, frame) / 2;
  const near = lines
    .flatMap(({ points }) => points.filter(({ value }) => value !== null).map(place))
    .filter(([x]) => Math.abs(x - end) <= half + 4);
  return { x: end - half, y: Math.min(...near.map(([, y]) => y)) - 8 };
}
