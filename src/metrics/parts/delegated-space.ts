import { extent, group, rollups, sum } from 'd3';
import { isUnattributed } from '../../model/area.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { Reading } from '../../model/reading.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Holding } from '../../model/registry-tables.ts';
import type { Evidence } from '../metric.ts';
import { asOfDay, coversWorld, delegated, listings } from './listing.ts';
import { newestSteadyMonth } from './steady-month.ts';

/** A part of all addresses: its date and how many it has. */
export type Part = Reading & { readonly value: number };

/** What is delegated: in parts, with the month of each registry's part, and the date of the newest. */
export interface DelegatedSpace {
  readonly parts: readonly Part[];
  readonly date: string;
  monthOf(registry: Registry): string;
}

/** Days that files of one time may lie apart: a season. */
const SEASON = 92;

/**
 * What is delegated, as the registries' own newest files list it, where all five are at hand, none of them rebuilt
 * from copies, and of one season; else as their mirrors did in the newest steady month. `null` without either.
 */
export function delegatedSpace(evidence: Evidence): DelegatedSpace | null {
  return listedInFiles(evidence) ?? countedInMonth(evidence);
}

function listedInFiles(evidence: Evidence): DelegatedSpace | null {
  const rows = delegated(evidence.tables.registrations, 'ipv4');
  if (!coversWorld(rows) || REGISTRIES.some((registry) => isRebuilt(evidence, registry)))
    return null;
  const [oldest = '', newest = ''] = extent(REGISTRIES, (registry) => asOfDay(evidence, registry));
  if (daysBetween(oldest, newest) > SEASON) return null;
  const amounts = rollups(
    rows,
    (list) => Number(list.reduce((total, { amount }) => total + amount, 0n)),
    ({ registry }) => registry,
  );
  return {
    parts: amounts.map(([registry, value]) => ({
      ...{ area: `delegated-${registry}`, date: asOfDay(evidence, registry), value },
    })),
    date: newest,
    monthOf: (registry) => asOfDay(evidence, registry).slice(0, 7),
  };
}

/** Rebuilt files stand in for true sizes with powers of two: they tell countries apart well, sums not to an address. */
function isRebuilt({ provenance }: Evidence, registry: Registry): boolean {
  const source = provenance.sources.find(({ id }) => id === registry);
  return source?.caveats.includes('reconstructed') ?? false;
}

/** The countries' space by the registry that lists most of them, and the lines of no country. */
function countedInMonth({ tables }: Evidence): DelegatedSpace | null {
  const month = newestSteadyMonth(tables.holdings);
  if (month === undefined) return null;
  const listed = listings(tables.registrations);
  const home = ({ country }: Holding): Registry | 'none' =>
    isUnattributed(country) ? 'none' : (listed.get(country)?.[0]?.registry ?? 'none');
  const counted = tables.holdings.filter(
    (row) => row.month === month && row.ipv4_addresses !== null,
  );
  const parts = [...group(counted, home)].map(([registry, rows]) => ({
    area: `delegated-${registry}`,
    date: month,
    value: sum(rows, (row) => row.ipv4_addresses ?? 0),
  }));
  return { parts, date: month, monthOf: () => month };
}
