import type { Family } from '../../src/model/registry-tables.ts';
import { allowance, changeOf, percentText } from './quantity.ts';

/**
 * By how much a large holder's space may change, as a share up and down. Over 37 months of exact figures
 * (3,367 country-months with a million IPv4 addresses or more) only one changed by more than 10 %: the
 * United Arab Emirates by 12 % in June 2024. IPv6 space moves more: of 5,843 country-months with a /24 or
 * more 13 changed by over 50 %, mostly upwards.
 */
const LIMITS = {
  ipv4: { least: 2 ** 20, up: { once: 0.15, monthly: 0.05 }, down: { once: 0.15, monthly: 0.05 } },
  ipv6: { least: 2 ** 40, up: { once: 1, monthly: 0.1 }, down: { once: 0.25, monthly: 0.05 } },
  asn: { least: 500, up: { once: 0.15, monthly: 0.05 }, down: { once: 0.15, monthly: 0.05 } },
} as const;

/** The rule in words, with its thresholds. */
export const LARGE_HOLDER_RULE =
  'no country with 2^20 IPv4 addresses, an IPv6 /24 or 500 AS numbers that changes by over 15 % (IPv6 −25 % to +100 %), more after a pause';

/** What changed: amounts in IPv4 addresses, IPv6 /64s or AS numbers, and the days between. */
export interface HolderChange {
  readonly family: Family;
  readonly before: number | bigint;
  readonly after: number | bigint;
  readonly days: number;
}

/** True for a holder so large that a jump is more likely a fault than news. */
export function isLargeHolder({ family, before }: HolderChange): boolean {
  return before >= LIMITS[family].least;
}

/** Whether the change is within the limits, and both in words. */
export function weighHolder({ family, before, after, days }: HolderChange) {
  const { up, down } = LIMITS[family];
  const change = changeOf(before, after);
  const [most, least] = [allowance(up, days), allowance(down, days)];
  return {
    isAsExpected: change <= most && -change <= least,
    saw: `${change > 0 ? '+' : ''}${percentText(change)} in ${days} days`,
    expected: `from ${percentText(-Math.min(1, least))} to +${percentText(most)}`,
  };
}
