import { figurePath } from './figure-path.ts';

/** Addresses of the site's own pages, below whatever base path the site is built for. */

/** Astro's settings; where files are written beside Astro, they are handed on in the environment. */
const { BASE_URL = '/', SITE = 'https://ipv6-atlas.example' } = import.meta.env ?? process.env;
const base = BASE_URL.replace(/\/?$/, '/');

/** The address of a file or page given by its path below the site's root, without a leading slash. */
export function addressOf(path: string): string {
  return `${base}${path}`;
}

/** The address of a country's page. */
export function countryAddress(alpha2: string): string {
  return addressOf(`countries/${alpha2.toLowerCase()}/`);
}

/** The address of a group's page. */
export function groupAddress(group: string): string {
  return addressOf(`groups/${group}/`);
}

/** Where a figure stands: on its own page or on that of its country; the path is `<id>` or `<id>/<place>`. */
export function figureAddress(path: string): string {
  return addressOf(figurePath(path));
}

/** Where the files of a figure lie. */
export function figureFolder(path: string): string {
  return addressOf(`figures/${path}/`);
}

/** The address at which places, by their codes in addresses, are compared, by a measure or by the page's first. */
export function compareAddress(codes: readonly string[], metric?: string): string {
  const by = metric === undefined ? '' : `&metric=${metric}`;
  return addressOf(`compare/?c=${codes.join(',')}${by}`);
}

/** The page on which a figure, chosen already, is embedded, saved and cited. */
export function useAddress(path: string): string {
  return addressOf(`embedding/?f=${path}`);
}

/** The host of a whole address as people name it: `www.` says nothing. Throws when it is no address. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\d?\./, '');
}

/** Whether an address leads to a site as a whole, and to no page of it. */
export function isHomePage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

/** The whole address, with its host, of one below the site's root (`/figures/x/`). */
export function wholeAddress(address: string): string {
  return new URL(address, SITE).href;
}
