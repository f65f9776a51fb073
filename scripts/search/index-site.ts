import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { withoutLanguage } from '../../src/model/language.ts';
import { isSearched } from '../../src/model/pages.ts';

/** Folder of the index below the built site. */
const OUT = 'pagefind';
/** Of what the search library brings, the parts that our own page uses. */
const USED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.|index\/|filter\/|fragment\/|pagefind\.)/;
/** Tables and drawings are numbers: a search for words would drown in them. */
const WITHOUT = ['svg', 'table', 'nav', 'pre', 'textarea', '.credit'];

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

/** A page as it is indexed: it says where it stands, so that the search can ask for it by its address. */
export function markPage(path: string, page: string): string {
  return page.replace('<main ', `<main data-pagefind-filter="page:${addressBelow(path)}" `);
}

/** Writes the index by which a built site is searched, and gives its number of pages. Throws what Pagefind says. */
export async function indexSite(site: string): Promise<number> {
  const paths = pagesToSearch(site);
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: WITHOUT });
  if (!index) throw new Error(`The search could not be built: ${errors.join('; ')}`);
  try {
    const read = (path: string) => markPage(path, readFileSync(join(site, path), 'utf8'));
    const added = await Promise.all(
      paths.map((path) => index.addHTMLFile({ sourcePath: path, content: read(path) })),
    );
    const refused = added.flatMap(({ errors: reasons }, at) =>
      reasons.map((reason) => `${paths[at]}: ${reason}`),
    );
    if (refused.length > 0) throw new Error(`Pages cannot be searched: ${refused.join('; ')}`);
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter(({ path }) => USED.test(path)))
      write(join(site, OUT, path), content);
  } finally {
    await close();
  }
  return paths.length;
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
