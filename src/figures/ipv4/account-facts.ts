import { sum } from 'd3';
import { ALL_IPV4, UNTOLD } from '../../metrics/ipv4-account.ts';
import { UNATTRIBUTED, type Unattributed, WORLD } from '../../model/area.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { GivenOut } from '../../text/contract/ipv4.ts';
import { isDay, ACCOUNT as METRIC } from '../account-part.ts';
import { countedBy, spanning } from '../counted.ts';
import {
  column,
  DATE,
  type FactRow,
  type Facts,
  type FactTable,
  numbers,
  type Origin,
} from '../facts.ts';
import { restsOn } from '../rests.ts';
import { accountSections, accountSum, type Section } from './account-parts.ts';

/** The id of the sum in the column of parts. */
export const ALL = 'all';

/** The rows of the account in brief. */
type BriefPart = 'usable' | 'given-out' | 'left';

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
  /** Whether the delegated space is as the registries' own files list it; else it is that of a month's mirrors. */
  readonly isOfFiles: boolean;
  /** Lines of no country that a registry lists and that month has no count of. */
  readonly leftOut: readonly Unattributed[];
  /** What these lines came to together when each was last counted; `null` where one never was. */
  readonly lastOfLeftOut: number | null;
  /** What networks can use, how much of that is given out, and what is left. */
  readonly summary: FactTable;
}

/** The account as facts; `null` where this edition has none. */
export function accountFacts(data: Data): AccountFacts | null {
  const sections = accountSections(data);
  if (sections === null) return null;
  const hasPool = (registry: Registry) => sections.some(({ id }) => id === registry);
  const rests = restsOn(data, [METRIC]);
  const parts = rowsOf(data, sections);
  const behind = new Set(parts.flatMap(({ origins }) => origins.map(sourceOf)));
  const given = sections.find(({ id }) => id === 'delegated')?.on ?? '';
  const leftOut = isDay(given) ? [] : UNATTRIBUTED.filter((line) => isLeftOut(data, line, given));
  return {
    ...rests,
    origins: rests.origins.filter((origin) => behind.has(origin)),
    table: { columns: COLUMNS, rows: [...parts, sumOf(parts)] },
    summary: inBrief(parts, sumsOf(data)),
    ...{ sections, ...sumsOf(data) },
    withPool: REGISTRIES.filter(hasPool),
    withoutPool: REGISTRIES.filter((registry) => !hasPool(registry)),
    ranges: data.published.specialBlocks.map(({ range }) => range),
    isOfFiles: isDay(given),
    ...{ leftOut, lastOfLeftOut: lastCountOf(data, leftOut) },
  };
}

/**
 * What networks can use, and what of it is known to be given out. A line of a registry that the month has no count of does
 * not make that less sure where, by its last count, it is too small to change how many of a thousand are given out.
 */
export function givenOut({ kept, delegated, leftOut, lastOfLeftOut }: AccountFacts): GivenOut {
  const usable = ALL_IPV4 - kept;
  const ofThousand = (given: number) => Math.round((given / usable) * 1_000);
  const isSmall =
    lastOfLeftOut !== null && ofThousand(delegated) === ofThousand(delegated + lastOfLeftOut);
  const isAll = leftOut.length === 0;
  return { usable, delegated, isAll, isSure: isAll || isSmall };
}

function lastCountOf(data: Data, lines: readonly Unattributed[]): number | null {
  const counts = lines.map((line) => data.latestReading('ipv4-held', line)?.value ?? null);
  return counts.includes(null) ? null : sum(counts);
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

/**
 * A row a part. What nobody tells is what all others leave over: it rests on all their days, and by all who counted
 * them, though it is told as of the day of the measure.
 */
function rowsOf(data: Data, sections: readonly Section[]): FactRow[] {
  const rows: FactRow[] = [];
  for (const { id: section, parts } of sections)
    for (const { id, on, value } of parts) {
      const values = { part: id, ipv4_addresses: value, share_of_all: value / ALL_IPV4 };
      rows.push(
        section === 'untold'
          ? { area: id, ...spanning(rows), values: { ...values, date: on } }
          : { area: id, ...countedBy(data, [METRIC], { area: id, date: on }), values },
      );
    }
  return rows;
}

/** The sum has no one day: it is of all the days of its parts. */
function sumOf(parts: readonly FactRow[]): FactRow {
  return {
    area: WORLD,
    ...spanning(parts),
    values: { part: ALL, ipv4_addresses: ALL_IPV4, share_of_all: 1, date: null },
  };
}

/** All but what is kept out of use, what of it is delegated, and what is not: each of all the days it rests on. */
function inBrief(parts: readonly FactRow[], { kept, delegated }: ReturnType<typeof sumsOf>) {
  const usable = ALL_IPV4 - kept;
  const of = (rows: readonly FactRow[], [part, value]: readonly [BriefPart, number]): FactRow => ({
    area: WORLD,
    ...spanning(rows),
    values: { part, ipv4_addresses: value, share_of_usable: value / usable },
  });
  const isGiven = ({ area }: FactRow) => area?.startsWith('delegated-') ?? false;
  const isKept = ({ area }: FactRow) => area === 'special' || (area?.startsWith('iana-') ?? false);
  return {
    columns: [
      column('part', 'term'),
      numbers('ipv4_addresses', 'addresses'),
      numbers('share_of_usable', 'share'),
      DATE,
    ],
    rows: [
      of(parts.filter(isKept), ['usable', usable]),
      of(parts.filter(isGiven), ['given-out', delegated]),
      of(parts, ['left', usable - delegated]),
    ],
  };
}

/** The source of an origin, which may be one of those that a source gathers. */
function sourceOf(origin: Origin): string {
  return origin.includes('://') ? origin : (origin.split('/')[0] ?? origin);
}

function isLeftOut(data: Data, line: Unattributed, month: string): boolean {
  const isListed = data.series('ipv4-registrations-by-year', line).length > 0;
  return isListed && data.valueOn('ipv4-held', line, month) === null;
}
