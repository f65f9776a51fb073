import { ascending, extent, max, rollup, sum } from 'd3';
import { WORLD } from '../../model/area.ts';
import { daysBetween } from '../../model/days-between.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Family, Registration } from '../../model/registry-tables.ts';
import type { Evidence } from '../metric.ts';

/** What the registries' newest files list as delegated (allocated or assigned), of one family or of all. */
export function delegated(
  registrations: readonly Registration[],
  family?: Family,
): readonly Registration[] {
  return registrations.filter(
    (row) =>
      (row.status === 'allocated' || row.status === 'assigned') &&
      (family === undefined || row.family === family),
  );
}

/** How many delegations a registry's newest file lists for an area. */
export interface Listing {
  readonly registry: Registry;
  readonly delegations: number;
}

/** Many measures ask this of the same rows. */
const LISTINGS = new WeakMap<readonly Registration[], ReadonlyMap<string, readonly Listing[]>>();

/** For each area, the registries whose newest file lists delegations for it, most delegations first. */
export function listings(
  registrations: readonly Registration[],
): ReadonlyMap<string, readonly Listing[]> {
  const known = LISTINGS.get(registrations) ?? countListings(registrations);
  LISTINGS.set(registrations, known);
  return known;
}

function countListings(registrations: readonly Registration[]): Map<string, Listing[]> {
  const counts = rollup(
    delegated(registrations),
    (rows) => sum(rows, (row) => row.blocks),
    (row) => row.country,
    (row) => row.registry,
  );
  return new Map([...counts].map(([area, byRegistry]) => [area, mostFirst(byRegistry)]));
}

function mostFirst(byRegistry: ReadonlyMap<Registry, number>): Listing[] {
  const list = [...byRegistry].map(([registry, delegations]) => ({ registry, delegations }));
  return list.sort((a, b) => b.delegations - a.delegations || ascending(a.registry, b.registry));
}

/** True when every one of the five registries has rows: only then do sums speak for the world. */
export function coversWorld(rows: readonly { readonly registry: Registry }[]): boolean {
  return new Set(rows.map((row) => row.registry)).size === REGISTRIES.length;
}

/**
 * The day a figure counted from registry files speaks of: for each area the newest as-of day among the
 * registries that list delegations for it, and under WORLD the newest of all. Not the oldest: part of what
 * is counted would have come later. Where only some registries count, it is the day of theirs.
 */
export function listingDays(
  evidence: Evidence,
  counting: ReadonlySet<Registry> = new Set(REGISTRIES),
): Map<string, string> {
  const days = new Map<string, string>();
  for (const [area, list] of listings(evidence.tables.registrations)) {
    const counted = list.filter(({ registry }) => counting.has(registry));
    const from = counted.length > 0 ? counted : list;
    const day = max(from, ({ registry }) => asOfDay(evidence, registry));
    if (day !== undefined) days.set(area, day);
  }
  const newest = max(days.values());
  return newest === undefined ? days : days.set(WORLD, newest);
}

/** The day of a registry's newest file. Throws when the provenance has no source of its name. */
export function asOfDay({ provenance }: Pick<Evidence, 'provenance'>, registry: Registry): string {
  const source = provenance.sources.find(({ id }) => id === registry);
  if (!source) throw new Error(`The provenance names no source ${registry}`);
  return source.asOf;
}

/** The date of space whose registry gives none; sorts after every year. */
export const UNKNOWN_YEAR = 'unknown';

/**
 * Days between files of which the blocks that are still there may be added up. Of five to six years together
 * AFRINIC's, APNIC's and LACNIC's files lost 10 to 14 % of the delegations of 2015 to 2019, so of half a year
 * about 1 %.
 */
const ALIKE_DAYS = 183;

/**
 * Tells whether every registry's file covers a year whole, or all end in it. None is covered alike where the files
 * are of days far apart: the older lists what has since been returned, the newer does not.
 */
export function yearsCoveredAlike(evidence: Evidence): (year: string) => boolean {
  const { registrations } = evidence.tables;
  if (!coversWorld(registrations)) return () => false;
  const days = REGISTRIES.map((registry) => asOfDay(evidence, registry));
  const [oldest = '', newest = ''] = extent(days);
  if (daysBetween(oldest, newest) > ALIKE_DAYS) return () => false;
  const ends = days.map((day) => day.slice(0, 4));
  return (year) =>
    year === UNKNOWN_YEAR || ends.every((end) => end > year) || ends.every((end) => end === year);
}
