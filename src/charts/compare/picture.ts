import type { Drawing } from '../parts/drawing.ts';
import { type Frame, linesOf } from '../parts/frame.ts';
import { element, escapeText, label } from '../parts/svg.ts';

/** What stands around the lines in a picture that is kept. */
export interface ComparisonWords {
  readonly title: string;
  readonly unit: string;
  /** Notes, who counted, and where it is from: a paragraph each. */
  readonly below: readonly string[];
  /** BCP 47 tag of the language the words are in. */
  readonly language: string;
}

/** Room for the drawing in a picture, and for the words around it. */
export const PICTURE: Frame = { name: 'wide', width: 900, height: 440, font: 14 };
const MARGIN = 30;
const TITLE: Frame = { ...PICTURE, font: 26 };
const SMALL: Frame = { ...PICTURE, font: 13 };

/** A whole SVG file of a comparison: its words, its lines, and a style in which every colour is named. */
export function comparisonPicture(drawing: Drawing, words: ComparisonWords, style: string): string {
  const width = PICTURE.width + 2 * MARGIN;
  const title = linesOf(words.title, PICTURE.width, TITLE);
  const below = words.below.flatMap((one) => linesOf(one, PICTURE.width, SMALL));
  const head = MARGIN + title.length * 32 + 26;
  const foot = head + PICTURE.height + 22;
  const height = foot + below.length * 19 + MARGIN / 2;
  const text = (words_: string, look: string, [y, size]: readonly [number, number]) =>
    label(words_, { class: look, x: MARGIN, y, 'font-size': size });
  const marks = [
    element('rect', { class: 'paper', width, height }),
    ...title.map((one, at) => text(one, 'title', [MARGIN + 20 + at * 32, TITLE.font])),
    text(words.unit, 'aside', [head - 10, 15]),
    element(
      'g',
      { class: drawing.classes, transform: `translate(${MARGIN} ${head})` },
      drawing.marks,
    ),
    ...below.map((one, at) => text(one, 'aside', [foot + 14 + at * 19, SMALL.font])),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'picture',
    lang: words.language,
  };
  return element(
    'svg',
    { ...attributes, viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' },
    element('title', {}, escapeText(words.title)),
    element('style', {}, style),
    ...marks,
  );
}
