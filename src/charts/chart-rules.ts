import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

// From the project's folder, because the built code that runs this lies elsewhere.
const LIST = resolve('src/charts/charts.css');

/** The style sheets that `charts.css` lists, as paths, in its order, which is that of pages. */
export function chartSheets(): string[] {
  const listed = readFileSync(LIST, 'utf8').matchAll(/^@import "([^"]+)";$/gm);
  return [...listed].map(([, path = '']) => join(dirname(LIST), path));
}

/** The rules of all charts as one text, for frames and pictures; pages import `charts.css` itself. */
export function chartRules(): string {
  return chartSheets()
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}
