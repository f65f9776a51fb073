import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { withoutLanguage } from '../../src/model/language.ts';
import { unescapeAddress } from '../../src/model/unescape.ts';
import { OnDemand } from './on-demand.ts';
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

/** A site of the given files, for a test or of a folder; a page is read when it is asked for. */
export function siteOf(
  address: string,
  files: OnDemand<Buffer> | Iterable<readonly [string, Buffer | string]>,
): Site {
  const contents =
    files instanceof OnDemand
      ? files
      : new Map([...files].map(([path, content]) => [path, Buffer.from(content)]));
  const paths = [...contents.keys()].filter((path) => path.endsWith('.html'));
  const pages = new OnDemand(paths, (path) => readPage(String(contents.get(path))));
  return { address: new URL(address), files: contents, pages };
}

/** Whether a page, by its path in any language, is one that other sites show in a frame, of this edition or of a frozen one. */
export function isFrame(path: string): boolean {
  return /^((v\/[^/]+\/)?embed|compare\/frame)\//.test(withoutLanguage(path));
}

/** A site without its frames, which are parts of pages: no reader is led to one, and no search engine. */
export function withoutFrames(site: Site): Site {
  const paths = [...site.pages.keys()].filter((path) => !isFrame(path));
  return { ...site, pages: new OnDemand(paths, (path) => site.pages.get(path) ?? []) };
}

/**
 * Every file below a folder by its path, in their order; throws when there is no folder. A built site is some
 * hundred megabytes, of which most tests want little: a file is read when it is asked for, and some are left out.
 */
export function readFolder(
  folder: string,
  isIn: (path: string) => boolean = () => true,
): OnDemand<Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter(isIn);
  return new OnDemand(paths, (path) => readFileSync(join(folder, path)));
}

/** Public address of a page by its path: `a/index.html` is served as `a/`. */
export function addressOf(site: Site, path: string): URL {
  return new URL(addressIn(path), site.address);
}

/** The address below the site's root of a page by the path of its file. */
export function addressIn(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** Path of the file that a server gives for an address, or `null` when the site has none. */
export function fileAt(site: Site, address: URL): string | null {
  const base = site.address.pathname;
  if (address.origin !== site.address.origin || !address.pathname.startsWith(base)) return null;
  const path = unescapeAddress(address.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : null;
}
