import { findTag, findTags, type Page, readPage } from './page.ts';
import { addressOf, fileAt, type Site } from './site.ts';

/** The page a server gives for an address it does not know: it has no address of its own. */
const NOT_FOUND = '404.html';

/** Problems of each page's heading, title, description, canonical address, language, ids and preview. */
export function checkMetadata(site: Site): string[] {
  return [...site.pages].flatMap(([path, page]) =>
    [
      ...headingFaults(page),
      ...headFaults(page),
      ...(path === NOT_FOUND || isHidden(page)
        ? []
        : addressFaults(page, addressOf(site, path).href)),
      ...repeatedIds(page),
    ].map((fault) => `${path}: ${fault}`),
  );
}

function headingFaults(page: Page): string[] {
  const headings = findTags(page, 'h1').length;
  return headings === 1 ? [] : [`expected one h1, found ${headings}`];
}

function headFaults(page: Page): string[] {
  const title = page.find((tag) => tag.name === 'title' && tag.within.at(-1) === 'head');
  const values = {
    title: title?.text,
    lang: findTag(page, 'html')?.attributes.lang,
    description: metaOf(page, 'name', 'description'),
    viewport: metaOf(page, 'name', 'viewport'),
    'og:title': metaOf(page, 'property', 'og:title'),
    'og:description': metaOf(page, 'property', 'og:description'),
  };
  return Object.entries(values)
    .filter(([, value]) => (value ?? '').trim() === '')
    .map(([name]) => `${name} is missing`);
}

function addressFaults(page: Page, expected: string): string[] {
  const values = {
    canonical: findTag(page, 'link', { rel: 'canonical' })?.attributes.href,
    'og:url': metaOf(page, 'property', 'og:url'),
  };
  return Object.entries(values)
    .filter(([, value]) => value !== expected)
    .map(([name, value]) => `expected ${name} to be ${expected}, found ${value ?? 'none'}`);
}

function metaOf(page: Page, key: 'name' | 'property', value: string): string | undefined {
  return findTag(page, 'meta', { [key]: value })?.attributes.content;
}

function repeatedIds(page: Page): string[] {
  const ids = page.map((tag) => tag.attributes.id).filter((id) => id !== undefined);
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...new Set(repeated)].map((id) => `id ${id} stands more than once`);
}

/** Problems of titles and descriptions that two pages share: a reader of a search result cannot choose. */
export function checkUniqueness(site: Site): string[] {
  return repeats(site, (page) => page.find((tag) => tag.name === 'title')?.text ?? '').concat(
    repeats(site, (page) => metaOf(page, 'name', 'description') ?? ''),
  );
}

function repeats(site: Site, pick: (page: Page) => string): string[] {
  const groups = Map.groupBy(site.pages, ([, page]) => pick(page));
  return [...groups]
    .filter(([, pages]) => pages.length > 1)
    .map(([text, pages]) => `${pages.map(([path]) => path).join(', ')} share "${text}"`);
}

/** Whether a page asks search engines not to list it; it then needs no canonical address either. */
function isHidden(page: Page): boolean {
  return metaOf(page, 'name', 'robots') === 'noindex';
}

/** Problems of robots.txt, the sitemap it names, and the icon: it lists all pages but 404 and those kept from search. */
export function checkDirectory(site: Site): string[] {
  const robots = site.files.get('robots.txt')?.toString() ?? '';
  const address = /^Sitemap:\s*(\S+)$/im.exec(robots)?.[1];
  if (address === undefined) return ['robots.txt names no sitemap'];
  const listed = new Set(sitemapEntries(site, address));
  const pages = [...site.pages].filter(([path, page]) => path !== NOT_FOUND && !isHidden(page));
  const expected = new Set(pages.map(([path]) => addressOf(site, path).href));
  return [
    ...[...expected]
      .filter((page) => !listed.has(page))
      .map((page) => `the sitemap leaves out ${page}`),
    ...[...listed]
      .filter((page) => !expected.has(page))
      .map((page) => `the sitemap lists ${page}, which is no page`),
    ...iconFaults(site),
  ];
}

/** Page addresses of a sitemap, or of all sitemaps in a sitemap index. */
function sitemapEntries(site: Site, address: string): string[] {
  const file = fileAt(site, new URL(address, site.address));
  const map = readPage(site.files.get(file ?? '')?.toString() ?? '', true);
  const places = findTags(map, 'loc').map((tag) => tag.text.trim());
  return findTag(map, 'sitemapindex')
    ? places.flatMap((part) => sitemapEntries(site, part))
    : places;
}

function iconFaults(site: Site): string[] {
  return [...site.pages]
    .filter(([, page]) => !page.some((tag) => tag.attributes.rel?.split(' ').includes('icon')))
    .map(([path]) => `${path}: names no icon`);
}
