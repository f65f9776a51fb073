import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../../astro.config.mjs';
import { LANGUAGES, ROOT_LANGUAGE, withoutLanguage } from '../../src/model/language.ts';
import { type HeaderRule, parseHeaders } from '../checks/headers.ts';
import { readFolder, type Site, siteOf } from '../checks/site.ts';

/** Folder of the built site under test: `DIST`, else `dist`. */
export const DIST = process.env.DIST ?? 'dist';

/** Path the site is built to live under, with its slashes. */
export const BASE = `/${config.base ?? ''}/`.replace(/\/+/g, '/');

/** Parts of the search's index for other languages than the root's. */
const others = LANGUAGES.filter((language) => language !== ROOT_LANGUAGE).join('|');
const OF_OTHERS = new RegExp(`^pagefind/.*(/|\\.)(${others})[_.]`);

const known = new Map<string, Site>();

/**
 * The built site in the root's language, the same for all tests of a process, so that a page is read and parsed once in
 * it; throws when there is none.
 */
export function builtSite(): Site {
  return siteWith('root', (path) => withoutLanguage(path) === path && !OF_OTHERS.test(path));
}

/** The built site with all its languages. */
export function siteInAllLanguages(): Site {
  return siteWith('all', () => true);
}

function siteWith(name: string, isIn: (path: string) => boolean): Site {
  if (!existsSync(DIST)) throw new Error(`No built site in ${DIST}: run npm run build first.`);
  const files = known.get(name) ?? siteOf(new URL(BASE, config.site).href, readFolder(DIST, isIn));
  known.set(name, files);
  return files;
}

/** The rules that the built site hands to its host. */
export function builtHeaders(): HeaderRule[] {
  return parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));
}

/** The first of some figures that this edition has data for, by its path; several for where one may lack, or none. */
export function figureThere(...paths: readonly string[]): string[] {
  return paths.filter((path) => existsSync(join(DIST, 'embed', path, 'index.html'))).slice(0, 1);
}
