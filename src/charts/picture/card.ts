import type { Drawing } from '../parts/drawing.ts';
import { bodyOf } from './card-body.ts';
import { type CardWords, cardAround } from './card-frame.ts';
import type { Sheet } from './style.ts';

/** What the card of a figure says. */
export interface CardParts extends CardWords {
  /** The chart as its page shows it, for each width of page; the one that reads best is taken. */
  readonly drawings: readonly Drawing[];
}

/** Draws the card: the title, the chart as large as fits, the sentence where there is room beside it. */
export function renderCard(parts: CardParts, sheet: Sheet): string {
  return cardAround(parts, sheet, bodyOf);
}
