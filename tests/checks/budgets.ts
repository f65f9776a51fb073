import { brotliCompressSync, constants } from 'node:zlib';
import { loadedFiles } from './loads.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Bytes that a reader's browser receives for one page, by kind, compressed as a server would. */
export interface Weight {
  readonly path: string;
  readonly html: number;
  readonly css: number;
  /** Scripts in the page and in files; the former are counted in `html` as well. */
  readonly js: number;
  readonly fonts: number;
  readonly other: number;
  readonly total: number;
}

/** Kinds of file that are compressed already. */
const COMPRESSED = /\.(woff2?|png|jpe?g|webp|avif|gz|br|zip|pdf)$/;
const KINDS = { css: /\.css$/, js: /\.m?js$/, fonts: /\.(woff2?|ttf|otf)$/ };

/** Brotli's levels: the best, for files compressed ahead, and one that servers use on the fly. */
export const BEST = constants.BROTLI_MAX_QUALITY;
export const QUICK = 5;
/** What is light enough at one of these need not be compressed at the next, which takes three times as long or more. */
const LEVELS = [1, QUICK, 10, BEST];

/** Pages of one site above a limit at the best level, each with what it weighs there. */
export function createLimit(site: Site) {
  const scales = LEVELS.map((level) => createScale(site, level));
  return (limit: number, paths: readonly string[], kind: 'total' | 'js' = 'total'): string[] =>
    paths
      .filter((path) => scales.every((weigh) => weigh(path)[kind] > limit))
      .map((path) => `${path}: ${scales.at(-1)?.(path)[kind]} bytes, not ${limit}`);
}

/** Files above a limit at the best level. */
export function filesAbove(limit: number, files: readonly (readonly [string, Buffer])[]): string[] {
  return files
    .filter((file) => LEVELS.every((level) => transferSize(...file, level) > limit))
    .map(([path]) => path);
}

/** A function that weighs pages of one site at a level of Brotli, each shared file once. */
export function createScale(site: Site, level: number): (path: string) => Weight {
  // By file, or by its text what pages hold alike.
  const sizes = new Map<string, number>();
  const once = (key: string, file: string, content: Buffer) => {
    const size = sizes.get(key) ?? transferSize(file, content, level);
    sizes.set(key, size);
    return size;
  };
  const sizeOf = (file: string) => once(file, file, site.files.get(file) ?? Buffer.of());
  const sizeOfInline = (text: string) =>
    text === '' ? 0 : once(text, 'inline.js', Buffer.from(text));
  return (path) => {
    const files = [...loadedFiles(site, path)];
    const sum = (list: readonly string[]) => list.reduce((total, file) => total + sizeOf(file), 0);
    const of = (kind: RegExp) => sum(files.filter((file) => kind.test(file)));
    const [css, jsFiles, fonts] = [of(KINDS.css), of(KINDS.js), of(KINDS.fonts)];
    const all = sum(files);
    const html = sizeOf(path);
    const js = jsFiles + sizeOfInline(inlineScripts(site.pages.get(path) ?? []));
    return { path, html, css, js, fonts, other: all - css - jsFiles - fonts, total: html + all };
  };
}

/** Bytes of a file on its way: compressed at a level of Brotli, unless it is of a compressed kind. */
export function transferSize(path: string, content: Buffer, level: number): number {
  if (COMPRESSED.test(path)) return content.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: level };
  return brotliCompressSync(content, { params }).length;
}

/** JavaScript written into the page, without blocks of data. */
function inlineScripts(page: Page): string {
  return page
    .filter(({ name, attributes }) => name === 'script' && attributes.src === undefined)
    .filter(({ attributes: { type = 'module' } }) => /module|javascript/.test(type))
    .map((script) => script.text)
    .join('\n');
}

/** The heaviest pages as lines of a table, bytes per kind, for people. */
export function formatWeights(weights: readonly Weight[]): string {
  const columns = ['total', 'html', 'css', 'js', 'fonts', 'other'] as const;
  const rows = weights.map((weight) => [
    ...columns.map((column) => weight[column].toLocaleString('en').padStart(9)),
    `  ${weight.path}`,
  ]);
  return [[...columns.map((column) => column.padStart(9)), '  page'], ...rows]
    .map((cells) => cells.join(''))
    .join('\n');
}
