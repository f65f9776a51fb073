import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { type Frame, linesOf, textWidth } from '../parts/frame.ts';
import { readNamed } from '../parts/read-points.ts';
import { element, label, pathThrough, round } from '../parts/svg.ts';
import { yearsAt } from '../parts/time.ts';
import { runsOf } from '../timeline/runs.ts';
import { scaleAround, scaleByPowers, scaleFromZero, spread, type ValueScale } from './scale.ts';
import type { ShownLine, ShownLines } from './shown-lines.ts';

/** How values and dates are told, and what kind of lines they make. */
export interface Telling {
  readonly value: (value: number) => string;
  /** A date, short. */
  readonly date: (date: string) => string;
  /** What is said of a date: what stands between them is the language's own. */
  readonly labelled: (label: string, words: string) => string;
  readonly hue: 'cool' | 'warm';
  /** Single days, which no line joins. */
  readonly isDays: boolean;
  /** Whether steps are by powers of ten. */
  readonly isLog: boolean;
  /** What was measured. */
  readonly about: string;
  /** What the whole of it is, for who cannot see it. */
  readonly words: string;
}

const TOP = 14;
const BELOW = 26;
/** Size of a mark. */
const R = 4;

/** Where everything stands: the room for lines, and the places of dates and values in it. */
interface Ground {
  readonly frame: Frame;
  /** Before it stand the words of the axis, which no line may run through. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly scale: ValueScale;
  /** What stands at the ends of lines. */
  readonly ends: readonly EndLabel[];
  /** First and last date shown; none where nothing is. */
  readonly dates: readonly string[];
  readonly x: (date: string) => number;
  readonly y: (value: number) => number;
}

/** Several areas on one scale: each its own line and mark, and its name with the newest value at its end. */
export function drawComparison(shown: ShownLines, frame: Frame, telling: Telling): Drawing {
  const ground = groundOf(shown, frame, telling);
  const marks = [
    ...gridOf(ground, telling, shown.base),
    ...breaksOf(shown, ground),
    ...shown.lines.flatMap((line, at) => lineOf({ line, number: at + 1 }, ground, telling)),
    ...dateTicks(ground, telling),
    ...namesOf(ground),
  ];
  const { words, hue: look } = telling;
  return drawingOf('compare', frame, { words, marks, look, ...readOut(shown, ground, telling) });
}

/** Each value of each line, for the read-out: one line is followed by its dates alone. */
function readOut(
  { lines }: ShownLines,
  { x, y }: Ground,
  { value, date, about, labelled }: Telling,
) {
  const marks = lines.flatMap((line) =>
    measured(line).map(([on, amount]) => ({
      ...{ x: x(on), y: y(amount), label: line.name },
      words: labelled(date(on), value(amount)),
    })),
  );
  const { read, told } = readNamed(lines.length > 1 ? '' : 'x', marks);
  return { read, told: { ...told, about } };
}

/** The mark of a line by its number from 1: circle, square or triangle, full for odd numbers and empty for even ones. */
export function markPath(number: number, [x, y]: readonly [number, number]): string {
  const [left, top] = [round(x - R), round(y - R)];
  if (number <= 2)
    return `M${left} ${round(y)}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0z`;
  if (number <= 4) return `M${left} ${top}h${2 * R}v${2 * R}h${-2 * R}z`;
  return `M${round(x)} ${round(y - R - 1)}l${R + 1} ${2 * R + 1}h${-2 * R - 2}z`;
}

/** Points that have a value. */
function measured({ points }: ShownLine): (readonly [date: string, value: number])[] {
  return points.flatMap(([date, value]) => (value === null ? [] : [[date, value] as const]));
}

function groundOf({ lines, base }: ShownLines, frame: Frame, telling: Telling): Ground {
  const all = lines.flatMap(measured).sort(([a], [b]) => (a < b ? -1 : 1));
  const dates = [all[0], all.at(-1)].flatMap((one) => (one ? [one[0]] : []));
  const values = all.map(([, value]) => value);
  const bottom = frame.height - BELOW;
  const ends = endLabels(lines, frame, telling);
  const right = frame.width - namesWidth(ends, frame) - 12;
  const scale = scaleOf([Math.min(...values), Math.max(...values)], base, telling);
  const [from = 0, to = 0] = dates.map((date) => timeOf(date, telling));
  const left = 10 + Math.max(...scale.steps.map((step) => textWidth(telling.value(step), frame)));
  const x = (date: string) => {
    const part = from === to ? 0.5 : (timeOf(date, telling) - from) / (to - from);
    return left + part * (right - left);
  };
  const y = (value: number) => bottom - scale.at(value) * (bottom - TOP);
  return { frame, left, right, bottom, scale, ends, dates, x, y };
}

/** Where lines are by the month, a month and its last day are one place. */
function timeOf(date: string, { isDays }: Telling): number {
  return yearsAt(isDays ? date : date.slice(0, 7));
}

function scaleOf([min, max]: readonly [number, number], base: string | null, { isLog }: Telling) {
  if (!Number.isFinite(max)) return scaleFromZero(0);
  if (isLog) return scaleByPowers(min, max);
  return base === null ? scaleFromZero(max) : scaleAround(min, max);
}

/** A line for each step, with its words before it, which no line of values reaches. */
function gridOf({ left, right, scale, y }: Ground, { value }: Telling, base: string | null) {
  return scale.steps.flatMap((step) => [
    element('path', {
      class: base !== null && step === 1 ? 'grid one' : 'grid',
      d: `M${round(left)} ${round(y(step))}H${round(right)}`,
    }),
    label(value(step), { class: 'tick end', x: left - 6, y: y(step) + 4 }),
  ]);
}

/** Beginnings of years, as many as have room; of less than two the first and the last date. */
function dateTicks({ dates, frame, right, bottom, x }: Ground, telling: Telling): string[] {
  const [first, last] = dates;
  if (first === undefined || last === undefined) return [];
  const from = Number(first.slice(0, 4)) + (first.slice(5, 7) > '01' ? 1 : 0);
  const years = Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, at) => from + at);
  const inside = (at: number, words: string) => {
    const half = textWidth(words, frame) / 2;
    const place = { x: Math.max(half, Math.min(at, right)), y: bottom + 18 };
    return label(words, { class: 'tick middle', ...place });
  };
  if (telling.isDays || years.length < 2)
    return [...new Set(dates)].map((date) => inside(x(date), telling.date(date)));
  const room = (x(last) - x(first)) / years.length;
  const every = Math.max(1, Math.ceil((textWidth('2026', frame) + 12) / room));
  return years
    .filter((_, at) => at % every === 0)
    .map((year) => inside(x(`${year}-01`), `${year}`));
}

/** Uprights where some line goes on by another count; what they are is said below the chart. */
function breaksOf({ lines }: ShownLines, { dates, x, bottom }: Ground): string[] {
  return breaksShown(lines, dates).map((date) =>
    element('path', { class: 'break', d: `M${round(x(date))} ${TOP}V${bottom}` }),
  );
}

/** Dates within those shown from which some line goes on by another count. */
export function breaksShown(lines: readonly ShownLine[], dates: readonly string[]): string[] {
  const [first = '', last = ''] = dates;
  const all = lines.flatMap(({ breaks, points }) =>
    breaks.filter((date) => points.some(([on, value]) => on < date && value !== null)),
  );
  return [...new Set(all)].filter((date) => date > first && date <= last).sort();
}

/** A line and its number from 1, by which it has its dashes and its mark. */
interface Numbered {
  readonly line: ShownLine;
  readonly number: number;
}

function lineOf({ line, number }: Numbered, { x, y }: Ground, telling: Telling): string[] {
  const at = ([date, value]: readonly [string, number]): [number, number] => [x(date), y(value)];
  const all = measured(line);
  const marked = telling.isDays ? all : all.slice(-1);
  return [
    ...(telling.isDays
      ? []
      : pathsOf(line, at).map((d) => element('path', { class: `compared s${number}`, d }))),
    ...marked.map((point) =>
      element('path', { class: `end-mark s${number}`, d: markPath(number, at(point)) }),
    ),
  ];
}

/** One path of all stretches that are counted in one way without a gap. */
function pathsOf(
  { points, breaks }: ShownLine,
  at: (point: readonly [string, number]) => [number, number],
): string[] {
  const dated = points.map(([date, value]) => ({ date: date.slice(0, 7), value }));
  const months = breaks.map((date) => date.slice(0, 7));
  const runs = runsOf({ label: '', tone: 'cool', points: dated }, months);
  // A month alone goes nowhere, and is a dot as the ends of lines are round.
  const d = runs
    .map((run) => pathThrough(run.map(({ date, value }) => at([date, value]))))
    .map((path, index) => (runs[index]?.length === 1 ? `${path}h0` : path))
    .join('');
  return d === '' ? [] : [d];
}

/** What stands at the end of a line: its name in lines with its newest value, which says how high. */
interface EndLabel {
  readonly number: number;
  readonly words: readonly string[];
  readonly value: number;
}

/** Letters of some faces are wider than estimated: what a line of a name has more room than it should need. */
const SPARE = 1.1;

/** Names are broken at a third of narrow frames. */
function breakWidth({ width }: Frame): number {
  return Math.max(96, Math.min(width * 0.34, 220)) / SPARE;
}

/** Names take no more room than the longest line needs. */
function namesWidth(ends: readonly EndLabel[], frame: Frame): number {
  const widths = ends.flatMap(({ words }) => words.map((one) => textWidth(one, frame)));
  return Math.max(0, ...widths) * SPARE;
}

/**
 * Each name in three lines at most, in two where there are more than four of them, and behind or below it the newest
 * value; none where there is no value.
 */
function endLabels(lines: readonly ShownLine[], frame: Frame, telling: Telling): EndLabel[] {
  const width = breakWidth(frame);
  const most = lines.length > 4 ? 2 : 3;
  return lines.flatMap((line, index) => {
    const last = measured(line).at(-1);
    if (!last) return [];
    const value = telling.value(last[1]);
    const all = linesOf(line.name, width, frame);
    const name = all.slice(0, most);
    if (all.length > most) name.push(`${name.pop()} …`);
    const joined = `${name.at(-1)} ${value}`;
    const fits = textWidth(joined, frame) <= width;
    const words = fits ? [...name.slice(0, -1), joined] : [...name, value];
    return [{ number: index + 1, words, value: last[1] }];
  });
}

function namesOf({ ends, frame, right, bottom, y }: Ground): string[] {
  const line = frame.font + 2;
  const middles = spread(
    ends.map(({ value, words }) => ({ at: y(value), height: words.length * line + 3 })),
    [0, bottom + 8],
  );
  return ends.flatMap(({ number, words }, at) => {
    const top = (middles[at] ?? 0) - (words.length * line) / 2;
    return words.map((one, row) =>
      label(one, { class: `direct s${number}`, x: right + 12, y: top + (row + 0.8) * line }),
    );
  });
}
