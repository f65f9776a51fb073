import { NARROW, WIDE } from '../parts/frame.ts';
import { type PictureWords, placeDrawing } from './document.ts';
import { type Drawing, readDrawing } from './drawing.ts';
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
/** Letters that can still be read where a card is shown at half its size. */
const LEGIBLE = 13;
/** The least width of the column of words. */
const COLUMN = 300;
const SENTENCES: readonly Setting[] = [27, 24, 21].map((font) => ({
  ...{ tone: 'said', font, leading: 1.38, spread: 0.5 },
}));

/** The chart on the left and to its right what the figure says; the chart alone where words do not fit. */
export function bodyOf(
  { drawings, sentence, language }: PictureWords & { readonly drawings: readonly string[] },
  room: Room,
): string[] {
  const read = drawings.map(readDrawing);
  const beside = largestIn(read, { ...room, width: room.width - GAP - COLUMN });
  const taken = beside.drawing.width * beside.scale + GAP;
  const rest = { ...room, left: room.left + taken, width: room.width - taken };
  const words = wordsIn(rest, openings(sentence, language));
  const { drawing, scale } = words.length > 0 ? beside : largestIn(read, room);
  return [placeDrawing(drawing, { x: room.left, y: room.top, scale }), ...words];
}

/** The drawing that gets most room among those that can be read, or among all when none can. */
function largestIn(drawings: readonly Drawing[], { width, height }: Room): Fitted {
  const all = drawings.map((drawing) => ({
    drawing,
    scale: Math.min(width / drawing.width, height / drawing.height),
  }));
  const legible = all.filter((one) => lettersOf(one) >= LEGIBLE);
  const [best] = (legible.length > 0 ? legible : all).sort((a, b) => areaOf(b) - areaOf(a));
  if (!best) throw new RangeError('expected at least one drawing for a card, found none');
  return best;
}

function lettersOf({ drawing, scale }: Fitted): number {
  const frame = drawing.classes.split(' ').includes(WIDE.name) ? WIDE : NARROW;
  return frame.font * scale;
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
function wordsIn(room: Room, texts: readonly string[]): string[] {
  for (const text of texts) {
    for (const setting of SENTENCES) {
      const lines = wrapText(text, room.width, setting);
      if (heightOf(lines, setting) <= room.height)
        return drawLines(lines, { x: room.left, y: room.top }, setting);
    }
  }
  return [];
}
