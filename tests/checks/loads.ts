import { cssAddresses, referencesOf, scriptImports } from './references.ts';
import { addressOf, fileAt, type Site } from './site.ts';

/** Files of the site that a browser loads with a page: what it names, what those import, its fonts. */
export function loadedFiles(site: Site, path: string): Set<string> {
  const page = site.pages.get(path) ?? [];
  const letters = new Set(page.map((tag) => tag.text).join(''));
  const found = new Set<string>();
  const add = (from: string, addresses: readonly string[]) => {
    for (const file of filesOf(site, from, addresses)) if (file !== path) found.add(file);
  };
  for (const tag of page) {
    if (tag.name === 'style') add(path, sheetLoads(tag.text, letters));
    else if (tag.name === 'script') add(path, scriptImports(tag.text));
  }
  const named = referencesOf(page.filter((tag) => tag.name !== 'style'));
  add(
    path,
    named.filter(({ use }) => use === 'load').map(({ value }) => value),
  );
  for (const file of found) {
    const content = site.files.get(file)?.toString() ?? '';
    if (file.endsWith('.css')) add(file, sheetLoads(content, letters));
    if (/\.m?js$/.test(file)) add(file, scriptImports(content));
  }
  return found;
}

function filesOf(site: Site, from: string, addresses: readonly string[]): string[] {
  return addresses
    .filter((address) => URL.canParse(address, addressOf(site, from)))
    .map((address) => fileAt(site, new URL(address, addressOf(site, from))))
    .filter((file) => file !== null);
}

/**
 * What a style sheet makes the browser load: of each font face the first format, and only where the
 * page uses letters of its range.
 */
export function sheetLoads(css: string, letters: ReadonlySet<string>): string[] {
  const face = /@font-face\s*\{[^}]*\}/g;
  const fonts = [...css.matchAll(face)]
    .filter(([text]) => covers(text, letters))
    .flatMap(([text]) => cssAddresses(text).slice(0, 1));
  return [...cssAddresses(css.replaceAll(face, '')), ...fonts];
}

function covers(face: string, letters: ReadonlySet<string>): boolean {
  const ranges = /unicode-range:([^;}]*)/i.exec(face)?.[1];
  if (ranges === undefined) return true;
  const bounds = [...ranges.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to = from]) => ({
      from: Number.parseInt(from.replaceAll('?', '0'), 16),
      to: Number.parseInt(to.replaceAll('?', 'F'), 16),
    }),
  );
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  return bounds.some(({ from, to }) => codes.some((code) => code >= from && code <= to));
}
