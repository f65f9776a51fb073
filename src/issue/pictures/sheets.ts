import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chartRules } from '../../charts/chart-rules.ts';
import { readSheet, type Sheet, type Theme } from '../../charts/picture/style.ts';

// From the project's folder, because the built code that runs this lies elsewhere.
const read = (path: string) => readFileSync(resolve('src', path), 'utf8');

/** What colours pictures: the site's inks, the rules of charts, and the words around them, which pages have no use for. */
const css = [read('styles/tokens.css'), chartRules(), read('charts/picture/picture.css')].join(
  '\n',
);

const SHEETS: Readonly<Record<Theme, Sheet>> = {
  light: readSheet(css, 'light'),
  dark: readSheet(css, 'dark'),
};

/** The colours of pictures in a theme, which are those of the pages. */
export function sheetOf(theme: Theme): Sheet {
  return SHEETS[theme];
}
