import type { Registry } from './registry.ts';

/** Where each registry publishes its statistics; most keep them below `/pub`. */
const FOLDERS: Readonly<Record<Registry, string>> = {
  afrinic: 'https://ftp.afrinic.net/pub/stats/afrinic',
  apnic: 'https://ftp.apnic.net/stats/apnic',
  arin: 'https://ftp.arin.net/pub/stats/arin',
  lacnic: 'https://ftp.lacnic.net/pub/stats/lacnic',
  ripencc: 'https://ftp.ripe.net/pub/stats/ripencc',
};

/** Address of the folder of a registry's statistics, without a slash at its end. */
export function registryFolder(registry: Registry): string {
  return FOLDERS[registry];
}

/** Address of a registry's newest extended file. */
export function newestFileOf(registry: Registry): string {
  return `${FOLDERS[registry]}/delegated-${registry}-extended-latest`;
}

/** Address of a registry's log of transfers. */
export function transferLogOf(registry: Registry): string {
  // AFRINIC keeps its log outside /pub, as seen in September 2026.
  const folder =
    registry === 'afrinic' ? 'https://ftp.afrinic.net/stats/afrinic' : FOLDERS[registry];
  return `${folder}/transfers/transfers_latest.json`;
}
