import type { Registry } from './registry.ts';

/** Where each registry lets people look up who holds an address, on a page of its own. */
export const REGISTRY_LOOKUPS: Readonly<Record<Registry, string>> = {
  afrinic: 'https://afrinic.net/whois',
  apnic: 'https://wq.apnic.net/static/search.html',
  arin: 'https://search.arin.net/rdap/',
  lacnic: 'https://query.milacnic.lacnic.net/home',
  ripencc: 'https://apps.db.ripe.net/db-web-ui/query',
};
