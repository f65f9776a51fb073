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
 * but for its margins, so that the height may follow the window on a line that lies above every height needed.
 */
export function fixedHeight(shape: FrameShape, width: number | null): FixedHeight {
  const columns = width === null ? COLUMNS : [width];
  const widest = Math.min(...columns);
  const least = Math.max(...columns.map((column) => frameHeight(shape, column)));
  const end = widest + MARGINS;
  const windows: number[] = [];
  for (let window = NARROWEST; window < end; window += STEP) windows.push(window);
  const needed = windows.map((window) => neededIn(window, shape, widest));
  const growth = Math.max(
    0,
    ...windows.map((window, at) => ((needed[at] ?? 0) - least) / (end - window)),
  );
  const [slope, most] = [Math.ceil(growth * 100), Math.max(least, ...needed)];
  const start = Math.ceil(least + (slope * end) / 100);
  return { most, css: `clamp(${least}px,${start}px - ${slope}vw,${most}px)` };
}

/** What the highest of the frames needs that a window may hold: with its margins, or without any. */
function neededIn(window: number, shape: FrameShape, widest: number): number {
  const columns = [window - MARGINS, window - STEP, window];
  return Math.max(...columns.map((one) => frameHeight(shape, Math.min(one, widest))));
}
