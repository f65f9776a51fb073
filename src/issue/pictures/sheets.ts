import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSheet, type Sheet, type Theme } from '../../charts/picture/style.ts';

/** The site's style sheets that colour charts, in the order in which pages load them. */
export const SHEET_NAMES: readonly string[] = [
  ...['tokens', 'figures', 'map-colours', 'ipv4', 'compare', 'groups', 'activities', 'picture'],
];

// From the project's folder, because the built code that runs this lies elsewhere.
const css = SHEET_NAMES.map((name) => readFileSync(resolve(`src/styles/${name}.css`), 'utf8')).join(
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
