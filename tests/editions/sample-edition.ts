import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sort } from 'd3';
import { type DataFile, PROVENANCE } from '../../scripts/ingest/read-data.ts';
import { columnsOf } from '../../scripts/tables/csv.ts';
import { MAKERS, type Maker } from '../../src/model/makers.ts';
import { PUBLICATIONS_BY_ID } from '../../src/model/publications.ts';
import { REGISTRIES, type Registry } from '../../src/model/registry.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import type { BaseMap } from '../../src/published/published.ts';

/** Rows of tables as text, by path; without their headers. */
export type Rows = Readonly<Record<string, readonly string[]>>;

/** What an edition is made of. */
export interface SampleEdition {
  readonly rows: Rows;
  /** Ids of the sources that were read. */
  readonly sources: readonly string[];
}

/** A country of each registry, one of two groups, and one that no registry lists. */
const COUNTRIES: Readonly<Record<string, Registry | null>> = {
  KE: 'afrinic',
  MW: 'afrinic',
  CN: 'apnic',
  IN: 'apnic',
  TV: 'apnic',
  US: 'arin',
  BR: 'lacnic',
  FR: 'ripencc',
  EH: null,
};
/** Countries with people and one old block, so that enough of them share in the space of a year. */
const OTHERS = 'AO BF BI BJ BW CG CM CV DJ DZ KM TD'.split(' ');
const LISTED = Object.entries(COUNTRIES).filter(([, registry]) => registry !== null);

/** A map of them: two are large enough to see, the others are dots, and one is named below. */
export const BASE_MAP: BaseMap = {
  ...{ width: 960, height: 480, sphere: 'M0 0H960V480H0Z', disputed: '' },
  shapes: { US: 'M100 100l100 0l0 100z', IN: 'M600 200l50 0l0 50z' },
  dots: { KE: [550, 260], MW: [540, 290], TV: [900, 280], BR: [300, 300], EH: [450, 200] },
  listed: ['FR'],
};

/** The tables that sources give; the others are kept by hand. */
const TABLES_OF: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    REGISTRIES.map((registry) => [registry, ['registrations', 'holdings', 'holders', 'pool']]),
  ),
  'google-country': ['adoption'],
  'google-world': ['adoption'],
  ...{ 'apnic-labs': ['apnic-use'], 'apnic-labs-by-month': ['apnic-use'] },
  'apnic-labs-by-day': ['apnic-use'],
  'registry-history': ['ipv4-flows', 'ipv4-listed', 'cohorts'],
  iana: ['iana'],
  population: ['population', 'population-by-year'],
  'people-online': ['people-online'],
  countries: ['countries'],
  'arin-waiting-list': ['waiting-lists'],
  'arin-reissued': ['reissued'],
  'ripencc-run-out': ['waiting-lists', 'last-pool'],
  'ripencc-waiting-list': ['waiting-lists'],
};

/** Every month of so many years, the last of them that of the sample's files. */
const months = (years: number): string[] =>
  Array.from({ length: years }, (_, year) => 2026 - years + 1 + year).flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  );
const SPAN = months(8);

/** An edition with something of everything. */
export const WHOLE: SampleEdition = { rows: wholeRows(), sources: Object.keys(TABLES_OF) };

function wholeRows(): Rows {
  return {
    'reference/countries.csv': keptByHand('countries').filter((row) =>
      [...Object.keys(COUNTRIES), ...OTHERS].includes(row.slice(0, 2)),
    ),
    'reference/milestones.csv': keptByHand('milestones'),
    'reference/iot.csv': keptByHand('iot'),
    // Of a country that the sample has.
    'reference/measurement-limits.csv': keptByHand('measurement-limits').filter(
      (row) => COUNTRIES[row.slice(0, 2)] !== undefined,
    ),
    'reference/policy-reserves.csv': keptByHand('policy-reserves'),
    'reference/special-blocks.csv': keptByHand('special-blocks'),
    'reference/entitlements.csv': keptByHand('entitlements'),
    'reference/groups.csv': ['ldc,MW', 'lldc,MW', 'sids,TV', 'ldc,TV'].map(
      (row) => `${row},,,,https://groups.example/`,
    ),
    'reference/population.csv': [
      ...LISTED.map(([country], index) => `${country},2024,${(index + 1) * 1_000_000}`),
      ...OTHERS.map((country) => `${country},2024,1000000`),
      'WORLD,2024,8141809112',
    ],
    'tables/population-by-year.csv': LISTED.map(
      ([country], index) => `${country},2023,${(index + 1) * 900_000}`,
    ),
    // A year of which the people are known, one of which they are not, and nobody online.
    'tables/people-online.csv': ['KE,2023,0.35', 'TV,2017,0.4', 'US,2023,0'],
    'tables/holdings.csv': SPAN.flatMap((month, at) =>
      LISTED.map(([country], index) => {
        const [ipv4, ipv6] = [(index + 1) * 65_536 + at * 256, (index + 1) * 65_536 * (at + 1)];
        return `${month},${country},${ipv4},${ipv6},extended`;
      }),
    ),
    'tables/registrations.csv': [
      ...LISTED.flatMap(([country, registry]) => registered(country, registry as Registry)),
      ...OTHERS.map((country) => `afrinic,${country},ipv4,allocated,1994-03,1,256`),
    ],
    'tables/holders.csv': LISTED.map(
      ([country, registry]) => `${registry},${country},2010,40,25,20`,
    ),
    'tables/pool.csv': REGISTRIES.flatMap((registry) =>
      SPAN.slice(-6).flatMap((month, at) => [
        `${registry},${month},available,${(10 - at) * 256},${registry}`,
        `${registry},${month},policy-reserved,1024,${registry}`,
        `${registry},${month},quarantined,512,${registry}`,
      ]),
    ),
    'tables/adoption.csv': [
      ...LISTED.flatMap(([country], index) =>
        ['2026-04-13', '2026-07-19'].map((on) => `google,users,${on},${country},0.${index + 1},`),
      ),
      ...SPAN.map((month, at) => `google,users,${month}-15,WORLD,0.${10 + Math.floor(at / 2)},`),
    ],
    // Each way of averaging, with all that it tells: one's own means and tests, a month's tests, or shares alone.
    'tables/apnic-use.csv': SPAN.flatMap((month, at) => [
      `IN,${month}-28,30-days,0.${20 + Math.floor(at / 2)},0.15,90000`,
      `KE,${month},whole-month,0.${10 + Math.floor(at / 2)},0.05,${at + 20}`,
      `WORLD,${month},whole-month,0.${10 + Math.floor(at / 2)},0.09,900000`,
      `FR,${month},daily-shares,0.${30 + Math.floor(at / 2)},,`,
    ]),
    'tables/waiting-lists.csv': [
      ...SPAN.slice(-3).map(
        (on, at) => `arin,${on}-14,${at + 3},${at},1,2,1,${at},arin-waiting-list,`,
      ),
      ...SPAN.slice(0, 3).map((on, at) => `ripencc,${on}-07,${at},,,,,${at},ripencc-run-out,`),
      'ripencc,2026-06,7,,,,,,ripencc-waiting-list,https://ripe.example/',
    ],
    'tables/reissued.csv': SPAN.slice(-30).map((on, at) => `arin,${on}-02,${20 + (at % 5)},3,1`),
    'tables/last-pool.csv': SPAN.slice(0, 9).map((on, at) => `ripencc,${on}-25,${(at % 3) * 256}`),
    ...historyRows(),
    'tables/iana.csv': Array.from({ length: 256 }, (_, block) => {
      const registry = REGISTRIES[block % 5];
      return `ipv4,${block}.0.0.0/8,${block < 224 ? registry : 'future-use'},1995-01,${block < 224 ? 'allocated' : 'reserved'}`;
    }),
  };
}

/** Files of AFRINIC's countries: two of 2019 and one of 2023, between which one gives back and moves to the other. */
function historyRows(): Rows {
  const [first, next, last] = ['2019-03-31', '2019-12-31', '2023-01-31'];
  const listed = (day: string | undefined, country: string, addresses: number) =>
    `afrinic,${day},${country},plain,${addresses}`;
  return {
    'tables/ipv4-listed.csv': [
      ...[listed(first, 'KE', 4096), listed(first, 'MW', 1024), listed(next, 'KE', 3840)],
      ...[listed(next, 'MW', 1024), listed(last, 'KE', 3328), listed(last, 'MW', 2048)],
    ],
    'tables/ipv4-flows.csv': [
      `afrinic,KE,${first},${next},given-back,,256,1`,
      `afrinic,KE,${next},${last},to-country,MW,512,1`,
      `afrinic,MW,${next},${last},from-country,KE,512,1`,
      `afrinic,MW,${next},${last},registered,,512,2`,
    ],
    'tables/cohorts.csv': ['ipv4', 'ipv6'].flatMap((family) =>
      [first, next, last].map((day, at) => `afrinic,${family},2015,${day},${90 - 10 * at},${1024}`),
    ),
  };
}

function registered(country: string, registry: Registry): string[] {
  return [1995, 2005, 2012, 2019, 2025].flatMap((year, index) => [
    `${registry},${country},ipv4,allocated,${year}-03,1,${(index + 1) * 4096}`,
    `${registry},${country},ipv6,allocated,${year}-04,1,${2 ** 32}`,
    `${registry},${country},asn,allocated,${year}-05,1,1`,
  ]);
}

/** Rows of a table that is edited by hand. */
function keptByHand(name: string): string[] {
  const text = readFileSync(join('data/reference', `${name}.csv`), 'utf8');
  return text.trimEnd().split('\n').slice(1);
}

/** The data folder of an edition, as ingest reads it. */
export function filesOf({ rows, sources }: SampleEdition): Map<string, DataFile> {
  const tables = ALL_TABLES.map((table) => {
    const columns = columnsOf(table);
    const keyOf = (row: string) =>
      table.key.map((column) => row.split(',')[columns.indexOf(column)]).join();
    const sorted = sort(rows[table.path] ?? [], keyOf);
    const text = `${[columns.join(','), ...sorted].join('\n')}\n`;
    return [table.path, { name: table.path, text }] as const;
  });
  const text = JSON.stringify({ sources: sources.map(sourceOf) });
  return new Map([...tables, [PROVENANCE, { name: PROVENANCE, text }]]);
}

/** Who made the tables by month of what APNIC Labs measured. */
const COPIED_BY: Readonly<Record<string, Maker>> = {
  'apnic-labs-by-month': MAKERS.sorujov,
  'apnic-labs-by-day': MAKERS.imau84,
};

function sourceOf(id: string) {
  const maker = COPIED_BY[id];
  const file = { name: `${id}.csv`, sha256: '0'.repeat(64) };
  const files = maker ? [{ ...file, bytes: 1, records: 1, via: [maker] }] : [];
  const publisher = id.startsWith('apnic-labs') ? PUBLICATIONS_BY_ID[id]?.publisher : id;
  return {
    ...{ id, publisher, title: `Files of ${id}`, address: `https://${id}.example/` },
    ...{ files, asOf: '2026-12-31', retrieved: '2026-12-31', licence: 'sample', caveats: [] },
    ...{ tables: TABLES_OF[id] ?? [], problems: { warnings: 0, examples: [] } },
  };
}

/** An edition whose rows of a table are others, and of which some sources were never read. */
export function without(
  { rows, sources }: SampleEdition,
  changes: Readonly<Record<string, (row: string) => boolean | string>>,
  unread: readonly string[] = [],
): SampleEdition {
  const changed = Object.entries(changes).map(([path, change]) => [
    path,
    (rows[path] ?? []).flatMap((row) => {
      const kept = change(row);
      return typeof kept === 'string' ? kept : kept ? row : [];
    }),
  ]);
  return {
    rows: { ...rows, ...Object.fromEntries(changed) },
    sources: sources.filter((id) => !unread.includes(id)),
  };
}
