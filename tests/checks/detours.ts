import { entriesAt } from './on-demand.ts';
import { findTag, findTags, type Page } from './page.ts';
import { fileAt, type Site } from './site.ts';

/** Paths of the pages at former addresses of figures: all they do is lead on. */
export function detoursOf(site: Site): Set<string> {
  const pages = entriesAt(site.pages, /^figures\/.+\/index\.html$/);
  return new Set(pages.filter(([, page]) => refreshOf(page)).map(([path]) => path));
}

/**
 * Problems of pages at former addresses: each leads at once, by the address it calls its own and by a link, to one
 * page of this site that leads no further; search engines leave it out; files and frame stay where they were.
 */
export function checkDetours(site: Site): string[] {
  const detours = detoursOf(site);
  return [...detours].flatMap((path) =>
    detourFaults(site, path, detours).map((fault) => `${path}: ${fault}`),
  );
}

function detourFaults(site: Site, path: string, detours: ReadonlySet<string>): string[] {
  const page = site.pages.get(path) ?? [];
  const address = /^0; url=(.+)$/.exec(refreshOf(page) ?? '')?.[1] ?? '';
  const target = URL.canParse(address) ? fileAt(site, new URL(address)) : null;
  if (target === null || detours.has(target)) return [`leads to ${address}, which is no page`];
  const own = findTag(page, 'link', { rel: 'canonical' })?.attributes.href;
  return [
    ...(own === address ? [] : [`expected ${address} to be canonical, found ${own}`]),
    ...(findTags(page, 'a', { href: address }).length === 1 ? [] : [`has no link to ${address}`]),
    ...(findTag(page, 'meta', { name: 'robots', content: 'noindex' }) ? [] : ['is not hidden']),
    ...(hasPlace(site, target, address) ? [] : [`leads to ${address}, which is no place there`]),
    ...lostFiles(site, path, filesOf(address, target)).map((file) => `${file} is not kept`),
  ];
}

function hasPlace(site: Site, target: string, address: string): boolean {
  const id = new URL(address).hash.slice(1);
  return id === '' || (site.pages.get(target) ?? []).some((tag) => tag.attributes.id === id);
}

/** The page beside which the files of a figure lie; a country's figure stands on its country's page, its files do not. */
function filesOf(address: string, target: string): string {
  const [, country] = /^countries\/([^/]+)\/index\.html$/.exec(target) ?? [];
  return country ? `figures/${new URL(address).hash.slice(1)}/${country}/index.html` : target;
}

/** What stands beside the new page, or shows it in a frame, and not beside the former one. */
function lostFiles(site: Site, former: string, now: string): string[] {
  const [before, after] = [former, now].map((path) => path.replace(/index\.html$/, '')) as [
    string,
    string,
  ];
  const beside = [...site.files.keys()]
    .filter((path) => path.startsWith(after) && !path.slice(after.length).includes('/'))
    .map((path) => before + path.slice(after.length));
  const frame = (path: string) => path.replace(/^figures/, 'embed');
  const framed = site.files.has(frame(now)) ? [frame(former)] : [];
  return [...beside, ...framed].filter((path) => !site.files.has(path));
}

function refreshOf(page: Page): string | undefined {
  return findTag(page, 'meta', { 'http-equiv': 'refresh' })?.attributes.content;
}
