import type { Signs } from './seams.ts';

/** Stands between signs; none of them has it. */
const BETWEEN = '|';

/** The signs of a language as the root of its pages and frames has them (`data-signs`), for scripts that put words together. */
export function writeSigns(signs: Signs): string {
  const { comma, semicolon, colon, stop, space, brackets, quotes } = signs;
  return [comma, semicolon, colon, stop, space, ...brackets, ...quotes].join(BETWEEN);
}

/** The signs that a page was given. */
export function readSigns(written = ''): Signs {
  const [comma = '', semicolon = '', colon = '', stop = '', space = '', ...pairs] =
    written.split(BETWEEN);
  const [open = '', close = '', quote = '', unquote = ''] = pairs;
  const brackets = [open, close] as const;
  return { comma, semicolon, colon, stop, space, brackets, quotes: [quote, unquote] };
}

/** The signs of the page that a script runs in. */
export function signsHere(): Signs {
  return readSigns(document.documentElement.dataset.signs);
}
