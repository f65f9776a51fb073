import { OPEN_TERMS } from './makers.ts';
import { own } from './own.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from './registry.ts';
import { newestFileOf, transferLogOf } from './registry-files.ts';

/** What one publisher offers and on which terms: all that belongs to a source but the reading of its files. */
export interface Publication<Id extends string = string> {
  readonly id: Id;
  readonly publisher: string;
  readonly title: string;
  /** Where the publisher offers it. */
  readonly address: string;
  /** Its terms in words; where they are an open licence, our own work on it is as free as the rest. */
  readonly licence: string;
  readonly isOpen?: true;
  /** The registry of which alone it tells, so that it says nothing of what others list. */
  readonly registry?: Registry;
  /** Days that its newest data may be old before they count as old; absent where nothing newer is promised. */
  readonly promisedDays?: number;
}

/** Registries and APNIC Labs publish daily: three weeks leave room for a refresh that was refused and looked at. */
const DAILY = 21;
/** Undated pages lag, and months are added to a history once they are over. */
const MONTHLY = 45;
/** ARIN goes through its waiting list once a quarter, and not always to the day. */
const QUARTERLY = 140;

/** On which terms each registry publishes its file. */
const REGISTRY_TERMS: Readonly<Record<Registry, string>> = {
  afrinic: 'Free to download and use if AFRINIC is held harmless',
  apnic: 'Free to download and use if APNIC is held harmless',
  arin: attribution('ARIN'),
  lacnic: attribution('LACNIC'),
  ripencc: attribution('the RIPE NCC'),
};
const LABS = {
  publisher: 'APNIC Labs',
  address: 'https://data1.labs.apnic.net/v6stats/v6economy/',
  licence: 'Reuse with attribution to APNIC Labs permitted',
} as const;
const GOOGLE = {
  publisher: 'Google',
  licence: 'Undocumented, no licence text found: figures cited with attribution to Google',
  promisedDays: MONTHLY,
} as const;

/** All publications, the one list of them; `scripts/sources` has a reader for each. */
export const PUBLICATIONS = [
  {
    id: 'countries',
    publisher: 'UN Statistics Division (M49) and UN Terminology (UNTERM), collected by Datahub',
    title: 'Country codes, regions and names in six languages',
    address: 'https://github.com/datasets/country-codes',
    ...{ licence: 'PDDL 1.0 (public domain)', isOpen: true },
  },
  {
    id: 'population',
    publisher: 'World Bank',
    title: 'Population, total (SP.POP.TOTL)',
    address: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
    ...{ licence: 'CC BY 4.0', isOpen: true },
    // It comes once a year, for the year before.
    promisedDays: 3 * 365,
  },
  {
    id: 'people-online',
    publisher: 'International Telecommunication Union (ITU)',
    title: 'Share of people using the Internet, newest year of each country',
    // Where the World Bank offers the union's shares on these terms, from which others pass them on.
    address: 'https://data.worldbank.org/indicator/IT.NET.USER.ZS',
    ...{ licence: 'CC BY 4.0', isOpen: true },
    // A year's shares come in the course of the year after next.
    promisedDays: 3 * 365,
  },
  {
    id: 'holdings',
    publisher: 'The five registries',
    title: 'Address space by country at each month’s end',
    address: 'https://github.com/ipverse/rir-ip',
    licence: 'Registry statistics: free to use if the registries are held harmless',
    promisedDays: MONTHLY,
  },
  {
    id: 'google-world',
    title: 'Share of users reaching Google over IPv6, world, daily',
    address: 'https://www.google.com/intl/en_ALL/ipv6/statistics/data/adoption.js',
    ...GOOGLE,
  },
  {
    id: 'google-country',
    title: 'Share of users reaching Google over IPv6, by country',
    address: 'https://www.google.com/intl/en_ALL/ipv6/statistics/data/worldmap.js',
    ...GOOGLE,
  },
  {
    id: 'apnic-labs',
    ...LABS,
    title: 'IPv6 use by economy',
    promisedDays: DAILY,
  },
  {
    id: 'apnic-labs-by-month',
    ...LABS,
    title: 'IPv6 use by economy, all tests of a month as one',
  },
  {
    id: 'apnic-labs-by-day',
    ...LABS,
    title: 'IPv6 use by economy, mean of the daily shares of a month',
  },
  {
    id: 'pool-lacnic',
    registry: 'lacnic',
    publisher: 'LACNIC',
    title: 'IPv4 space available and reserved at LACNIC by month',
    address: newestFileOf('lacnic'),
    licence: attribution('LACNIC'),
  },
  {
    id: 'arin-waiting-list',
    registry: 'arin',
    publisher: 'ARIN',
    title: 'Waiting list for IPv4 addresses',
    address: 'https://www.arin.net/resources/guide/ipv4/waiting_list/',
    licence: 'Facts of a public list, attribution to ARIN; no terms stated in it',
    promisedDays: MONTHLY,
  },
  {
    id: 'arin-reissued',
    registry: 'arin',
    publisher: 'ARIN',
    title: 'IPv4 blocks given again from the waiting list',
    address: 'https://www.arin.net/resources/guide/ipv4/blocks_cleared/',
    licence: 'Facts of a public list, attribution to ARIN; no terms stated in it',
    promisedDays: QUARTERLY,
  },
  {
    id: 'ripencc-run-out',
    registry: 'ripencc',
    publisher: 'RIPE NCC',
    title: 'The RIPE NCC’s last IPv4 addresses and its waiting list',
    address: newestFileOf('ripencc'),
    licence: attribution('the RIPE NCC'),
  },
  {
    id: 'ripencc-waiting-list',
    registry: 'ripencc',
    publisher: 'RIPE NCC',
    title: 'Figures on its waiting list for IPv4, in articles, slides and updates for members',
    address: 'https://www.ripe.net/manage-ips-and-asns/ipv4/ipv4-waiting-list',
    licence: 'Single figures, each with the document that states it; attribution to the RIPE NCC',
  },
  {
    id: 'registry-history',
    publisher: 'AFRINIC, APNIC and LACNIC',
    title: 'Delegated Internet number resources, month by month',
    address: 'https://ftp.ripe.net/pub/stats/',
    licence:
      'Registry statistics: free to use if AFRINIC and APNIC are held harmless, attribution to LACNIC',
  },
  {
    id: 'iana',
    publisher: 'IANA',
    title: 'IPv4 and IPv6 address space',
    address: 'https://www.iana.org/assignments/ipv4-address-space/ipv4-address-space.csv',
    licence: 'Public registries of IANA; no terms stated in the files',
  },
  ...REGISTRIES.map(transfersOf),
  {
    id: 'calendars',
    publisher: 'The publishers of the calendars listed',
    title: 'Events from public calendars (iCalendar)',
    address: 'https://www.rfc-editor.org/rfc/rfc5545',
    licence: 'Facts of public calendars, each event with its link; terms of each publisher',
  },
  ...REGISTRIES.map(delegatedOf),
] as const satisfies readonly Publication[];

export type SourceId = (typeof PUBLICATIONS)[number]['id'];

/** The same by their ids. */
export const PUBLICATIONS_BY_ID: Readonly<Record<string, Publication>> = Object.fromEntries(
  PUBLICATIONS.map((publication) => [publication.id, publication]),
);
const OPEN: ReadonlySet<string> = new Set([
  ...OPEN_TERMS,
  ...Object.values(PUBLICATIONS_BY_ID).flatMap(({ isOpen = false, licence }) =>
    isOpen ? [licence] : [],
  ),
]);

/** What is published under a source's id. */
export function publicationOf(id: SourceId): Publication {
  return PUBLICATIONS_BY_ID[id] as Publication;
}

/**
 * The registry of which alone a source tells: of a publication as it says, and of the archive of a registry, which a
 * backfill names by itself. Undefined for what tells of several, or of none.
 */
export function registryOf(id: string): Registry | undefined {
  const ofArchive = REGISTRIES.find((registry) => id === archiveOf(registry));
  return own(PUBLICATIONS_BY_ID, id)?.registry ?? ofArchive;
}

/** The id of the source that a registry's archive is. */
export function archiveOf<Of extends Registry>(registry: Of): `archive-${Of}` {
  return `archive-${registry}`;
}

/** What such an archive is called. */
export const ARCHIVE_TITLE = 'Delegated Internet number resources, the last file of each month';

/** Sources whose publisher is no proper name, or has one in each language. */
export const DESCRIBED_PUBLISHERS = [
  'countries',
  'population',
  'people-online',
  'holdings',
  'registry-history',
  'calendars',
] as const;
export type DescribedPublisher = (typeof DESCRIBED_PUBLISHERS)[number];

/** Ids of all sources that are named, those that a backfill names among them. */
export type NamedSource = SourceId | `archive-${Registry}`;

/** Whether terms as a source states them let its numbers be passed on as freely as our own work. */
export function isOpenLicence(licence: string): boolean {
  return OPEN.has(licence);
}

function attribution(to: string): string {
  return `Published registry statistics, attribution to ${to}; no terms stated in the file`;
}

function delegatedOf(registry: Registry): Publication<Registry> {
  return {
    id: registry,
    registry,
    publisher: REGISTRY_NAMES[registry],
    title: 'Delegated Internet number resources',
    address: newestFileOf(registry),
    licence: REGISTRY_TERMS[registry],
    promisedDays: DAILY,
  };
}

function transfersOf(registry: Registry): Publication<`transfers-${Registry}`> {
  return {
    id: `transfers-${registry}`,
    publisher: REGISTRY_NAMES[registry],
    title: 'Transfers of Internet number resources',
    address: transferLogOf(registry),
    licence: attribution(REGISTRY_NAMES[registry]),
  };
}
