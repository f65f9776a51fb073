import type { Drawing } from '../parts/drawing.ts';
import type { Mark } from '../parts/side.ts';
import { element } from '../parts/svg.ts';
import { type PictureWords, placeDrawing, writeDocument } from './document.ts';
import { drawLines, heightOf, type Setting, wrapText } from './paragraph.ts';
import type { Sheet } from './style.ts';

/** What a picture says so that it can stand alone anywhere. */
export interface PictureParts extends PictureWords {
  /** The chart as its page shows it. */
  readonly drawing: Pick<Drawing, 'width' | 'height' | 'classes' | 'marks'>;
  /** What must be known to read the numbers. */
  readonly notes: readonly string[];
  /** Where the numbers and the picture are from, a line each. */
  readonly credits: readonly string[];
}

/** Width of a picture in user units. */
export const PICTURE_WIDTH = 720;
const MARGIN = 40;
const INNER = PICTURE_WIDTH - 2 * MARGIN;

const TITLE: Setting = { tone: 'title', font: 24, leading: 1.22, spread: 0.62 };
const UNIT: Setting = { tone: 'aside', font: 15, leading: 1.4, spread: 0.57 };
const NOTE: Setting = { tone: 'aside', font: 12, leading: 1.42, spread: 0.57 };

/** The id of the chart alone within its picture: `chart.svg#small` shows no more of it, as small pictures need. */
export const SMALL_VIEW = 'small';
/** Height over width above which a chart's small view shows its top, and how much of that. */
const TALL = { from: 0.9, shown: 0.625 };
/** Around the chart in its small view, for letters that reach out of it. */
const AIR = 6;
/** Words around the chart, which a box of another shape would show with it. */
const ALONE = `#${SMALL_VIEW}:target~text{display:none}`;

/** Draws a figure as a picture that says by itself what it is, of when, and where it is from. */
export function renderPicture(parts: PictureParts, sheet: Sheet): string {
  const marks: Mark[] = [];
  let y = 28;
  const set = (text: string, setting: Setting, after: number) => {
    const lines = wrapText(text, INNER, setting);
    marks.push(...drawLines(lines, { x: MARGIN, y }, setting));
    y += heightOf(lines, setting) + after;
  };
  set(parts.title, TITLE, 6);
  set(parts.unit, UNIT, 16);
  const { drawing } = parts;
  const scale = INNER / drawing.width;
  const view = smallView(drawing, y);
  marks.unshift(() => view);
  marks.push(placeDrawing(drawing, { x: MARGIN, y, scale }));
  y += drawing.height * scale + 18;
  for (const note of parts.notes) set(note, NOTE, 4);
  y += parts.notes.length > 0 ? 6 : 0;
  for (const credit of parts.credits) set(credit, NOTE, 2);
  const canvas = { width: PICTURE_WIDTH, height: Math.ceil(y + 22), marks, rules: ALONE };
  return writeDocument(canvas, parts, sheet);
}

/** Where the chart alone is to be seen. */
function smallView({ width, height }: PictureParts['drawing'], y: number): string {
  const ratio = height / width;
  const shown = Math.ceil(INNER * (ratio > TALL.from ? TALL.shown : ratio));
  const box = [MARGIN - AIR, Math.round(y) - AIR, INNER + 2 * AIR, shown + 2 * AIR];
  return element('view', { id: SMALL_VIEW, viewBox: box.join(' ') });
}
