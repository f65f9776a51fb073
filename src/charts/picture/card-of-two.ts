import type { Drawing } from '../parts/drawing.ts';
import type { Mark } from '../parts/side.ts';
import type { Room } from './card-body.ts';
import { type CardWords, cardAround } from './card-frame.ts';
import { placeDrawing } from './document.ts';
import { atMost, drawLines, heightOf, type Setting, wrapText } from './paragraph.ts';
import type { Sheet } from './style.ts';

/** A chart with what it says above it. */
export interface Panel {
  readonly title: string;
  readonly drawing: Drawing;
}

/** What the card of a place says: its sentence below its title, and two charts beside each other. */
export interface TwoParts extends CardWords {
  readonly panels: readonly [Panel, Panel];
}

const GAP = 48;
const TITLE: Setting = { tone: 'title', font: 24, leading: 1.25, spread: 0.54 };

/** Draws the card of a place, such as a country. */
export function renderCardOfTwo(parts: TwoParts, sheet: Sheet): string {
  return cardAround(parts, sheet, panelsIn);
}

function panelsIn({ panels }: TwoParts, room: Room): Mark[] {
  const width = (room.width - GAP) / 2;
  const titles = panels.map(({ title }) => atMost(wrapText(title, width, TITLE), 2));
  const taken = Math.max(...titles.map((lines) => heightOf(lines, TITLE))) + 14;
  return panels.flatMap(({ drawing }, index) => {
    const left = room.left + index * (width + GAP);
    const scale = Math.min(width / drawing.width, (room.height - taken) / drawing.height);
    return [
      ...drawLines(titles[index] ?? [], { x: left, y: room.top }, TITLE),
      placeDrawing(drawing, { x: left, y: room.top + taken, scale }),
    ];
  });
}
