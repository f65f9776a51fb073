import type { Page, Tag } from './page.ts';
import { cssAddresses, referencesOf, scriptImports } from './references.ts';
import { addressOf, fileAt, type Site } from './site.ts';

/** What is found already: a page is weighed at several levels, and by several tests. */
const known = new WeakMap<Page, ReadonlySet<string>>();

/**
 * Files of the site that a browser loads with a page: what it names, what those import, its fonts; no pictures that wait
 * until a reader comes near them.
 */
export function loadedFiles(site: Site, path: string): ReadonlySet<string> {
  const page = site.pages.get(path) ?? [];
  const found = known.get(page) ?? findLoaded(site, path, page);
  known.set(page, found);
  return found;
}

function findLoaded(site: Site, path: string, page: Page): Set<string> {
  // Names of other languages, in the line that leads to them, are set in the reader's own faces.
  const own = page.filter(({ attributes }) => attributes.hreflang === undefined);
  const letters = lettersOf(own.map((tag) => tag.text).join(''));
  const found = new Set<string>();
  const add = (from: string, addresses: readonly string[]) => {
    for (const file of filesOf(site, from, addresses)) if (file !== path) found.add(file);
  };
  for (const tag of page) {
    if (tag.name === 'style') add(path, sheetLoads(tag.text, letters));
    else if (tag.name === 'script') add(path, scriptImports(tag.text));
  }
  const named = referencesOf(page).filter(
    ({ tag, use }) => tag.name !== 'style' && use === 'load' && !isLazy(tag),
  );
  add(
    path,
    named.map(({ value }) => value),
  );
  for (const file of found) {
    if (file.endsWith('.css')) add(file, sheetLoads(textOf(site, file), letters));
    if (/\.m?js$/.test(file)) add(file, scriptImports(textOf(site, file)));
  }
  return found;
}

const ASCII = Array.from({ length: 0x7f }, (_, code) => String.fromCharCode(code));

/** The different letters of a text. Those of ASCII, of which it mostly is, are sought each: to list it takes ten times as long. */
function lettersOf(text: string): Set<string> {
  const others = text.match(/[^\0-\x7e]/gu) ?? [];
  return new Set([...ASCII.filter((letter) => text.includes(letter)), ...others]);
}

/** Texts of files that many pages load. */
const texts = new WeakMap<Buffer, string>();

function textOf(site: Site, file: string): string {
  const content = site.files.get(file);
  if (!content) return '';
  const text = texts.get(content) ?? content.toString();
  texts.set(content, text);
  return text;
}

/** Pictures that a page loads only as a reader comes near them. */
export function lazyFiles(site: Site, path: string): string[] {
  const lazy = referencesOf(site.pages.get(path) ?? []).filter(({ tag }) => isLazy(tag));
  const addresses = lazy.map(({ value }) => value);
  return [...new Set(filesOf(site, path, addresses))];
}

function isLazy({ name, attributes }: Tag): boolean {
  return name === 'img' && attributes.loading === 'lazy';
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
  const known = sheets.get(css) ?? readSheet(css);
  sheets.set(css, known);
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  const fonts = known.faces.filter(({ ranges }) => covers(ranges, codes));
  return [...known.addresses, ...fonts.flatMap(({ addresses }) => addresses)];
}

/** First and last code point of letters; null: of all. */
type Ranges = readonly { readonly from: number; readonly to: number }[] | null;

interface Sheet {
  /** What it loads for any page. */
  readonly addresses: readonly string[];
  readonly faces: readonly { readonly ranges: Ranges; readonly addresses: readonly string[] }[];
}

/** Sheets read already: most pages have the same. */
const sheets = new Map<string, Sheet>();

function readSheet(css: string): Sheet {
  const face = /@font-face\s*\{[^}]*\}/g;
  const faces = [...css.matchAll(face)].map(([text]) => ({
    ranges: rangesOf(text),
    addresses: cssAddresses(text).slice(0, 1),
  }));
  return { addresses: cssAddresses(css.replaceAll(face, '')), faces };
}

function rangesOf(face: string): Ranges {
  const ranges = /unicode-range:([^;}]*)/i.exec(face)?.[1];
  if (ranges === undefined) return null;
  return [...ranges.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to = from]) => ({
      from: Number.parseInt(from.replaceAll('?', '0'), 16),
      to: Number.parseInt(to.replaceAll('?', 'F'), 16),
    }),
  );
}

function covers(ranges: Ranges, codes: readonly number[]): boolean {
  return ranges?.some(({ from, to }) => codes.some((code) => code >= from && code <= to)) ?? true;
}
