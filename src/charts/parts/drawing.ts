import type { Frame } from './frame.ts';
import { element } from './svg.ts';

/** What marks without a row of the figure's table are, in their order, each a name, an upright and a value. */
export interface ToldMarks {
  /** What was measured, and when, where the table's caption does not say it. */
  readonly about?: string;
  readonly words?: readonly string[];
}

/** A chart drawn in one frame, with what pages, frames and pictures need to know of it. */
export interface Drawing {
  /** Which chart it is, as its class names have it: `bars` for `chart-bars`. */
  readonly kind: string;
  /** For which width of page it is drawn. */
  readonly frame: Frame['name'];
  /** Width and height in user units, which are CSS pixels at the width it is meant for. */
  readonly width: number;
  readonly height: number;
  /** Size of its text in the same units. */
  readonly font: number;
  /** Class names of the whole drawing, for the style sheet. */
  readonly classes: string;
  /** What is drawn, as markup, for a document that gives it a place of its own. */
  readonly marks: string;
  /** All of it, as an SVG element of a page. */
  readonly svg: string;
  /** Its marks in words, where the table beside it has not all of them. */
  readonly told?: ToldMarks;
}

/** What a chart shows, and what the whole of it is for who cannot see it. */
interface DrawingParts {
  /** The sentence read out in its place. */
  readonly words: string;
  readonly marks: readonly string[];
  /** A picture, unless its marks can be reached one by one. */
  readonly role?: 'img' | 'group';
  /** Class names of its own besides those of every chart, after that of its kind. */
  readonly look?: string;
  /** Where its points are, for the read-out (`writePoints`); none where it has none or its marks are links. */
  readonly read?: string | undefined;
  readonly told?: ToldMarks | undefined;
}

/** What is the same around every chart: frame, class names and the sentence read out in its place. */
export function drawingOf(
  kind: string,
  { name, width, height, font }: Frame,
  { words, marks, role = 'img', look, read, told }: DrawingParts,
): Drawing {
  const classes = ['chart', `chart-${kind}`, look, name].filter(Boolean).join(' ');
  const viewBox = `0 0 ${width} ${height}`;
  const inside = marks.join('');
  const own = { class: classes, viewBox, role, 'aria-label': words, 'data-read': read };
  const svg = element('svg', own, inside);
  return {
    kind,
    frame: name,
    width,
    height,
    font,
    classes,
    marks: inside,
    svg,
    ...(told && { told }),
  };
}
