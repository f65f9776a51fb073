import { NARROW } from '../../charts/parts/frame.ts';
import { type FrameShape, insideOf, PADDING, paragraph, type Type } from './embed-height.ts';
import type { FixedHeight } from './fixed-height.ts';

/** Width in CSS pixels for which the height of a small frame is reckoned unless another was chosen: a side column. */
export const SIDE_COLUMN = 300;
/** Letters of a line of sources beyond which a shorter one is taken; the site's name and licence follow it. */
const SOURCE = 80;
const IMPRINT = ' IPv6 Atlas, CC BY 4.0'.length;
/** As `embed.css` has them for small places; of the unit two lines are shown where the frame is low. */
const HEADING: Type = [15.2, 19, 4.6];
const UNIT: Type = [12, 16.8, 0];
const BRIEF: Type = [12, 16.8, 0];
/** The space around the drawing. */
const AROUND = 12;
/** A small frame grows no higher, which is as high as the tallest boxes for side columns: a longer chart scrolls in it. */
const HIGHEST = 600;
/** The least place that letters are to be read in, and their least size there, in pixels: words may take a line more. */
const LEAST = { width: 280, height: 320, letters: 10.5 };

/** The height of a frame for a small place, which fits what it shows into the room it is given. */
export function smallHeight(shape: FrameShape, width: number | null): FixedHeight {
  const inside = insideOf(width ?? SIDE_COLUMN);
  const around = aroundChart({ ...shape, source: SOURCE }, inside);
  const needed = Math.ceil(around + heightOf(shape, inside));
  const most = Math.min(HIGHEST, needed);
  return { most, css: `${most}px` };
}

/** What a small frame has to say, in letters, and its chart; `source` is the line of sources. */
export type SmallShape = Pick<FrameShape, 'ratios' | 'heading' | 'unit'> & {
  readonly source: number;
};

/** Whether a chart is so high that, fitted into the least place, its letters would be too small to read. */
export function isTall(shape: SmallShape): boolean {
  const inside = insideOf(LEAST.width);
  const [chart, room] = [heightOf(shape, inside), LEAST.height - aroundChart(shape, inside)];
  if (chart <= room) return false;
  return ((NARROW.font * inside) / NARROW.width) * (room / chart) < LEAST.letters;
}

/** Height of all but the chart: the words as a small frame has them, and the space around them. */
function aroundChart({ heading, unit, source }: SmallShape, inside: number): number {
  return (
    PADDING.block +
    paragraph(heading, HEADING, inside) +
    paragraph(unit, UNIT, inside) +
    paragraph(source + IMPRINT, BRIEF, inside) +
    AROUND
  );
}

/** Height of the chart at a width: the narrow drawing, as small places are no wider. */
function heightOf({ ratios: [narrow = 0] }: Pick<FrameShape, 'ratios'>, inside: number): number {
  return inside * narrow;
}

/** The first of these lines of sources, each shorter than the one before, that has room in a small frame; else the last. */
export function sourceThatFits(lines: readonly string[]): string | undefined {
  return lines.find(({ length }) => length <= SOURCE) ?? lines.at(-1);
}
