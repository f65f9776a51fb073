import { join } from 'node:path';
import type { Source } from '../../src/model/provenance.ts';
import type { Table } from '../../src/model/table.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import { columnsOf } from '../tables/csv.ts';
import { type DataFile, PROVENANCE } from './read-data.ts';

/** Kenya's row in the table of countries, as committed. */
const KENYA = 'KE,KEN,404,002,014,كينيا,Kenya,Kenya,Kenya,Кения,肯尼亚,';

/** A sound data folder for tests: one country, a few rows a table. Text without its header, by path. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  'tables/registrations.csv': [
    'afrinic,KE,ipv6,allocated,2006-05,1,4294967296',
    'afrinic,ZZ,ipv4,reserved,,2,512',
  ],
  'tables/holdings.csv': ['2025-04,EU,333056,7,ipverse', '2025-04,KE,5000192,9109504,ipverse'],
  'tables/holders.csv': ['afrinic,KE,2006,10,12,10'],
  'tables/pool.csv': ['afrinic,2026-05,available,704256,afrinic'],
  'tables/adoption.csv': ['google,users,2026-04-13,KE,0.1205,'],
  'tables/apnic-use.csv': ['KE,2026-08-20,30-days,0.1802,0.1682,137383'],
  'tables/people-online.csv': ['KE,2023,0.35'],
  'tables/population-by-year.csv': ['KE,2023,55339003'],
  'reference/countries.csv': [KENYA],
  'reference/population.csv': ['KE,2024,56432944', 'WORLD,2024,8141809112'],
  'reference/milestones.csv': ['afrinic-phase-1,2017-03-31,afrinic,https://afrinic.net/phase-1'],
  'reference/policy-reserves.csv': [
    '196.49.0.0/16,afrinic,Exchange points,CPM 11,https://afrinic.net/cpm',
  ],
  'reference/groups.csv': ['ldc,KE,,,,https://groups.example/'],
  'reference/entitlements.csv': [
    'afrinic-general,afrinic,general,/24,/22,CPM 5.4,2020-01-13,,https://afrinic.net/cpm',
  ],
  'reference/special-blocks.csv': ['192.0.2.0/24,documentation,RFC 5737,https://rfc.example/'],
  'activities/calendars.csv': [
    'ietf,IETF,https://a.example/x.ics,https://a.example/,standards,world,ipv6,en,,,2026-11-24,seen,https://a.example/',
  ],
  'tables/calendar-events.csv': [
    'ietf-0a,v6ops,IETF,standards,,,world,2027-03-06,2027-03-06,en,,,https://a.example/,2026-11-24,ietf,,',
  ],
  'reference/iot.csv': [
    'ericsson-2024,counted,2024,18800000000,Ericsson,2025,2026-11-24,https://iot.example/',
  ],
  'reference/measurement-limits.csv': [
    'KE,google,service-blocked,2026-01,2026-01,https://limits.example/,2026-11-24',
  ],
  'reference/country-languages.csv': ['KE,en,official,https://groups.example/'],
  'reference/country-aliases.csv': ['KE,sw,Kenya,https://groups.example/'],
  'reference/time-zones.csv': ['Africa/Nairobi,KE,https://groups.example/'],
  'reference/area-notes.csv': ['KE,abyei,https://groups.example/'],
  'tables/iana.csv': ['ipv4,41.0.0.0/8,afrinic,2005-04,allocated'],
  'tables/transfers.csv': ['afrinic,afrinic,ipv4,resource-transfer,2020-01,1,256'],
  'tables/country-transfers.csv': ['afrinic,KE,2020,0,0,256'],
  'tables/waiting-lists.csv': ['ripencc,2024-06,1035,,,,,,ripencc-waiting-list,https://a.example/'],
  'tables/reissued.csv': ['arin,2020-06-25,16,2,0'],
  'tables/last-pool.csv': ['ripencc,2019-11-26,0'],
  'tables/ipv4-flows.csv': ['afrinic,KE,2019-03-31,2019-04-30,given-back,reserved,256,1'],
  'tables/ipv4-listed.csv': ['afrinic,2019-03-31,KE,plain,1024', 'afrinic,2019-04-30,KE,plain,768'],
  'tables/cohorts.csv': ['afrinic,ipv4,2006,2019-03-31,2,1024'],
};

/** Provenance of the sample: one source for all tables but those whose rows name their own. */
export const SAMPLE_SOURCE: Source = {
  id: 'afrinic',
  publisher: 'AFRINIC',
  title: 'Extended statistics',
  address: 'https://afrinic.example/',
  files: [],
  asOf: '2026-08-21',
  retrieved: '2026-09-01',
  licence: 'sample',
  caveats: [],
  tables: [
    ...[
      'adoption',
      'apnic-use',
      'calendar-events',
      'countries',
      'country-transfers',
      'holders',
      'holdings',
      'iana',
      'ipv4-flows',
      'ipv4-listed',
      'cohorts',
    ],
    ...['last-pool', 'people-online', 'pool', 'population', 'population-by-year', 'registrations'],
    ...['reissued', 'transfers', 'waiting-lists'],
  ],
  problems: { warnings: 0, examples: [] },
};

/** A data folder's files: sound, but for the rows, texts or missing files (`null`) given by path. */
export function sampleFiles(
  changes: Readonly<Record<string, readonly string[] | string | null>> = {},
): Map<string, DataFile> {
  const tables = ALL_TABLES.map((table) => {
    const rows = changes[table.path] === undefined ? SOUND[table.path] : changes[table.path];
    return [table.path, Array.isArray(rows) ? withHeader(table, rows) : rows] as const;
  });
  const sources = changes[PROVENANCE] ?? sampleProvenance([SAMPLE_SOURCE]);
  const texts = [...tables, [PROVENANCE, sources] as const];
  return new Map(
    texts.map(([path, text]) => [path, { name: join('data', path), text: text as string | null }]),
  );
}

/** The provenance as refresh writes it. */
export function sampleProvenance(sources: readonly unknown[]): string {
  return `${JSON.stringify({ sources }, null, 2)}\n`;
}

function withHeader(table: Table, rows: readonly string[]): string {
  return `${[columnsOf(table).join(','), ...rows].join('\n')}\n`;
}
