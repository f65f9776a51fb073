import { scaleLinear, scaleLog } from 'd3';
import { type Tick, ticksApart } from '../parts/axis.ts';
import { type Frame, frameOf, linesOf, textWidth, type Written } from '../parts/frame.ts';

/** One dot of a strip: a country and its value. */
export interface StripDot {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/** What a strip plot shows: rows of dots on one common scale. */
export interface StripInput extends Written {
  readonly tone: 'cool' | 'warm';
  /** A logarithmic scale needs every value above zero. */
  readonly scale: 'linear' | 'log';
  /** `summary` stands beside the row's name, such as its median in words. */
  readonly rows: readonly {
    readonly label: string;
    readonly summary: string;
    readonly median: number;
    readonly dots: readonly StripDot[];
  }[];
  /** The dot to stress and name in every row; without it the lowest and highest of each row are named. */
  readonly highlight: string | null;
  readonly say: (value: number) => string;
  /** What was measured, and when. */
  readonly about: string;
}

/** A text placed so that it stays inside the frame. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly end: boolean;
}

/** A dot with its place, and what it is: name, upright, value. */
export interface PlacedDot {
  readonly x: number;
  readonly strong: boolean;
  readonly words: string;
}

/** A strip plot as plain numbers and words, ready to draw. */
export interface StripLayout {
  readonly frame: Frame;
  readonly tone: string;
  readonly about: string;
  readonly ticks: readonly Tick[];
  readonly rows: readonly {
    readonly y: number;
    /** The row's name, in as many lines as it needs, and its summary at the end of the last line or below it. */
    readonly head: readonly PlacedLabel[];
    readonly summary: PlacedLabel;
    readonly median: number;
    readonly dots: readonly PlacedDot[];
    readonly names: readonly PlacedLabel[];
  }[];
}

/** Height of a row whose name and summary stand in one line. */
const ROW = { narrow: 64, wide: 64, card: 54 } as const;
/** From the base line of a head's last line down to the dots. */
const UNDER = 14;
/** From the dots down to the base line of names. */
const TO_NAMES = 23;
const PAD = 8;
/** What a name and a summary beside it keep apart. */
const APART = 10;

/** Lays out rows of dots; every value must be finite, and above zero on a logarithmic scale. */
export function layoutStrip(input: StripInput, frame: Frame): StripLayout {
  const x = scaleFor(input, frame);
  let top = 0;
  const rows = input.rows.map((row) => {
    const { lines, summary } = headOf(row, top, frame);
    const y = summary.y + UNDER;
    const names = placeNames(row.dots, input, { y: y + TO_NAMES, frame, x });
    const foot = Math.max(y + TO_NAMES, ...names.map((name) => name.y));
    top = foot + ROW[frame.name] - 30 - TO_NAMES;
    return {
      y,
      head: lines,
      summary,
      median: x(row.median),
      dots: inOrder(row.dots, input.highlight).map((dot) => ({
        x: x(dot.value),
        strong: dot.id === input.highlight,
        words: `${dot.label}|${input.say(dot.value)}`,
      })),
      names,
    };
  });
  const ticks = ticksOf(x, input, frame);
  return {
    frame: frameOf(input, frame, top + 24),
    tone: input.tone,
    about: input.about,
    ticks,
    rows,
  };
}

/** The lines of a row's name, and its summary beside the last one or, where both do not fit, on a line of its own. */
function headOf(row: StripInput['rows'][number], top: number, frame: Frame) {
  const leading = frame.font + 4;
  const lines = linesOf(row.label, frame.width, frame).map((text, index) => ({
    ...{ x: 0, y: top + 16 + index * leading, text, end: false },
  }));
  const last = lines.at(-1) ?? { y: top + 16, text: '' };
  const both = textWidth(last.text, frame) + textWidth(`| ${row.summary}`, frame) + APART;
  const y = both <= frame.width ? last.y : last.y + leading;
  return { lines, summary: { x: frame.width, y, text: row.summary, end: true } };
}

type Scale =
  | ReturnType<typeof scaleLinear<number, number>>
  | ReturnType<typeof scaleLog<number, number>>;

function scaleFor(input: StripInput, frame: Frame): Scale {
  const values = input.rows.flatMap((row) => row.dots.map((dot) => dot.value));
  const range = [PAD, frame.width - PAD];
  if (input.scale === 'linear') return scaleLinear([0, Math.max(...values)], range).nice(4);
  const lowest = Math.min(...values);
  if (lowest <= 0)
    throw new RangeError(`expected values above zero on a logarithmic scale, found ${lowest}`);
  return scaleLog([lowest, Math.max(...values)], range).nice();
}

/** Ticks whose words keep apart: of an even scale at even steps, of powers of ten as many as have room. */
function ticksOf(x: Scale, input: StripInput, frame: Frame): Tick[] {
  const ticksAt = (values: readonly number[]) =>
    values.map((value) => ({ at: x(value), text: input.say(value) }));
  if (input.scale === 'log') return ticksApart(ticksAt(powersOfTen(x.domain())), frame);
  const sets = [4, 2, 1].map((count) => ticksAt(x.ticks(count)));
  const even = sets.find((ticks) => ticksApart(ticks, frame).length === ticks.length);
  return even ?? ticksApart(sets.at(-1) ?? [], frame);
}

function powersOfTen([from = 1, to = 1]: readonly number[]): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const count = Math.floor(Math.log10(to) + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => Number(`1e${first + index}`));
}

/** The stressed dot is drawn last, so that it lies on top. */
function inOrder(dots: readonly StripDot[], highlight: string | null): StripDot[] {
  return [...dots].sort(
    (a, b) => Number(a.id === highlight) - Number(b.id === highlight) || a.value - b.value,
  );
}

/** Who is named: the stressed country, else the highest and (if there is room) the lowest. */
function namesOf(dots: readonly StripDot[], highlight: string | null): StripDot[] {
  if (highlight !== null) return dots.filter((dot) => dot.id === highlight);
  const sorted = [...dots].sort((a, b) => b.value - a.value);
  return sorted.length > 1 ? [sorted[0], sorted.at(-1)].filter((dot) => dot !== undefined) : sorted;
}

/** Places names in order of importance and leaves out those that would cover one already placed. */
function placeNames(
  dots: readonly StripDot[],
  input: StripInput,
  place: { y: number; frame: Frame; x: Scale },
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const dot of namesOf(dots, input.highlight)) {
    const text = `${dot.label} ${input.say(dot.value)}`;
    const name = placeName({ at: place.x(dot.value), y: place.y, text }, place.frame);
    if (!name.some((line) => placed.some((other) => overlaps(line, other, place.frame))))
      placed.push(...name);
  }
  return placed;
}

/** A name with its value in the middle beneath its dot, or where it just stays inside the frame, in lines where it is long. */
function placeName(name: { at: number; y: number; text: string }, frame: Frame): PlacedLabel[] {
  const lines = linesOf(name.text, frame.width, frame);
  const half = Math.max(...lines.map((line) => textWidth(line, frame))) / 2;
  const end = name.at + half > frame.width && name.at - half >= 0;
  const x = end ? frame.width : Math.max(0, name.at - half);
  return lines.map((text, line) => ({ x, y: name.y + line * (frame.font + 4), text, end }));
}

function overlaps(a: PlacedLabel, b: PlacedLabel, frame: Frame): boolean {
  const spanOf = ({ x, text, end }: PlacedLabel) => {
    const width = textWidth(text, frame);
    return end ? [x - width, x] : [x, x + width];
  };
  const [[aFrom = 0, aTo = 0], [bFrom = 0, bTo = 0]] = [spanOf(a), spanOf(b)];
  return aFrom < bTo + 8 && bFrom < aTo + 8;
}
