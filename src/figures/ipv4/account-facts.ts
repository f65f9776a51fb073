import { ALL_IPV4, UNTOLD } from '../../metrics/ipv4-account.ts';
import { WORLD } from '../../model/area.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import { countedBy, spanOfDates } from '../counted.ts';
import { column, DATE, type FactRow, type Facts, numbers, type Origin } from '../facts.ts';
import { restsOn } from '../rests.ts';
import { accountSections, accountSum, type Part, type Section } from './account-parts.ts';

const METRIC = 'ipv4-account';
/** The id of the sum in the column of parts. */
export const ALL = 'all';

/** Where all IPv4 addresses are. */
export interface AccountFacts extends Facts {
  readonly sections: readonly Section[];
  /** Sums of parts, in addresses. */
  readonly kept: number;
  readonly delegated: number;
  readonly pool: number;
  readonly available: number;
  readonly untold: number;
  /** The registries with a pool among the parts, and those without. */
  readonly withPool: readonly Registry[];
  readonly withoutPool: readonly Registry[];
  /** Blocks of special use inside the registries' /8s. */
  readonly ranges: readonly string[];
  /** Whether the source of the delegated space leaves the line AP out, of which a registry lists space. */
  readonly isApLeftOut: boolean;
}

/** The account as facts; `null` where this edition has none. */
export function accountFacts(data: Data): AccountFacts | null {
  const sections = accountSections(data);
  if (sections === null) return null;
  const hasPool = (registry: Registry) => sections.some(({ id }) => id === registry);
  const rests = restsOn(data, [METRIC]);
  const parts = sections.flatMap((section) =>
    section.parts.map((part) => rowOf(data, section, part)),
  );
  return {
    ...rests,
    table: { columns: COLUMNS, rows: [...parts, sumOf(parts, rests.origins)] },
    ...{ sections, ...sumsOf(data) },
    withPool: REGISTRIES.filter(hasPool),
    withoutPool: REGISTRIES.filter((registry) => !hasPool(registry)),
    ranges: data.published.specialBlocks.map(({ range }) => range),
    isApLeftOut: isApLeftOut(data, sections.find(({ id }) => id === 'delegated')?.on ?? ''),
  };
}

const COLUMNS = [
  column('part', 'term'),
  numbers('ipv4_addresses', 'addresses'),
  numbers('share_of_all', 'share'),
  DATE,
];

function sumsOf(data: Data) {
  return {
    kept: accountSum(data, 'iana-') + accountSum(data, 'special'),
    delegated: accountSum(data, 'delegated-'),
    pool: accountSum(data, 'pool-'),
    available: accountSum(data, 'pool-', '-available'),
    untold: accountSum(data, UNTOLD),
  };
}

function rowOf(data: Data, { id: section }: Section, { id, on, value }: Part): FactRow {
  return {
    ...{ area: id, date: on, origins: countersOf(data, section, { id, on }) },
    values: { part: id, ipv4_addresses: value, share_of_all: value / ALL_IPV4 },
  };
}

/** The sum has no one day: it is of all the days of its parts. */
function sumOf(parts: readonly FactRow[], origins: readonly Origin[]): FactRow {
  return {
    area: WORLD,
    date: spanOfDates(parts.flatMap(({ date }) => date ?? [])),
    origins,
    values: { part: ALL, ipv4_addresses: ALL_IPV4, share_of_all: 1, date: null },
  };
}

/** The tables that each kind of part is counted from; what nobody tells is what all of them leave over. */
const TABLES: Readonly<Record<'kept' | 'delegated' | 'pool', readonly string[]>> = {
  kept: ['iana'],
  delegated: ['registrations'],
  pool: ['pool'],
};

/**
 * Who counted a part. Of special use it is the standards that keep the blocks; of delegated space, the mirror of that
 * month, and the files by which countries belong to a registry.
 */
function countersOf(
  data: Data,
  section: Section['id'],
  { id, on }: Pick<Part, 'id' | 'on'>,
): readonly Origin[] {
  if (id === 'special')
    return [...new Set(data.published.specialBlocks.map(({ source_url }) => source_url))];
  const { origins } = countedBy(data, [METRIC], { area: id });
  if (section === 'untold') return origins;
  const tables = TABLES[section === 'kept' || section === 'delegated' ? section : 'pool'];
  const counters = origins.filter((origin) =>
    data.findSource(origin)?.tables.some((table) => tables.includes(table)),
  );
  if (section !== 'delegated') return counters;
  return [...countedBy(data, ['ipv4-held'], { area: WORLD, date: on }).origins, ...counters];
}

function isApLeftOut(data: Data, month: string): boolean {
  const isListed = data.series('ipv4-registrations-by-year', 'AP').length > 0;
  return isListed && data.valueOn('ipv4-held', 'AP', month) === null;
}
