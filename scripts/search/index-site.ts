import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { withoutLanguage } from '../../src/model/language.ts';
import { isSearched } from '../../src/model/pages.ts';

/** Folder of the index below the built site. */
const OUT = 'pagefind';
/** Of what the search library brings, the parts that our own page uses. */
const USED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.|index\/|filter\/|fragment\/|pagefind\.)/;
/** Tables and drawings are numbers: a search for words would drown in them. */
const WITHOUT = ['svg', 'table', 'nav', 'pre', 'textarea', '.credit'];
/** The inside of what is without words and takes two thirds of a page; the tag stays, as it may be where a link leads. */
const WORDLESS = /(<(svg|table)(?:\s[^>]*)?>).*?(?=<\/\2>)/gs;

/** The pages of a built site that a search should find, as paths below it. */
export function pagesToSearch(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && isSearched(addressBelow(path)))
    .sort();
}

/** The address of a page's file below the root of its language. */
function addressBelow(path: string): string {
  return withoutLanguage(path.replace(/(^|\/)index\.html$/, '$1'));
}

/**
 * A page as it is indexed: its language and what is its own. It says where it stands, so that the search can ask for it by
 * its address, and headlines are whole, as the library takes each place where a line may end for a space.
 */
export function markPage(path: string, page: string): string {
  const [language] = /<html[^>]*>/.exec(page) ?? [''];
  const [main] = /<main .*<\/main>/s.exec(page) ?? [page];
  return `${language}${main}`
    .replace(WORDLESS, '$1')
    .replaceAll('<wbr>', '')
    .replace('<main ', `<main data-pagefind-filter="page:${addressBelow(path)}" `);
}

/** How many pages are handed over at a time: all of six languages at once take more memory than their build. */
const AT_ONCE = 200;

/** Writes the index by which a built site is searched, and gives its number of pages. Throws what Pagefind says. */
export async function indexSite(site: string): Promise<number> {
  const paths = pagesToSearch(site);
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: WITHOUT });
  if (!index) throw new Error(`The search could not be built: ${errors.join('; ')}`);
  try {
    const refused: string[] = [];
    for (let at = 0; at < paths.length; at += AT_ONCE)
      refused.push(...(await addPages(index, site, paths.slice(at, at + AT_ONCE))));
    if (refused.length > 0) throw new Error(`Pages cannot be searched: ${refused.join('; ')}`);
    await index.writeFiles({ outputPath: join(site, OUT) });
  } finally {
    await close();
  }
  removeUnused(join(site, OUT));
  return paths.length;
}

/** Hands pages over; gives what is wrong with them. */
async function addPages(
  index: PagefindIndex,
  site: string,
  paths: readonly string[],
): Promise<string[]> {
  const read = (path: string) => markPage(path, readFileSync(join(site, path), 'utf8'));
  const added = await Promise.all(
    paths.map((path) => index.addHTMLFile({ sourcePath: path, content: read(path) })),
  );
  return added.flatMap(({ errors: reasons }, at) =>
    reasons.map((reason) => `${paths[at]}: ${reason}`),
  );
}

/** Takes the library's own widgets away, which no page uses. */
function removeUnused(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (!USED.test(entry.isDirectory() ? `${entry.name}/` : entry.name))
      rmSync(join(folder, entry.name), { recursive: true });
}
