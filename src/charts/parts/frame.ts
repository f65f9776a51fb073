import type { Language } from '../../model/language.ts';
import { seenLetters } from './letters.ts';
import { fillLines, piecesOf } from './lines.ts';

/** The drawing area of a chart in user units, which are CSS pixels at the width it is meant for. */
export interface Frame {
  readonly name: 'narrow' | 'wide' | 'card';
  readonly width: number;
  readonly height: number;
  /** Size of the chart's text; `parts/chart.css` sets the same. */
  readonly font: number;
  /** The language of its words, which says from which side rows begin (`sideOf`); without one from the left. */
  readonly language?: Language;
}

/** What is written in a language: its rows begin on the side where lines of the language do. */
export interface Written {
  readonly language: Language;
}

/** Every chart is drawn twice, for the smallest phones and for wider pages, so that its words stay readable on both. */
export const NARROW: Frame = { name: 'narrow', width: 280, height: 186, font: 12 };
export const WIDE: Frame = { name: 'wide', width: 640, height: 300, font: 14 };
/**
 * The room a share card has for a chart, for those that are too tall in the other frames: its whole width, or
 * what is left beside the figure's sentence.
 */
export const CARD_FRAME: Frame = { name: 'card', width: 1088, height: 310, font: 14 };
export const CARD_BESIDE: Frame = { ...CARD_FRAME, width: 744 };

/** One drawing for each frame, in the order in which a page holds them. */
export function inBothFrames<One>(draw: (frame: Frame) => One): One[] {
  return [NARROW, WIDE].map(draw);
}

/** The same frame with another height, for charts whose height follows from their rows. */
export function withHeight(frame: Frame, height: number): Frame {
  return { ...frame, height };
}

/** The frame of what is written in a language, with another height where that follows from its rows. */
export function frameOf({ language }: Written, frame: Frame, height = frame.height): Frame {
  return { ...withHeight(frame, height), language };
}

/** Width of plain letters against bold ones. */
export const PLAIN = 0.92;

/** Up to here one broad letter counts. */
const SHORT = 8;

/** Letters that are about as wide as they are high: what is short and has one is not made up for by narrow ones. */
const BROAD = /[mMWw%ЖМШЩЮжмшщюы]/;

/** Estimated width of a bold label, on the generous side, for keeping labels apart and inside the frame. */
export function textWidth(text: string, { font }: Frame): number {
  const seen = seenLetters(text);
  const widths = seen.map(({ letter, isWide, share }) => {
    if (isWide) return 1.09;
    return BROAD.test(letter) && seen.length < SHORT ? 0.95 : 0.62 * share;
  });
  return widths.reduce((sum, width) => sum + width, 0) * font;
}

/** Estimated width of a label in plain letters, which are narrower. */
export function plainWidth(text: string, frame: Frame): number {
  return textWidth(text, frame) * PLAIN;
}

/** The text cut to what fits into a width, with an ellipsis where something is left out. */
export function fitText(text: string, width: number, frame: Frame): string {
  if (textWidth(text, frame) <= width) return text;
  const pieces = piecesOf(text);
  const cut = () => {
    const kept = pieces.join('').trimEnd();
    return kept + (kept.slice(-1) > '\u2e7f' ? '…' : ' …');
  };
  while (pieces.length > 1 && textWidth(cut(), frame) > width) pieces.pop();
  return cut();
}

/** From one line of a name to the next, in lists of names. */
export const LEADING = 15;

/** The text in lines that fit into a width; a word that is wider than that stands alone. */
export function linesOf(text: string, width: number, frame: Frame): string[] {
  return fillLines(piecesOf(text), (line) => textWidth(line, frame) <= width);
}
