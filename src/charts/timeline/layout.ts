import { scaleLinear } from 'd3';
import { amountAxis, type Tick, yearTicks } from '../parts/axis.ts';
import { type Frame, textWidth } from '../parts/frame.ts';
import { type PlacedNote, placeNotes } from '../parts/notes.ts';
import { monthAfter, yearsAt } from '../parts/time.ts';

/** One measured line: IPv6 is cool, IPv4 warm; more lines of one chart are told apart by their labels. */
export interface TimelineLine {
  readonly label: string;
  readonly tone: 'cool' | 'warm' | 'warm-2' | 'warm-3';
  readonly points: readonly { readonly date: string; readonly value: number | null }[];
}

/** What a timeline shows; words are given ready for the reader. */
export interface TimelineInput {
  readonly lines: readonly TimelineLine[];
  /** Dates from which a source replaces another: no line crosses them. */
  readonly breaks: readonly string[];
  readonly notes: readonly { readonly date: string; readonly text: string }[];
  /** Months are joined only to the month before or after; other dates to whatever comes next. */
  readonly say: (value: number) => string;
}

type Point = readonly [number, number];

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
  readonly lines: readonly {
    readonly tone: string;
    readonly runs: readonly (readonly Point[])[];
  }[];
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly tone: string;
  }[];
  readonly breaks: readonly number[];
  readonly notes: readonly PlacedNote[];
}

const LABEL_GAP = 17;

/** Lays out lines over time from zero, broken wherever a month is missing or the source changes. */
export function layoutTimeline(input: TimelineInput, frame: Frame): TimelineLayout {
  const known = input.lines.flatMap((line) => line.points.filter((point) => point.value !== null));
  const times = known.map((point) => yearsAt(point.date));
  const widest = Math.max(0, ...input.lines.map((line) => textWidth(line.label, frame)));
  const plot = { left: 0, right: frame.width - widest - 12, top: 30, bottom: frame.height - 24 };
  const max = Math.max(0, ...known.map((point) => point.value ?? 0));
  const x = scaleLinear(extentOf(times), [plot.left + 4, plot.right]);
  const { scale: y, ticks: yTicks } = amountAxis(max, [plot.bottom, plot.top], {
    say: input.say,
    whole: false,
  });
  const place = (point: { date: string; value: number | null }): Point => [
    x(yearsAt(point.date)),
    y(point.value ?? 0),
  ];
  return {
    frame,
    plot,
    yTicks,
    xTicks: yearTicks(x, 44),
    lines: input.lines.map((line) => ({
      tone: line.tone,
      runs: runsOf(line, input.breaks).map((run) => run.map(place)),
    })),
    labels: endLabels(input.lines, place),
    breaks: input.breaks
      .filter((date) => isInside(yearsAt(date), x.domain()))
      .map((date) => x(yearsAt(date) - 1 / 24)),
    notes: placeNotes(
      input.notes.map(({ date, text }) => ({ at: yearsAt(date), text })),
      x,
      frame,
    ),
  };
}

function extentOf(times: readonly number[]): [number, number] {
  if (times.length === 0) throw new RangeError('expected at least one point with a value');
  const from = Math.min(...times);
  const to = Math.max(...times);
  return from === to ? [from - 0.5, to + 0.5] : [from, to];
}

function isInside(time: number, [from = 0, to = 0]: readonly number[]): boolean {
  return time > from && time < to;
}

/** Splits a line where a value or a month is missing and where the source changes. */
export function runsOf(
  line: TimelineLine,
  breaks: readonly string[],
): { date: string; value: number }[][] {
  const runs: { date: string; value: number }[][] = [];
  let before: string | null = null;
  for (const { date, value } of line.points) {
    if (value === null) {
      before = null;
      continue;
    }
    if (before === null || !follows(before, date) || breaks.includes(date)) runs.push([]);
    runs.at(-1)?.push({ date, value });
    before = date;
  }
  return runs;
}

function follows(before: string, date: string): boolean {
  return date.length !== 7 || monthAfter(before) === date;
}

/** Labels at the lines' ends, pushed apart from the lowest upwards so that none covers another. */
function endLabels(
  lines: readonly TimelineLine[],
  place: (point: { date: string; value: number | null }) => Point,
) {
  const ends = lines.flatMap((line) => {
    const last = line.points.findLast((point) => point.value !== null);
    if (!last) return [];
    const [x, y] = place(last);
    return [{ x: x + 8, y: y + 4, text: line.label, tone: line.tone }];
  });
  ends.sort((a, b) => b.y - a.y);
  return ends.map((end, index) => {
    const below = ends
      .slice(0, index)
      .reduce((limit, other) => Math.min(limit, other.y) - LABEL_GAP, Number.POSITIVE_INFINITY);
    end.y = Math.min(end.y, below);
    return end;
  });
}
