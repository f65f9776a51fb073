import { type FrameShape, frameHeight } from './embed-height.ts';

/** The height of a frame that nothing fits to its content. */
export interface FixedHeight {
  /** Pixels that are enough in a column of any width: for the attribute, where styles are taken away. */
  readonly most: number;
  /** The same as CSS that knows the window’s width: higher in narrow windows, and tight in wide ones. */
  readonly css: string;
}

/** Columns of text in wide windows; a frame beyond them grows no higher. */
const COLUMNS: readonly number[] = [600, 640, 680, 740];
/** The narrowest window, and how much of it margins take beside a column at most. */
const NARROWEST = 280;
const MARGINS = 40;
const STEP = 20;

/**
 * The height for a frame in a column, or at most as wide as was chosen. On phones the column is as wide as the window
 * but for its margins, so that the height may follow the window on lines that lie above every height needed: one that
 * falls, as words need fewer lines, and one that rises for those whose drawing grows with its column.
 */
export function fixedHeight(shape: FrameShape, width: number | null): FixedHeight {
  const columns = width === null ? COLUMNS : [width];
  const widest = Math.min(...columns);
  const least = Math.max(...columns.map((column) => frameHeight(shape, column)));
  const end = widest + MARGINS;
  const windows: number[] = [];
  for (let window = NARROWEST; window < end; window += STEP) windows.push(window);
  const needs = windows.map((window) => [window, neededIn(window, shape, widest)] as const);
  const [first = least, ...others] = needs.map(([, needed]) => needed);
  const most = Math.max(least, first, ...others);
  const fall = steepest(needs.map(([window, needed]) => [end - window, needed - least]));
  const rise = steepest(needs.map(([window, needed]) => [window - NARROWEST, needed - first]));
  const falling = `${Math.ceil(least + (fall * end) / 100)}px - ${fall}vw`;
  if (rise === 0) return { most, css: `clamp(${least}px,${falling},${most}px)` };
  const rising = `${Math.ceil(first - (rise * NARROWEST) / 100)}px + ${rise}vw`;
  return { most, css: `clamp(${least}px,min(${falling},${rising}),${most}px)` };
}

/** The hundredths of a window's width by which a line must climb to lie above points, from its start where both are 0. */
function steepest(points: readonly (readonly [along: number, up: number])[]): number {
  const climbs = points.map(([along, up]) => (along > 0 ? up / along : 0));
  return Math.ceil(Math.max(0, ...climbs) * 100);
}

/** What the highest of the frames needs that a window may hold: with its margins, or without any. */
function neededIn(window: number, shape: FrameShape, widest: number): number {
  const columns = [window - MARGINS, window - STEP, window];
  return Math.max(...columns.map((one) => frameHeight(shape, Math.min(one, widest))));
}
