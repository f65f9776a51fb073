import { loadedFiles } from './loads.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/**
 * Classes on some pages that a sheet of the site has rules for, but none that the page wears: its own sheet is imported by
 * another page alone.
 */
export function checkWornSheets(site: Site, paths: readonly string[]): string[] {
  const sheets = sheetsByClass(site);
  return paths.flatMap((path) => {
    const worn = loadedFiles(site, path);
    return classesOn(site.pages.get(path) ?? []).flatMap((name) => {
      const ruling = sheets.get(name) ?? [];
      if (ruling.length === 0 || ruling.some((sheet) => worn.has(sheet))) return [];
      return [`${path} has .${name} and does not wear ${ruling.join()}`];
    });
  });
}

/** Sheets of the site by the classes that their selectors name. */
function sheetsByClass({ files }: Site): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of [...files.keys()].filter((one) => /^_astro\/.*\.css$/.test(one))) {
    const selectors = String(files.get(path)).match(/[^{}]+(?=\{)/g) ?? [];
    const names = selectors.join().matchAll(/\.([a-z][\w-]*)/g);
    for (const name of new Set([...names].map(([, one = '']) => one)))
      found.set(name, [...(found.get(name) ?? []), path]);
  }
  return found;
}

function classesOn(page: Page): string[] {
  const lists = page.flatMap(({ attributes }) => attributes.class?.split(/\s+/) ?? []);
  return [...new Set(lists)];
}
