import { element, pathThrough } from '../parts/svg.ts';
import type { SparkLayout } from './layout.ts';

/** Draws a small IPv6 line with a dot at its newest point; `words` is read out in its place. */
export function renderSpark({ width, height, runs, last }: SparkLayout, words: string): string {
  const attributes = {
    class: 'spark',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': words,
  };
  return element(
    'svg',
    attributes,
    ...runs.map((run) => element('path', { class: 'line', d: pathThrough(run) })),
    ...(last ? [element('circle', { class: 'point', cx: last[0], cy: last[1], r: 3 })] : []),
  );
}
