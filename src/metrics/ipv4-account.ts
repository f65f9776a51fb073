import { group, sum } from 'd3';
import { monthsBefore } from '../model/month.ts';
import { REGISTRIES } from '../model/registry.ts';
import type { PoolRow } from '../model/registry-tables.ts';
import type { Tables } from '../model/tables.ts';
import type { Evidence, Metric } from './metric.ts';
import { type DelegatedSpace, delegatedSpace, type Part } from './parts/delegated-space.ts';
import { slash8sDay } from './parts/file-day.ts';
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
 * what an RFC keeps inside the registries' /8s (`special`), what is delegated (`delegated-…`: by the registry whose
 * own newest file lists it, or where these are not of one season by the one that lists most of the holder's country),
 * what registries hold themselves (`pool-<registry>-<state>`), and the rest, where there is any. Each part has its own
 * date. A registry's pool is that of the month of its delegated space, or else of the month beside it, as files of one
 * night may lie on both sides of a month's end: an older pool would count again what was delegated since. Nothing
 * where the evidence does not cover the whole. Counts of different days may come to more than there is: then there are
 * no parts, only `excess`.
 */
export const ipv4Account = {
  id: 'ipv4-account',
  unit: 'addresses',
  tables: ['iana', 'holdings', 'pool', 'registrations', 'specialBlocks'],
  additive: false,
  compute: (evidence) => {
    const { tables } = evidence;
    const iana = slash8s(tables.iana);
    const space = delegatedSpace(evidence);
    if (space === null || sum(iana, (block) => addressesIn(block.prefix)) !== ALL_IPV4) return [];
    const told = [
      ...keptByIana(evidence),
      ...special(tables, slash8sDay(evidence)),
      ...space.parts,
      ...pools(tables.pool, space),
    ];
    const { date } = space;
    const rest = ALL_IPV4 - sum(told, ({ value }) => value);
    if (rest < 0) return [{ area: EXCESS, date, value: -rest }];
    return sortReadings(rest === 0 ? told : [...told, { area: UNTOLD, date, value: rest }]);
  },
} as const satisfies Metric;

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

/** Each registry's pool by state, at the month of what it delegated or else at the one beside it. */
function pools(pool: readonly PoolRow[], { monthOf }: DelegatedSpace): Part[] {
  return [...group(pool, ({ registry }) => registry)].flatMap(([registry, rows]) => {
    const date = monthsBeside(monthOf(registry)).find((near) =>
      rows.some((row) => row.month === near),
    );
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
