import { type Frame, linesOf, PLAIN, plainWidth } from './frame.ts';
import { type Side, sideOf } from './side.ts';
import { element, labelLines } from './svg.ts';

/** What a mark of the chart looks like, and what it stands for. */
export interface Key {
  readonly kind: 'line' | 'mark' | 'box';
  readonly tone: string;
  readonly text: string;
}

/** A key with its place: where its sign begins, and the base line of the first of its lines of words. */
export type PlacedKey = Key & {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
};

/** Keys in rows from the side where lines begin, and the height they take. */
export interface Legend {
  readonly keys: readonly PlacedKey[];
  /** From one line to the next. */
  readonly leading: number;
  readonly height: number;
}

/** Width of a sign with the gap after it, and the gap between two keys. */
const SIGN = 24;
const GAP = 18;

/** Places keys one after the other, in as many rows as they need; what is longer than a row breaks into lines. */
export function placeLegend(keys: readonly Key[], frame: Frame): Legend {
  const leading = frame.font + 7;
  let [x, row] = [0, 0];
  const placed = keys.map((key) => {
    const lines = linesOf(key.text, (frame.width - SIGN) / PLAIN, frame);
    const width = SIGN + Math.max(...lines.map((line) => plainWidth(line, frame)));
    if (x > 0 && x + width > frame.width) [x, row] = [0, row + 1];
    const at = { ...key, lines, x, y: frame.font + row * leading };
    row += lines.length - 1;
    x += width + GAP;
    return at;
  });
  return { keys: placed, leading, height: keys.length === 0 ? 0 : (row + 1) * leading + 2 };
}

/** Draws the keys in their frame: a piece of line, a ring or a box, each with its words. */
export function drawLegend({ keys, leading }: Legend, frame: Frame): string[] {
  const side = sideOf(frame);
  const words = side.tone('key-words');
  return keys.flatMap((key) => [
    signOf(key, side),
    ...labelLines(key.lines, { class: words, x: side.x(key.x + SIGN), y: key.y }, leading),
  ]);
}

function signOf({ kind, tone, x, y }: PlacedKey, side: Side): string {
  const middle = y - 4.5;
  if (kind === 'mark')
    return element('circle', { class: `mark ${tone}`, cx: side.x(x + 9), cy: middle, r: 3.5 });
  if (kind === 'line')
    return element('path', { class: `line ${tone}`, d: `M${side.x(x + 1, 16)} ${middle}h16` });
  return element('rect', {
    class: `column ${tone}`,
    x: side.x(x + 3, 12),
    y: middle - 6,
    width: 12,
    height: 12,
  });
}
