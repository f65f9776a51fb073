import { escapeText } from './svg.ts';

/** A drawing of a page under a shorter name, where the sentence that else is its name stands beside it. */
export function namedAnew(svg: string, words: string): string {
  return svg.replace(/(?<= aria-label=")[^"]*/, () => escapeText(words));
}
