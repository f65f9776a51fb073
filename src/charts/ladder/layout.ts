import { scaleLog } from 'd3';
import { type Tick, ticksApart } from '../parts/axis.ts';
import {
  type Frame,
  fitText,
  frameOf,
  LEADING,
  linesOf,
  PLAIN,
  plainWidth,
  textWidth,
  type Written,
} from '../parts/frame.ts';

/** What a ladder shows: lists of values above zero on one logarithmic scale, with a value to compare with. */
export interface LadderInput extends Written {
  readonly tone: 'cool' | 'warm';
  readonly lists: readonly {
    readonly label: string;
    readonly rows: readonly {
      readonly label: string;
      readonly value: number;
      readonly words: string;
    }[];
  }[];
  readonly middle: { readonly value: number; readonly text: string };
  readonly say: (value: number) => string;
}

/** A ladder as plain numbers and words, ready to draw. */
export interface LadderLayout {
  readonly frame: Frame;
  readonly tone: string;
  readonly lists: readonly {
    readonly left: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
    /** Where the lines of the rows begin and end. */
    readonly from: number;
    readonly to: number;
    readonly label: string;
    readonly middle: { readonly x: number; readonly text: string; readonly end: boolean };
    readonly ticks: readonly Tick[];
    readonly rows: readonly {
      readonly x: number;
      readonly y: number;
      /** Base line of the value and of the name's first line. */
      readonly wordsY: number;
      readonly label: string;
      /** The name as it is drawn, on a phone in as many lines as it needs. */
      readonly lines: readonly string[];
      readonly words: string;
    }[];
  }[];
}

const HEAD = 46;
const FOOT = 30;
const GUTTER = 40;
/** A row whose name stands above its dot, and one with name, dot and value in one line. */
const ROW = { narrow: 42, wide: 27, card: 23 } as const;

/**
 * Lays out the lists one under another, or on a card side by side, all on the same scale. Throws RangeError where
 * a value is not above zero, since a logarithmic scale has no place for it.
 */
export function layoutLadder(input: LadderInput, frame: Frame): LadderLayout {
  const isBeside = frame.name === 'card';
  const width = isBeside ? (frame.width - GUTTER) / 2 : frame.width;
  const span = spanOf(input, width, frame);
  const scale = scaleOf(input, span);
  let y = 0;
  const lists = input.lists.map((list, index) => {
    const left = isBeside ? index * (width + GUTTER) : 0;
    const top = isBeside ? 0 : y;
    let bottom = top + HEAD;
    const rows = list.rows.map((row) => {
      const { label, words, value } = row;
      const lines = nameOf(row, { width, span, frame });
      const more = (lines.length - 1) * LEADING;
      const heights = heightsOf(bottom, more, frame);
      bottom += ROW[frame.name] + more;
      return { x: left + scale(value), ...heights, label, lines, words };
    });
    y = Math.max(y, bottom + FOOT);
    return {
      ...{ left, width, top, bottom },
      from: left + span.from,
      to: left + span.to,
      label: list.label,
      middle: placeMiddle(input.middle, { scale, left, to: span.to, frame }),
      ticks: ticksOf(scale, input.say, frame).map((tick) => ({ ...tick, at: left + tick.at })),
      rows,
    };
  });
  return { frame: frameOf(input, frame, y), tone: input.tone, lists };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the dots stand: below names and values on phones, else between them. */
function spanOf({ lists }: LadderInput, width: number, frame: Frame): Span {
  if (frame.name === 'narrow') return { from: 0, to: width };
  const rows = lists.flatMap((list) => list.rows);
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => plainWidth(text, frame))) + 10;
  return {
    from: Math.min(widest(rows.map(({ label }) => label)), width * 0.65),
    to: width - widest(rows.map(({ words }) => words)),
  };
}

/** A name in the room for it, which is estimated for bold letters: in lines beside the value, or in one before the dots. */
function nameOf(
  { label, words }: { label: string; words: string },
  { width, span, frame }: { width: number; span: Span; frame: Frame },
): string[] {
  if (frame.name === 'narrow')
    return linesOf(label, (width - plainWidth(words, frame) - 8) / PLAIN, frame);
  return [fitText(label, (span.from - 6) / PLAIN, frame)];
}

/** Heights of a row's dot and of its words: above the dot, with paper between rows, or level with it. */
function heightsOf(top: number, more: number, frame: Frame): { y: number; wordsY: number } {
  if (frame.name === 'narrow') return { y: top + 28 + more, wordsY: top + 18 };
  const y = top + ROW[frame.name] / 2;
  return { y, wordsY: y + frame.font * 0.36 };
}

type Scale = ReturnType<typeof scaleLog<number, number>>;

function scaleOf({ lists, middle }: LadderInput, { from, to }: Span): Scale {
  const values = [...lists.flatMap((list) => list.rows.map((row) => row.value)), middle.value];
  const lowest = Math.min(...values);
  if (lowest <= 0) throw new RangeError(`expected values above zero, found ${lowest}`);
  return scaleLog([lowest, Math.max(...values)], [from + 6, to - 6]).nice();
}

/** Powers of ten, as many as have room for their words. */
function ticksOf(scale: Scale, say: (value: number) => string, frame: Frame): Tick[] {
  const [from = 0, to = 0] = scale.domain().map((value) => Math.round(Math.log10(value)));
  const powers = Array.from({ length: to - from + 1 }, (_, index) => Number(`1e${from + index}`));
  return ticksApart(
    powers.map((power) => ({ at: scale(power), text: say(power) })),
    frame,
  );
}

function placeMiddle(
  middle: LadderInput['middle'],
  at: { scale: Scale; left: number; to: number; frame: Frame },
) {
  const x = at.scale(middle.value);
  const isEnd = x + textWidth(middle.text, at.frame) > at.to;
  return { x: at.left + x, text: middle.text, end: isEnd };
}
