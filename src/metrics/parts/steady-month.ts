import { group, median, sum } from 'd3';
import { isUnattributed } from '../../model/area.ts';
import { monthNumber } from '../../model/month.ts';
import type { Holding } from '../../model/registry-tables.ts';

/** Months before and after one that it is held against. */
const BESIDE = 3;
/**
 * How far a month may lie from the median of those: 1 in 2,000. Of the 38 exact months from December 2022 to January
 * 2026 those that differ most stand 1 in 5,000 from it, but for April and May 2025 (1 in 1,500 and 1 in 1,000), when
 * registries listed blocks twice that were on their way from one to the other.
 */
const NEAR = 1 / 2_000;

/**
 * The newest month in which every country listed has a count of IPv4, and whose countries together come to about what
 * they come to in the months beside it: a month that stands out counts something twice or leaves it out. Of a month
 * beside which fewer than two others are counted nothing tells that it stands out. The lines of no country are left
 * aside, as sources list them or not.
 */
export function newestSteadyMonth(holdings: readonly Holding[]): string | undefined {
  const ofCountries = holdings.filter(({ country }) => !isUnattributed(country));
  const totals = [...group(ofCountries, ({ month }) => month)]
    .filter(([, rows]) => rows.every((row) => row.ipv4_addresses !== null))
    .map(([month, rows]) => ({ month, total: sum(rows, (row) => row.ipv4_addresses ?? 0) }));
  return totals
    .filter((one) => isSteady(one, totals))
    .map(({ month }) => month)
    .sort()
    .at(-1);
}

interface Total {
  readonly month: string;
  readonly total: number;
}

function isSteady({ month, total }: Total, totals: readonly Total[]): boolean {
  const beside = totals.filter((other) => {
    const months = Math.abs(monthNumber(other.month) - monthNumber(month));
    return months > 0 && months <= BESIDE;
  });
  const usual = median(beside, (other) => other.total) ?? total;
  return beside.length < 2 || Math.abs(total - usual) <= usual * NEAR;
}
