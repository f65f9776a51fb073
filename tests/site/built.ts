import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, SITE } from '../../scripts/build/site-place.ts';
import { LANGUAGES, ROOT_LANGUAGE, withoutLanguage } from '../../src/model/language.ts';
import { type HeaderRule, parseHeaders } from '../checks/headers.ts';
import { OnDemand } from '../checks/on-demand.ts';
import { readFolder, type Site, siteOf } from '../checks/site.ts';

/** Folder of the built site under test: `DIST`, else `dist`. */
export const DIST = process.env.DIST ?? 'dist';

/** Parts of the search's index for other languages than the root's. */
const others = LANGUAGES.filter((language) => language !== ROOT_LANGUAGE).join('|');
const OF_OTHERS = new RegExp(`^pagefind/.*(/|\\.)(${others})[_.]`);

let whole: Site | undefined;
let root: Site | undefined;

/** The built site in the root's language, of the same pages as that with all. */
export function builtSite(): Site {
  const { address, files, pages } = siteInAllLanguages();
  root ??= { address, files: ofRoot(files), pages: ofRoot(pages) };
  return root;
}

function ofRoot<Value>(map: ReadonlyMap<string, Value>): OnDemand<Value> {
  const paths = [...map.keys()].filter(
    (path) => withoutLanguage(path) === path && !OF_OTHERS.test(path),
  );
  return new OnDemand(paths, (path) => map.get(path) as Value);
}

/**
 * The built site with all its languages, the same for all tests of a process, so that a page is read and parsed once in
 * it; throws when there is none.
 */
export function siteInAllLanguages(): Site {
  if (!existsSync(DIST)) throw new Error(`No built site in ${DIST}: run npm run build first.`);
  whole ??= siteOf(new URL(BASE, SITE).href, readFolder(DIST));
  return whole;
}

/** The rules that the built site hands to its host. */
export function builtHeaders(): HeaderRule[] {
  return parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));
}

/** The first of some figures that this edition has data for, by its path; several for where one may lack, or none. */
export function figureThere(...paths: readonly string[]): string[] {
  return paths.filter((path) => existsSync(join(DIST, 'embed', path, 'index.html'))).slice(0, 1);
}
