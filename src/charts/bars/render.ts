import { chartSvg } from '../parts/chart-svg.ts';
import { inBothFrames } from '../parts/frame.ts';
import { element, label } from '../parts/svg.ts';
import { type BarsInput, type BarsLayout, layoutBars } from './layout.ts';

/** Draws ranked bars in both frames; `words` is read out in place of the picture. */
export function drawBars(input: BarsInput, words: string): string[] {
  return inBothFrames((frame) => renderBars(layoutBars(input, frame), words));
}

/** Draws ranked bars in one frame. */
export function renderBars({ frame, rows, tone }: BarsLayout, words: string): string {
  const marks = rows.flatMap((row) => [
    label(row.label, { class: 'name', x: 0, y: row.y + 14 }),
    element('rect', { class: `column ${tone}`, x: 0, y: row.y + 20, width: row.width, height: 12 }),
    label(row.words, { class: 'tick', x: row.width + 6, y: row.y + 30 }),
  ]);
  return chartSvg('bars', frame, { words, marks });
}
