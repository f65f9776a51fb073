import { pageAt } from './pages.ts';

/** Files that exist in each language, by their paths below a language's root; all others exist once. */
const FILES = [
  // What is made of a figure or a page, in words.
  /^(figures\/.+\/|countries\/[a-z]{2}\/)?(share\.png|chart\.svg|oembed\.json)$/,
  /^(activities|changes|policies)\/feed\.xml$/,
  /^activities\/events[^/]*\.ics$/,
  // What our own pages fetch.
  /^countries\/(leads|names)\.json$/,
  /^figures\/choices\.json$/,
  /^data\/(map|compare)\/[^/]+\.json$/,
  // Where a script looks for those of areas.
  /^data\/compare\/$/,
];

/** Whether what stands at a path below the site's root (without query and fragment) stands there in each language. */
export function isTranslated(path: string): boolean {
  const isFile = FILES.some((form) => form.test(path));
  if (isFile || (path !== '' && !path.endsWith('/'))) return isFile;
  const page = pageAt(path);
  return page !== null && page.isFrozen !== true;
}
