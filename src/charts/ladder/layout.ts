import { scaleLog } from 'd3';
import type { Tick } from '../parts/axis.ts';
import { type Frame, fitText, textWidth, withHeight } from '../parts/frame.ts';

/** What a ladder shows: lists of values above zero on one logarithmic scale, with a value to compare with. */
export interface LadderInput {
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
    readonly label: string;
    readonly middle: { readonly x: number; readonly text: string; readonly end: boolean };
    readonly ticks: readonly Tick[];
    readonly rows: readonly {
      readonly x: number;
      readonly y: number;
      readonly label: string;
      readonly words: string;
    }[];
  }[];
}

const HEAD = 46;
const ROW = 34;
const FOOT = 30;
const GUTTER = 32;

/**
 * Lays out the lists one under another, or side by side where there is room, all on the same scale. Throws
 * RangeError where a value is not above zero, since a logarithmic scale has no place for it.
 */
export function layoutLadder(input: LadderInput, frame: Frame): LadderLayout {
  const isBeside = frame.name === 'wide';
  const width = isBeside ? (frame.width - GUTTER) / 2 : frame.width;
  const scale = scaleOf(input, width);
  let y = 0;
  const lists = input.lists.map((list, index) => {
    const left = isBeside ? index * (width + GUTTER) : 0;
    const top = isBeside ? 0 : y;
    const bottom = top + HEAD + list.rows.length * ROW;
    y = Math.max(y, bottom + FOOT);
    return {
      left,
      width,
      top,
      bottom,
      label: list.label,
      middle: placeMiddle(input.middle, { scale, left, width, frame }),
      ticks: ticksOf(scale, input.say, frame).map((tick) => ({ ...tick, at: left + tick.at })),
      rows: list.rows.map((row, place) => ({
        x: left + scale(row.value),
        y: top + HEAD + place * ROW + 22,
        label: fitText(row.label, width - textWidth(row.words, frame) - 8, frame),
        words: row.words,
      })),
    };
  });
  return { frame: withHeight(frame, y), tone: input.tone, lists };
}

type Scale = ReturnType<typeof scaleLog<number, number>>;

function scaleOf({ lists, middle }: LadderInput, width: number): Scale {
  const values = [...lists.flatMap((list) => list.rows.map((row) => row.value)), middle.value];
  const lowest = Math.min(...values);
  if (lowest <= 0) throw new RangeError(`expected values above zero, found ${lowest}`);
  return scaleLog([lowest, Math.max(...values)], [6, width - 6]).nice();
}

/** Powers of ten, but for those whose words would run into the words before; the outer ones lean inwards. */
function ticksOf(scale: Scale, say: (value: number) => string, frame: Frame): Tick[] {
  const [from = 0, to = 0] = scale.domain().map((value) => Math.round(Math.log10(value)));
  const powers = Array.from({ length: to - from + 1 }, (_, index) => Number(`1e${from + index}`));
  let free = 0;
  return powers.flatMap((power, index) => {
    const tick = { at: scale(power), text: say(power) };
    const width = textWidth(tick.text, frame);
    const lean = index === 0 ? 0 : index === powers.length - 1 ? 1 : 0.5;
    if (tick.at - width * lean < free) return [];
    free = tick.at + width * (1 - lean) + 6;
    return [tick];
  });
}

function placeMiddle(
  middle: LadderInput['middle'],
  at: { scale: Scale; left: number; width: number; frame: Frame },
) {
  const x = at.scale(middle.value);
  const isEnd = x + textWidth(middle.text, at.frame) > at.width;
  return { x: at.left + x, text: middle.text, end: isEnd };
}
