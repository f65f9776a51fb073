import { chartSvg } from '../parts/chart-svg.ts';
import { element, label } from '../parts/svg.ts';
import type { BarsLayout } from './layout.ts';

/** Draws ranked bars; `words` is read out in place of the picture. */
export function renderBars({ frame, rows, tone }: BarsLayout, words: string): string {
  const marks = rows.flatMap((row) => [
    label(row.label, { class: 'name', x: 0, y: row.y + 15 }),
    label(row.words, { class: 'tick end', x: frame.width, y: row.y + 15 }),
    element('rect', { class: 'track', x: 0, y: row.y + 21, width: frame.width, height: 9 }),
    element('rect', { class: `column ${tone}`, x: 0, y: row.y + 21, width: row.width, height: 9 }),
  ]);
  return chartSvg('bars', frame, { words, marks });
}
