import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Page, readPage } from './page.ts';

/** A built site: its public address and its files. */
export interface Site {
  /** Public address with the base path, ending in a slash. */
  readonly address: URL;
  /** Contents by path below the site's folder, `/` between names. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The HTML files, read, by path. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** A site of the given files, for a test or read from a folder. */
export function siteOf(address: string, files: Iterable<readonly [string, Buffer | string]>): Site {
  const contents = new Map<string, Buffer>();
  const pages = new Map<string, Page>();
  for (const [path, content] of files) {
    contents.set(path, Buffer.from(content));
    if (path.endsWith('.html')) pages.set(path, readPage(String(content)));
  }
  return { address: new URL(address), files: contents, pages };
}

/** Pages that other sites show in a frame, of this edition and of frozen ones. */
const FRAME = /^(v\/[^/]+\/)?embed\//;

/** A site without its frames, which are parts of pages: no reader is led to one, and no search engine. */
export function withoutFrames(site: Site): Site {
  return { ...site, pages: new Map([...site.pages].filter(([path]) => !FRAME.test(path))) };
}

/** Every file below a folder as `[path, contents]`, sorted by path; throws when there is no folder. */
export function readFolder(folder: string): [string, Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]);
}

/** Public address of a page by its path: `a/index.html` is served as `a/`. */
export function addressOf(site: Site, path: string): URL {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), site.address);
}

/** Path of the file that a server gives for an address, or `null` when the site has none. */
export function fileAt(site: Site, address: URL): string | null {
  const base = site.address.pathname;
  if (address.origin !== site.address.origin || !address.pathname.startsWith(base)) return null;
  const path = decodeURI(address.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : null;
}
