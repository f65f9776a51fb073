import { unescapeAddress } from '../../src/model/unescape.ts';
import { entriesAt, OnDemand } from './on-demand.ts';
import type { Page } from './page.ts';
import { cssAddresses, type Reference, referencesOf } from './references.ts';
import { addressOf, fileAt, type Site } from './site.ts';

/** Schemes that name no place on the web: there is nothing to resolve. */
const PLACELESS = ['mailto:', 'tel:'];

/** Ids of every page by its path. */
type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Problems of all addresses in style sheets and in the pages whose paths fit `among`: an own address must give
 * a file, and the id it names; an address at another host must be https, and only followed by the reader, never
 * loaded.
 */
export function checkLinks(site: Site, among = /^/): string[] {
  const anchors = new OnDemand(site.pages.keys(), (path) => idsOf(site.pages.get(path) ?? []));
  const judged = new Map<string, string | null>();
  const problems = entriesAt(site.pages, among).flatMap(([path, page]) =>
    referencesOf(page).map((reference) => judge({ site, anchors, path, judged }, reference)),
  );
  return [...new Set([...problems.filter((problem) => problem !== null), ...checkSheets(site)])];
}

/** Paths of the pages that a reader reaches from the home page by following links. */
export function reachablePages(site: Site): Set<string> {
  const reached = new Set(['index.html']);
  const followed = new Set<string>();
  for (const path of reached) {
    const here = addressOf(site, path);
    for (const value of linksOn(site.pages.get(path) ?? [])) {
      if (followed.has(value)) continue;
      if (isOfHost(value)) followed.add(value);
      const address = URL.parse(value, here);
      const file = address && fileAt(site, address);
      if (file !== null && site.pages.has(file)) reached.add(file);
    }
  }
  return reached;
}

function linksOn(page: Page): Set<string> {
  const links = referencesOf(page).filter(({ use }) => use === 'follow');
  return new Set(links.map(({ value }) => value));
}

/** Whether an address begins at the root of its host, so that it leads to the same place from every page. */
function isOfHost(value: string): boolean {
  return value.startsWith('/') && !value.startsWith('//');
}

function idsOf(page: Page): Set<string> {
  return new Set(page.map((tag) => tag.attributes.id).filter((id) => id !== undefined));
}

interface Place {
  readonly site: Site;
  readonly anchors: Anchors;
  readonly path: string;
  /** What was found of addresses that lead to the same place from every page: most are on hundreds. */
  readonly judged: Map<string, string | null>;
}

function judge(place: Place, { tag, use, value }: Reference): string | null {
  const fault =
    use === 'inside'
      ? judgeAnchor(place, place.path, value)
      : judgeAddress(place, value, use === 'load');
  return fault && `${place.path}: <${tag.name}> ${value.slice(0, 200)}: ${fault}`;
}

function judgeAddress(place: Place, value: string, loaded: boolean): string | null {
  if (!isOfHost(value)) return judgeFresh(place, value, loaded);
  const key = `${loaded} ${value}`;
  const known = place.judged.get(key);
  const verdict = known === undefined ? judgeFresh(place, value, loaded) : known;
  place.judged.set(key, verdict);
  return verdict;
}

function judgeFresh(place: Place, value: string, loaded: boolean): string | null {
  const here = addressOf(place.site, place.path);
  if (value === '' || value === '#') return 'leads nowhere';
  if (value.startsWith('//')) return 'names no scheme';
  const address = URL.parse(value, here);
  if (address === null) return 'is no address';
  // A calendar to subscribe to is fetched as any file.
  if (value.startsWith('webcal:'))
    return judgeFresh(place, value.replace('webcal:', here.protocol), loaded);
  if (PLACELESS.includes(address.protocol) || (loaded && address.protocol === 'data:')) return null;
  if (address.origin !== here.origin) return judgeForeign(address, loaded);
  if (!address.pathname.startsWith(place.site.address.pathname)) return 'leaves the base path';
  const file = fileAt(place.site, address);
  if (file === null) return 'has no file';
  return address.hash === '' ? null : judgeAnchor(place, file, address.hash);
}

function judgeForeign(address: URL, loaded: boolean): string | null {
  if (loaded) return 'is loaded from another host';
  return address.protocol === 'https:' ? null : 'is not https';
}

function judgeAnchor({ anchors, site }: Place, file: string, hash: string): string | null {
  const id = unescapeAddress(hash.slice(1));
  const isThere = file.endsWith('.svg')
    ? String(site.files.get(file)).includes(` id="${id}"`)
    : anchors.get(file)?.has(id);
  return isThere ? null : `no element of ${file} has that id`;
}

function checkSheets(site: Site): string[] {
  return entriesAt(site.files, /\.css$/)
    .flatMap(([path, css]) => {
      const place: Place = { site, anchors: new Map(), path, judged: new Map() };
      return cssAddresses(css.toString()).map((value) => {
        const fault = judgeAddress(place, value, true);
        return fault && `${path}: ${value.slice(0, 200)}: ${fault}`;
      });
    })
    .filter((problem) => problem !== null);
}
