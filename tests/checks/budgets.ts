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

/** A function that weighs pages of one site at a level of Brotli, each shared file once. */
export function createScale(site: Site, level: number): (path: string) => Weight {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    const size = sizes.get(file) ?? transferSize(file, site.files.get(file) ?? Buffer.of(), level);
    sizes.set(file, size);
    return size;
  };
  return (path) => {
    const files = [...loadedFiles(site, path)];
    const sum = (list: readonly string[]) => list.reduce((total, file) => total + sizeOf(file), 0);
    const of = (kind: RegExp) => sum(files.filter((file) => kind.test(file)));
    const [css, jsFiles, fonts] = [of(KINDS.css), of(KINDS.js), of(KINDS.fonts)];
    const all = sum(files);
    const html = sizeOf(path);
    const js = jsFiles + inlineScripts(site.pages.get(path) ?? [], level);
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
function inlineScripts(page: Page, level: number): number {
  const text = page
    .filter(({ name, attributes }) => name === 'script' && attributes.src === undefined)
    .filter(({ attributes: { type = 'module' } }) => /module|javascript/.test(type))
    .map((script) => script.text)
    .join('\n');
  return text === '' ? 0 : transferSize('inline.js', Buffer.from(text), level);
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
