import { NARROW, WIDE } from '../../charts/parts/frame.ts';
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
const AROUND = 16;
/** A small frame grows no higher: a tall chart is drawn smaller in it. */
const HIGHEST = 420;
/** What is left for a chart in a frame of 280 × 320 pixels. */
const ROOM = { width: 268, height: 170 };

/** The height of a frame for a small place, which fits what it shows into the room it is given. */
export function smallHeight(shape: FrameShape, width: number | null): FixedHeight {
  const inside = insideOf(width ?? SIDE_COLUMN);
  const words =
    paragraph(shape.heading, HEADING, inside) +
    paragraph(shape.unit, UNIT, inside) +
    paragraph(SOURCE + IMPRINT, BRIEF, inside);
  const [narrow = 0, wide = narrow] = shape.ratios;
  const chart = inside * (isTall(shape) ? wide : narrow);
  const most = Math.min(HIGHEST, Math.ceil(PADDING.block + words + AROUND + chart));
  return { most, css: `${most}px` };
}

/** Whether letters of the drawing for wide pages are the larger where a chart has little room. */
export function isTall({ ratios: [narrow, wide] }: Pick<FrameShape, 'ratios'>): boolean {
  if (narrow === undefined || wide === undefined) return false;
  return lettersOf(WIDE, wide) > lettersOf(NARROW, narrow);
}

function lettersOf({ width, font }: typeof WIDE, ratio: number): number {
  return font * Math.min(ROOM.width / width, ROOM.height / (width * ratio));
}

/** The first of these lines of sources, each shorter than the one before, that has room in a small frame; else the last. */
export function sourceThatFits(lines: readonly string[]): string | undefined {
  return lines.find(({ length }) => length <= SOURCE) ?? lines.at(-1);
}
