import { group, max, sum } from 'd3';
import { isUnattributed } from '../model/area.ts';
import type { Reading } from '../model/reading.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { Holding, PoolRow } from '../model/registry-tables.ts';
import type { Tables } from '../model/tables.ts';
import type { Evidence, Metric } from './metric.ts';
import { slash8sDay } from './parts/file-day.ts';
import { listings } from './parts/listing.ts';
import { monthsBefore } from './parts/month.ts';
import { addressesIn } from './parts/prefix-size.ts';
import { sortReadings } from './parts/series.ts';
import { slash8s } from './parts/slash8s.ts';

/** All IPv4 addresses there can be. */
export const ALL_IPV4 = 2 ** 32;

/** The part that nothing at hand tells more of: what is left when every other part is taken away. */
export const UNTOLD = 'untold';

/** In place of all parts: by how much they come to more than there is. */
export const EXCESS = 'excess';

/**
 * Where all 2^32 addresses are, in parts that never overlap and add up exactly: what IANA keeps (`iana-…`),
 * what an RFC keeps inside the registries' /8s (`special`), what is delegated, by the registry that lists most
 * of the holder's country (`delegated-…`), what registries hold themselves (`pool-<registry>-<state>`), and
 * the rest, where there is any. Each part has its own date. A registry's pool is that of the month of the delegated
 * space, or else of the month beside it, as files of one night may lie on both sides of a month's end: an older
 * pool would count again what was delegated since. Nothing where the evidence does not cover the whole. Counts of
 * different days may come to more than there is: then there are no parts, only `excess`.
 */
export const ipv4Account = {
  id: 'ipv4-account',
  unit: 'addresses',
  tables: ['iana', 'holdings', 'pool', 'registrations', 'specialBlocks'],
  additive: false,
  compute: (evidence) => {
    const { tables } = evidence;
    const iana = slash8s(tables.iana);
    const month = newestWholeMonth(tables.holdings);
    if (month === undefined || sum(iana, (block) => addressesIn(block.prefix)) !== ALL_IPV4)
      return [];
    const told = [
      ...keptByIana(evidence),
      ...special(tables, slash8sDay(evidence)),
      ...delegatedBy(tables, month),
      ...pools(tables.pool, month),
    ];
    const rest = ALL_IPV4 - sum(told, ({ value }) => value);
    if (rest < 0) return [{ area: EXCESS, date: month, value: -rest }];
    return sortReadings(rest === 0 ? told : [...told, { area: UNTOLD, date: month, value: rest }]);
  },
} as const satisfies Metric;

type Part = Reading & { readonly value: number };

/** The newest month in which every listed line has a count. */
function newestWholeMonth(holdings: readonly Holding[]): string | undefined {
  const months = group(holdings, (row) => row.month);
  const whole = [...months].filter(([, rows]) => rows.every((row) => row.ipv4_addresses !== null));
  return max(whole, ([month]) => month);
}

/** What IANA's registry gives to no registry, by purpose. */
function keptByIana(evidence: Evidence): Part[] {
  const kept = slash8s(evidence.tables.iana).filter(
    ({ designation }) => !(REGISTRIES as readonly string[]).includes(designation),
  );
  const date = slash8sDay(evidence);
  return [...group(kept, ({ designation }) => designation)].map(([purpose, blocks]) => ({
    area: `iana-${purpose}`,
    date,
    value: sum(blocks, ({ prefix }) => addressesIn(prefix)),
  }));
}

function special({ specialBlocks }: Tables, date: string): Part[] {
  const value = sum(specialBlocks, ({ range }) => addressesIn(range));
  return value === 0 ? [] : [{ area: 'special', date, value }];
}

/** Delegated space by the registry that lists most of the holder's country. */
function delegatedBy({ holdings, registrations }: Tables, date: string): Part[] {
  const listed = listings(registrations);
  const home = ({ country }: Holding): Registry | 'none' =>
    isUnattributed(country) ? 'none' : (listed.get(country)?.[0]?.registry ?? 'none');
  const rows = holdings.filter(({ month }) => month === date);
  return [...group(rows, home)].map(([registry, list]) => ({
    area: `delegated-${registry}`,
    date,
    value: sum(list, (row) => row.ipv4_addresses ?? 0),
  }));
}

/** Each registry's pool by state, at a month or else at the one beside it. */
function pools(pool: readonly PoolRow[], month: string): Part[] {
  return [...group(pool, ({ registry }) => registry).values()].flatMap((rows) => {
    const date = monthsBeside(month).find((near) => rows.some((row) => row.month === near));
    return rows
      .filter((row) => row.month === date)
      .map((row) => ({
        area: `pool-${row.registry}-${row.state}`,
        date: row.month,
        value: row.addresses,
      }));
  });
}

/** A month, the one after it and the one before it. */
function monthsBeside(month: string): string[] {
  return [0, -1, 1].map((months) => monthsBefore(month, months));
}
