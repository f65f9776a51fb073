import { posix } from 'node:path';
import type { Calendar } from '../../src/model/calendars.ts';
import { publicationOf, type SourceId } from '../../src/model/publications.ts';
import { REGISTRIES, type Registry } from '../../src/model/registry.ts';
import { newestFileOf, transferLogOf } from '../../src/model/registry-files.ts';

/** One file of one publisher: where it lies, where we keep it, and what we believe of it. */
export interface Endpoint {
  /** Names this endpoint in `--endpoints` and in messages. */
  readonly id: string;
  /** Id of the source it serves. */
  readonly source: string;
  readonly address: string;
  /** Path below the cache folder. */
  readonly path: string;
  /** Address of its MD5; null where the publisher gives none. */
  readonly checksum: string | null;
  /** Sizes in bytes, unpacked, between which we believe it. */
  readonly smallest: number;
  readonly largest: number;
  readonly kind: 'registry' | 'csv' | 'json' | 'js' | 'calendar';
  /** True where the publisher has no file for some countries: then "not found" is an answer. */
  readonly mayBeAbsent: boolean;
}

const KB = 1024;
const MB = 1024 * KB;

/** Half the size of each registry's file of August 2026: none has ever shrunk by as much. */
const SMALLEST: Readonly<Record<Registry, number>> = {
  afrinic: 500 * KB,
  apnic: 4500 * KB,
  arin: 6000 * KB,
  lacnic: 2000 * KB,
  ripencc: 9000 * KB,
};

const IANA_FILES: readonly (readonly [folder: string, name: string])[] = [
  ['ipv4-address-space', 'ipv4-address-space'],
  ['ipv6-unicast-address-assignments', 'ipv6-unicast-address-assignments'],
  ['ipv4-recovered-address-space', 'ipv4-recovered-address-space-1'],
  ['ipv4-recovered-address-space', 'ipv4-recovered-address-space-2'],
];

const FIXED: readonly Endpoint[] = [
  ...REGISTRIES.map(delegated),
  ...REGISTRIES.map(transfers),
  ...IANA_FILES.map(
    ([folder, name]): Endpoint => ({
      ...plain(name, 'iana', `iana/${name}.csv`),
      address: new URL(`../${folder}/${name}.csv`, addressAt('iana')).href,
      kind: 'csv',
    }),
  ),
  {
    ...plain('google-country', 'google-country', 'adoption/google/worldmap.js'),
    address: addressAt('google-country'),
    kind: 'js',
    smallest: 2 * KB,
  },
  {
    ...plain('google-world', 'google-world', 'adoption/google/adoption.js'),
    address: addressAt('google-world'),
    kind: 'js',
    smallest: 50 * KB,
  },
  {
    ...plain('population', 'population', 'context/population-worldbank.json'),
    address:
      'https://api.worldbank.org/v2/country/all/indicator/SP.POP.TOTL?format=json&per_page=20000',
    kind: 'json',
    smallest: 500 * KB,
  },
  {
    // What the page of the waiting list itself asks for its table.
    ...plain('arin-waiting-list', 'arin-waiting-list', 'scarcity/arin-waiting-list.json'),
    address: 'https://accountws.arin.net/public/rest/waitingList',
    kind: 'json',
  },
  {
    ...plain('arin-reissued', 'arin-reissued', 'scarcity/arin-reissued.csv'),
    address: new URL('waiting_list_blocks_issued.csv', addressAt('arin-reissued')).href,
    kind: 'csv',
    // Half of the list of July 2026, which only grows.
    smallest: 15 * KB,
  },
];

/**
 * Every address a refresh asks, the one list of them. APNIC Labs keeps a file for each economy, `countries`
 * being the alpha-2 codes, and one for the world under its private code XA. The calendars are those listed.
 */
export function endpointsFor(
  countries: readonly string[],
  calendars: readonly Pick<Calendar, 'id' | 'address'>[],
): readonly Endpoint[] {
  const economies = countries.map((country) => labs(country, `${country}.json`));
  return [...FIXED, labs('XA', '../v6region/XA.json'), ...economies, ...calendars.map(calendar)];
}

function plain(id: string, source: SourceId, path: string) {
  const sizes = { smallest: 100, largest: 20 * MB };
  return { id, source, path, checksum: null, mayBeAbsent: false, ...sizes } as const;
}

function delegated(registry: Registry): Endpoint {
  const address = newestFileOf(registry);
  return {
    ...plain(registry, registry, `rir/${registry}/${posix.basename(address)}`),
    address,
    checksum: `${address}.md5`,
    smallest: SMALLEST[registry],
    largest: 100 * MB,
    kind: 'registry',
  };
}

function transfers(registry: Registry): Endpoint {
  return {
    ...plain(`transfers-${registry}`, `transfers-${registry}`, `transfers/${registry}.json`),
    address: transferLogOf(registry),
    largest: 100 * MB,
    kind: 'json',
  };
}

/** Where a source is offered. */
function addressAt(id: SourceId): string {
  return publicationOf(id).address;
}

function labs(code: string, file: string): Endpoint {
  return {
    ...plain(`apnic-labs-${code}`, 'apnic-labs', `adoption/apnic/${code}.json`),
    address: new URL(file, addressAt('apnic-labs')).href,
    kind: 'json',
    mayBeAbsent: true,
  };
}

/** A file of some ten thousand events; one of none is a little over a hundred bytes. */
function calendar({ id, address }: Pick<Calendar, 'id' | 'address'>): Endpoint {
  return {
    ...plain(`calendar-${id}`, 'calendars', `calendars/${id}.ics`),
    address,
    smallest: 40,
    largest: 5 * MB,
    kind: 'calendar',
  };
}
