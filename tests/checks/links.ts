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
  const problems = entriesAt(site.pages, among).flatMap(([path, page]) =>
    referencesOf(page).map((reference) => judge({ site, anchors, path }, reference)),
  );
  return [...new Set([...problems.filter((problem) => problem !== null), ...checkSheets(site)])];
}

/** Paths of the pages that a reader reaches from the home page by following links. */
export function reachablePages(site: Site): Set<string> {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    for (const { use, value } of referencesOf(site.pages.get(path) ?? [])) {
      if (use !== 'follow' || !URL.canParse(value, addressOf(site, path))) continue;
      const file = fileAt(site, new URL(value, addressOf(site, path)));
      if (file !== null && site.pages.has(file)) reached.add(file);
    }
  }
  return reached;
}

function idsOf(page: Page): Set<string> {
  return new Set(page.map((tag) => tag.attributes.id).filter((id) => id !== undefined));
}

interface Place {
  readonly site: Site;
  readonly anchors: Anchors;
  readonly path: string;
}

function judge(place: Place, { tag, use, value }: Reference): string | null {
  const fault =
    use === 'inside'
      ? judgeAnchor(place, place.path, value)
      : judgeAddress(place, value, use === 'load');
  return fault && `${place.path}: <${tag.name}> ${value.slice(0, 200)}: ${fault}`;
}

function judgeAddress(place: Place, value: string, loaded: boolean): string | null {
  const here = addressOf(place.site, place.path);
  if (value === '' || value === '#') return 'leads nowhere';
  if (value.startsWith('//')) return 'names no scheme';
  if (!URL.canParse(value, here)) return 'is no address';
  // A calendar to subscribe to is fetched as any file.
  if (value.startsWith('webcal:'))
    return judgeAddress(place, value.replace('webcal:', here.protocol), loaded);
  const address = new URL(value, here);
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
    .flatMap(([path, css]) =>
      cssAddresses(css.toString()).map((value) => {
        const fault = judgeAddress({ site, anchors: new Map(), path }, value, true);
        return fault && `${path}: ${value.slice(0, 200)}: ${fault}`;
      }),
    )
    .filter((problem) => problem !== null);
}
