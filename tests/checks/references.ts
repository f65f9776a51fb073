import type { Page, Tag } from './page.ts';

/** How a page uses an address: the reader may follow it, or the browser loads it. */
export type Use = 'follow' | 'load' | 'inside';

/** One address that a page names. `inside` is a `url(#id)` of the page itself. */
export interface Reference {
  readonly tag: Tag;
  readonly use: Use;
  readonly value: string;
}

/** Links that tell about the page or its other forms: followed by machines, never loaded. */
const FOLLOWED_LINKS = ['canonical', 'alternate', 'sitemap', 'license', 'author', 'prev', 'next'];

/** What is found already: many checks ask for the addresses of one page. */
const found = new WeakMap<Page, readonly Reference[]>();

/** Every address in a page's attributes and style blocks. */
export function referencesOf(page: Page): readonly Reference[] {
  const known = found.get(page) ?? page.flatMap(referencesIn);
  found.set(page, known);
  return known;
}

function referencesIn(tag: Tag): readonly Reference[] {
  const css = tag.name === 'style' ? tag.text : (tag.attributes.style ?? '');
  // Most elements of a drawing name nothing.
  if (css === '' && !Object.keys(tag.attributes).some(mayName)) {
    return insideOf(tag);
  }
  return [
    ...linksOf(tag),
    ...loads(tag, sourcesOf(tag)),
    ...loads(tag, cssAddresses(css)),
    ...insideOf(tag),
  ];
}

/** Attributes whose value is an address, or several. */
const NAMING = ['href', 'action', 'src', 'poster', 'xlink:href', 'srcset', 'imagesrcset', 'data'];

function mayName(attribute: string): boolean {
  return NAMING.includes(attribute);
}

function linksOf(tag: Tag): Reference[] {
  const value = tag.name === 'form' ? tag.attributes.action : tag.attributes.href;
  if (value === undefined || tag.name === 'base') return [];
  const relations = (tag.attributes.rel ?? '').split(' ');
  const followed =
    ['a', 'area', 'form'].includes(tag.name) ||
    relations.some((relation) => FOLLOWED_LINKS.includes(relation));
  return [{ tag, use: followed ? 'follow' : 'load', value }];
}

function sourcesOf({ name, attributes }: Tag): string[] {
  const single = [attributes.src, attributes.poster, attributes['xlink:href']];
  const sets = [attributes.srcset, attributes.imagesrcset].flatMap(candidatesOf);
  const data = name === 'object' ? attributes.data : undefined;
  return [...single, data, ...sets].filter((value) => value !== undefined);
}

function candidatesOf(srcset = ''): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

/** `fill="url(#hatch)"` and its like, which point into the page itself. */
function insideOf(tag: Tag): Reference[] {
  return Object.values(tag.attributes)
    .filter((value) => value.includes('url('))
    .flatMap((value) => [...value.matchAll(/url\((["']?)(#[^)"']+)\1\)/g)])
    .map((match) => ({ tag, use: 'inside', value: match[2] ?? '' }));
}

function loads(tag: Tag, values: readonly string[]): Reference[] {
  return values.map((value) => ({ tag, use: 'load', value }));
}

/** Addresses in `url()` and `@import` of a style sheet, without fragments of the page itself. */
export function cssAddresses(css: string): string[] {
  const urls = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g);
  const imports = css.matchAll(/@import\s+(["'])(.*?)\1/g);
  return [...urls, ...imports]
    .map((match) => match[2] ?? '')
    .filter((address) => !address.startsWith('#'));
}

/** Modules that a script imports, statically or on demand, as written. */
export function scriptImports(script: string): string[] {
  const forms = [/\bfrom\s*(["'`])([^"'`\n]+)\1/g, /\bimport\s*\(?\s*(["'`])([^"'`\n]+)\1/g];
  return forms
    .flatMap((form) => [...script.matchAll(form)].map((match) => match[2] ?? ''))
    .filter((name) => /^\.{0,2}\//.test(name));
}
