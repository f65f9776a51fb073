import { z } from 'zod';
import { day } from './codecs.ts';
import { editionName } from './edition.ts';
import { Registry } from './registry.ts';
import { FAMILIES, STATUSES } from './registry-tables.ts';

/**
 * What can be said of a difference between two files of a registry. Our tables hold sums by country, status
 * and month of first registration, not single blocks, so a change of country, status or date is named only
 * where one fall and one rise of exactly the same size answer each other and no other could; all else has
 * only appeared, disappeared, or changed its shape. Space that moves between registries disappears at one
 * and appears at the other.
 */
export const CHANGE_KINDS = [
  'delegated',
  'appeared',
  'disappeared',
  'country-changed',
  'status-changed',
  'date-revised',
  'reshaped',
] as const;

/** Changes of one kind in one place, added up. */
export const ChangeEntry = z.object({
  /**
   * `delegated` is space first registered in or after the month of the earlier file; `appeared` is listed
   * now and was not, with an older date; `reshaped` has more blocks and less space, or the reverse.
   */
  kind: z.enum(CHANGE_KINDS),
  family: z.enum(FAMILIES),
  /** Where it is registered, or was before a change of country. */
  country: z.string(),
  /** Where it is registered after a change of country; else null. */
  toCountry: z.string().nullable(),
  /** Its status, or its status before a change of status. */
  status: z.enum(STATUSES),
  /** Its status after a change of status; else null. */
  toStatus: z.enum(STATUSES).nullable(),
  /** Number of records; below 0 only for `reshaped`. */
  blocks: z.int(),
  /** IPv4 addresses, IPv6 /64s or AS numbers, as a decimal; below 0 only for `reshaped`. */
  amount: z.string().regex(/^-?\d+$/),
});
export type ChangeEntry = z.infer<typeof ChangeEntry>;

/** What changed between two files of one registry. */
export const RegistryChange = z.object({
  registry: Registry,
  /** Day of the earlier file; null when there was none. */
  from: day.nullable(),
  to: day,
  /** Why the files are not compared: there was no earlier one, or one of them was reconstructed. */
  notCompared: z.enum(['no-earlier-file', 'reconstructed']).nullable(),
  entries: z.array(ChangeEntry),
});
export type RegistryChange = z.infer<typeof RegistryChange>;

/** How many rows of a table are new, gone, or have other values under the same key. */
export const TableChange = z.object({
  table: z.string(),
  added: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  changed: z.int().nonnegative(),
});
export type TableChange = z.infer<typeof TableChange>;

/** What a gate would have refused and a person let pass, by whose word and why. */
export const ChangeAcceptance = z.object({
  gate: z.string(),
  key: z.string(),
  saw: z.string(),
  expected: z.string(),
  because: z.string(),
});
export type ChangeAcceptance = z.infer<typeof ChangeAcceptance>;

/** A source whose rows are its last good ones, since when and why. */
export const Staleness = z.object({ source: z.string(), since: day, because: z.string() });
export type Staleness = z.infer<typeof Staleness>;

/** What one refresh changed. */
export const Change = z.object({
  /** Day of the refresh. */
  date: day,
  /** The edition it made; absent in records from before editions were recorded. */
  edition: editionName.optional(),
  /** Registries whose file changed. */
  registries: z.array(RegistryChange),
  /** Tables that changed. */
  tables: z.array(TableChange),
  /** What was accepted in this refresh. */
  accepted: z.array(ChangeAcceptance).default([]),
  /** Sources that were read before and not in this refresh: how their staleness began. */
  stale: z.array(Staleness).default([]),
  /** Sources read again in this refresh, and since when they had not been. */
  reached: z.array(Staleness.pick({ source: true, since: true })).default([]),
});
export type Change = z.infer<typeof Change>;

/** `data/changes/<date>.json`: the refreshes of one day that changed something, in their order. */
export const ChangesOfDay = z.array(Change).min(1);

/**
 * A name for each change, in the order given, newest first: its day, and `-2`, `-3` and so on behind it for
 * further ones of that day. Later changes take no name away.
 */
export function nameChanges(changes: readonly Pick<Change, 'date'>[]): string[] {
  const counts = new Map<string, number>();
  const oldestFirst = changes.toReversed().map(({ date }) => {
    const nth = (counts.get(date) ?? 0) + 1;
    counts.set(date, nth);
    return nth === 1 ? date : `${date}-${nth}`;
  });
  return oldestFirst.reverse();
}
