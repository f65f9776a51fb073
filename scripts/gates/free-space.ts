import type { Family } from '../../src/model/registry-tables.ts';
import type { Comparison } from './compare-registries.ts';
import { allowance, percentText } from './quantity.ts';

/**
 * By how much the records or space of a free group may shrink, as a share. AFRINIC's fell by 10 % in a month
 * at most, and by 44 % in a year (AS numbers, 2022 to 2026). A pool is used up at a steady pace, so that the
 * months add up: in nine of them it may run dry.
 */
export const FREE_LOSS = { once: 0.25, monthly: 0.1 };
/** The part of what a free group lost that may be found nowhere: returned to IANA, or gone by transfer. */
const MOST_UNACCOUNTED = 0.25;

/**
 * The largest block that IANA gives a registry at once, which is listed as free on the day it comes: AS
 * numbers by 1,024 (a block of them made AFRINIC's free ones 5.5 times as many in a month), IPv6 by /12, in
 * /64s. ICANN's global policies for AS numbers and for IPv6. Of IPv4 IANA has none left to give.
 */
const IANA_BLOCK: Readonly<Record<Family, bigint>> = { ipv4: 0n, ipv6: 2n ** 52n, asn: 8n * 1024n };

/** A block that is not given out yet is a record, or a few where some of it is set aside. */
const FEW_RECORDS = 16;

/**
 * By what rule a free group may have shrunk by such a share (0–1) in the time that passed, or null: what it
 * lost is in other groups of the same registry and family, given out or set aside, and it took its time.
 */
export function explainDrain(comparison: Comparison, lost: number): string | null {
  const { before, after, days, whole } = comparison;
  const most = Math.min(1, allowance(FREE_LOSS, days));
  const gone = Number(whole[0].amount - whole[1].amount);
  const drained = Math.max(0, Number(before.amount - after.amount));
  if (lost > most || gone > MOST_UNACCOUNTED * drained) return null;
  return `free space is used up: in ${days} days up to ${percentText(most)} of it may go where the registry lists it as given out or set aside`;
}

/**
 * By what rule a free group may have grown so: a block of IANA is on top of what it was. Null without one, and
 * where there are more new records than such a block has: AFRINIC lists each free AS number on a line of its own.
 */
export function explainRefill({ family, before, after, isFree }: Comparison): string | null {
  const gained = after.amount - before.amount;
  const isBlock = isFree && gained > 0n && gained <= IANA_BLOCK[family];
  const most = family === 'asn' ? Number(gained) : FEW_RECORDS;
  if (!isBlock || after.records - before.records > most) return null;
  return 'no more than what IANA gives a registry at once, which is listed as free';
}
