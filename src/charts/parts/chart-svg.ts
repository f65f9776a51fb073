import type { Frame } from './frame.ts';
import { element } from './svg.ts';

/** What is the same around every chart: frame, class names and the sentence read out in its place. */
export function chartSvg(
  kind: string,
  frame: Frame,
  parts: { words: string; marks: string[] },
): string {
  const attributes = {
    class: `chart chart-${kind} ${frame.name}`,
    viewBox: `0 0 ${frame.width} ${frame.height}`,
    role: 'img',
    'aria-label': parts.words,
  };
  return element('svg', attributes, ...parts.marks);
}
