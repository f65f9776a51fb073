import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chartRules } from '../../charts/chart-rules.ts';
import { readSheet } from '../../charts/picture/read-sheet.ts';
import type { Sheet } from '../../charts/picture/style.ts';

// From the project's folder, because the built code that runs this lies elsewhere.
const read = (path: string) => readFileSync(resolve('src', path), 'utf8');

/** What colours pictures: the site's inks, the rules of charts, and the words around them, which pages have no use for. */
const css = [read('styles/tokens.css'), chartRules(), read('charts/picture/picture.css')].join(
  '\n',
);

/** The colours of pictures, which are those of the pages, in light and in dark. */
export const PICTURE_SHEET: Sheet = readSheet(css);

/** The same for cards, which are pixels and so are light for everyone. */
export const CARD_SHEET: Sheet = { ...PICTURE_SHEET, dark: null };
