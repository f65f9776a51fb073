import { citedAddress } from '../../src/model/documents.ts';
import { withoutLanguage } from '../../src/model/language.ts';
import type { Page, Tag } from './page.ts';
import { referencesOf } from './references.ts';
import { addressOf, type Site } from './site.ts';

/** What a page is built of, whatever language it is in: each line with how often it is there. */
export type Shape = ReadonlyMap<string, number>;

/** Elements whose number is the same in every language. */
const BUILT_OF =
  /^(h[1-6]|figure|svg|iframe|details|form|input|select|option|button|textarea|ul|ol|li|dl|dt|dd|table|caption|script|time|template)$/;

/** The shape of a page of a site: elements, ids, tables by their rows and columns, and where links lead in any language. */
export function shapeOf(site: Site, path: string): Shape {
  const page = site.pages.get(path) ?? [];
  const lines = [
    ...page.filter(({ name }) => BUILT_OF.test(name)).map(({ name }) => `<${name}>`),
    ...page.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [`id ${id}`])),
    ...tablesIn(page).map(({ rows, cells }) => `table of ${rows} rows and ${cells} cells`),
    ...new Set(linksIn(site, path).map((address) => `link to ${address}`)),
  ];
  return new Map(
    [...Map.groupBy(lines, (line) => line)].map(([line, { length }]) => [line, length]),
  );
}

function tablesIn(page: Page): { rows: number; cells: number }[] {
  const tables: { rows: number; cells: number }[] = [];
  for (const { name } of page) {
    if (name === 'table') tables.push({ rows: 0, cells: 0 });
    const last = tables.at(-1);
    if (last && name === 'tr') last.rows++;
    if (last && /^t[hd]$/.test(name)) last.cells++;
  }
  return tables;
}

/**
 * Where a reader can go from a page: on this site as it is below the root of a language, to a document elsewhere as we
 * cite it. A link that says its language leads to the same only elsewhere.
 */
function linksIn(site: Site, path: string): string[] {
  return referencesOf(site.pages.get(path) ?? [])
    .filter(({ tag, use }) => use === 'follow' && isAlike(tag))
    .map(({ value, tag }) => ({ tag, address: new URL(value, addressOf(site, path)) }))
    .filter(({ tag, address }) => !(isOf(site, address) && tag.attributes.hreflang !== undefined))
    .map(({ address }) =>
      isOf(site, address) ? ownPath(address, site) : citedAlike(address, site),
    );
}

/**
 * What leads to the same in every language: not links for machines, which are another test's; and what comes before and
 * after is by the names that a language gives to places.
 */
function isAlike({ name, attributes: { rel = '' } }: Tag): boolean {
  return name !== 'link' && !['prev', 'next'].includes(rel);
}

function isOf({ address }: Site, { host, pathname }: URL): boolean {
  return host === address.host && pathname.startsWith(address.pathname);
}

/** Calendars are subscribed to by an address of their own kind. */
function ownPath({ protocol, pathname, search, hash }: URL, { address }: Site): string {
  const path = withoutLanguage(pathname.slice(address.pathname.length));
  return `${protocol === 'webcal:' ? 'calendar ' : ''}/${path}${search}${hash}`;
}

/** A document elsewhere as we cite it, or a form that a link fills in, but for its title, which is in words. */
function citedAlike(address: URL, site: Site): string {
  if (!address.searchParams.has('title')) return citedAddress(address.href);
  address.searchParams.delete('title');
  const page = address.searchParams.get('page');
  if (page !== null && isOf(site, new URL(page)))
    address.searchParams.set('page', ownPath(new URL(page), site));
  return address.href;
}

/** What one page has more or less of than another, a line each. */
export function differencesOf(shape: Shape, other: Shape): string[] {
  return [...new Set([...shape.keys(), ...other.keys()])].flatMap((line) => {
    const [is, was] = [shape.get(line) ?? 0, other.get(line) ?? 0];
    return is === was ? [] : [`${line}: ${is}, not ${was}`];
  });
}
