import type { Drawing } from '../parts/drawing.ts';
import { type Mark, type Side, sideOf } from '../parts/side.ts';
import { element, escapeText } from '../parts/svg.ts';
import { type Sheet, styleFor } from './style.ts';

/** What a picture says, besides its drawing. */
export interface PictureWords {
  /** BCP 47 tag of the language the words are in. */
  readonly language: string;
  /** Says of which place the figure is, since no page stands around it. */
  readonly title: string;
  readonly unit: string;
  readonly sentence: string;
}

interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Rules of its own, after those of the sheet. */
  readonly rules?: string;
}

/** A whole SVG file: paper, marks, and a style of its own with every colour named. No script. */
export function writeDocument(canvas: Canvas, words: PictureWords, sheet: Sheet): string {
  const { width, height, marks, rules = '' } = canvas;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'picture',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    lang: words.language,
  };
  const side = sideOf({ language: words.language, width });
  const drawn = marks.map((mark) => mark(side));
  const inside = [element('rect', { class: 'paper', width, height }), ...drawn].join('');
  const style = styleFor(`<svg class="picture">${inside}`, sheet);
  return element(
    'svg',
    attributes,
    element('title', {}, escapeText(words.title)),
    element('desc', {}, escapeText(words.sentence)),
    element('style', {}, style + rules),
    inside,
  );
}

/** A drawing set at a place and a scale of its own; its links, which lead nowhere outside its page, become groups. */
export function placeDrawing(
  { classes, marks, width }: Pick<Drawing, 'classes' | 'marks' | 'width'>,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): Mark {
  const grow = scale === 1 ? '' : ` scale(${scale.toFixed(4)})`;
  return (side) => {
    const move = `translate(${Math.round(side.x(x, width * scale))} ${Math.round(y)})`;
    return element('g', { class: classes, transform: move + grow }, directed(inert(marks), side));
  };
}

/** A drawing has its sides already; its words follow the language. */
function directed(marks: string, side: Side): string {
  return marks.replace(
    /(<text\b[^>]*>)(.*?)(?=<\/text>)/g,
    (_, opening: string, words: string) => opening + side.words(words),
  );
}

function inert(marks: string): string {
  return marks
    .replace(/<a\b[^>]*>/g, (link) => `<g${/\sclass="[^"]*"/.exec(link)?.[0] ?? ''}>`)
    .replaceAll('</a>', '</g>');
}
