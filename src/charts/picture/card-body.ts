import type { Drawing } from '../parts/drawing.ts';
import type { Mark } from '../parts/side.ts';
import { type PictureWords, placeDrawing } from './document.ts';
import { drawLines, heightOf, type Setting, wrapText } from './paragraph.ts';

/** A part of the card, in pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Fitted {
  readonly drawing: Drawing;
  readonly scale: number;
}

const GAP = 44;
/** Letters in pixels that can be read well where a card is shown at half its size, and that can just be read. */
const LEGIBLE = [13, 11];
/** The least width of the column of words. */
const COLUMN = 300;
const SENTENCES: readonly Setting[] = [27, 24, 21].map((font) => ({
  ...{ tone: 'said', font, leading: 1.38, spread: 0.5 },
}));
/** What the figure says where it stands alone. */
const LARGE: readonly Setting[] = [42, 36, 31, 27].map((font) => ({
  ...{ tone: 'said', font, leading: 1.34, spread: 0.5 },
}));

/**
 * The chart on the left and to its right what the figure says; the chart alone where words do not fit; the words
 * alone, and large, where no chart could be read.
 */
export function bodyOf(
  { drawings, sentence, language }: PictureWords & { readonly drawings: readonly Drawing[] },
  room: Room,
): Mark[] {
  const texts = openings(sentence, language);
  const at = { x: room.left, y: room.top };
  const beside = largestIn(drawings, { ...room, width: room.width - GAP - COLUMN });
  const taken = beside ? beside.drawing.width * beside.scale + GAP : 0;
  const rest = { ...room, left: room.left + taken, width: room.width - taken };
  const words = beside ? wordsIn(rest, texts, SENTENCES) : [];
  if (beside && words.length > 0)
    return [placeDrawing(beside.drawing, { ...at, scale: beside.scale }), ...words];
  const alone = largestIn(drawings, room);
  if (alone) return [placeDrawing(alone.drawing, { ...at, scale: alone.scale })];
  return wordsIn(room, texts, LARGE);
}

/** The drawing that gets most room among those that can be read; none when none can. */
function largestIn(drawings: readonly Drawing[], { width, height }: Room): Fitted | undefined {
  const all = drawings
    .map((drawing) => ({
      drawing,
      scale: Math.min(width / drawing.width, height / drawing.height),
    }))
    .sort((a, b) => areaOf(b) - areaOf(a));
  const found = LEGIBLE.map((least) => all.find((one) => lettersOf(one) >= least));
  return found.find((one) => one !== undefined);
}

function lettersOf({ drawing, scale }: Fitted): number {
  return drawing.font * scale;
}

function areaOf({ drawing, scale }: Fitted): number {
  return drawing.width * drawing.height * scale ** 2;
}

/** The whole text, then without its last sentence, down to the first alone. */
function openings(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = [...segmenter.segment(text)].map(({ segment }) => segment);
  return sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(''));
}

/** As much of the text as fits, in the largest letters in which it does. */
function wordsIn(room: Room, texts: readonly string[], settings: readonly Setting[]): Mark[] {
  for (const text of texts) {
    for (const setting of settings) {
      const lines = wrapText(text, room.width, setting);
      if (heightOf(lines, setting) <= room.height)
        return drawLines(lines, { x: room.left, y: room.top }, setting);
    }
  }
  return [];
}
