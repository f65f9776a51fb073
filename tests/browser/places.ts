import { SITE_PAGES, type SitePage } from '../../src/model/pages.ts';

/** The addresses that are looked at: one page of each kind, and countries of several. */
export const PLACES = SITE_PAGES.flatMap(triedAddresses);

/** The addresses of a page that are looked at. */
export function triedAddresses({ path, tried = [path] }: SitePage): readonly string[] {
  return tried;
}

/** Width of a small phone and of a laptop, with their heights. */
export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1280, height: 800 };

/** The narrowest window that every page fits. */
export const NARROW = { width: 320, height: 640 };

/** The path as it is called in a test's title. */
export function titleOf(path: string): string {
  return path === '' ? 'home' : path;
}
