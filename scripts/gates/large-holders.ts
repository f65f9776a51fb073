import type { Family } from '../../src/model/registry-tables.ts';
import { changeOf, mostGrowth, mostLoss, percentText } from './quantity.ts';

/**
 * By how much a large holder's space may change, as a share up and down. Over 37 months of exact figures
 * (3,367 country-months with a million IPv4 addresses or more) only one changed by more than 10 %: the
 * United Arab Emirates by 12 % in June 2024. IPv6 space moves more: of 5,843 country-months with a /24 or
 * more 13 changed by over 50 %, mostly upwards. Over longer spans, of 2019 to 2026: IPv4 by +23 % and −10 % in
 * a year and +56 % and −13 % in three at most; IPv6 space of all but five countries grew to less than 2.8 times
 * in a year, and none that lost some kept less than half of it. So what a month adds compounds, by far less
 * than one month alone may: after a year, 2.5 times.
 */
const LIMITS = {
  ipv4: { least: 2 ** 20, up: { once: 0.15, monthly: 0.015 }, down: { once: 0.15, monthly: 0.01 } },
  ipv6: { least: 2 ** 40, up: { once: 1, monthly: 0.02 }, down: { once: 0.25, monthly: 0.015 } },
  asn: { least: 500, up: { once: 0.15, monthly: 0.015 }, down: { once: 0.15, monthly: 0.01 } },
} as const;

/** The rule in words, with its thresholds. */
export const LARGE_HOLDER_RULE =
  'no country with 2^20 IPv4 addresses, an IPv6 /24 or 500 AS numbers that changes by over 15 % (IPv6 −25 % to +100 %), more after a pause';

/** What the rule rests on. */
export const LARGE_HOLDER_EVIDENCE =
  'of 3,367 country-months of large holders one changed its IPv4 space by over 10 %, of 5,843 13 their IPv6 space by over 50 %';

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
  const [most, least] = [mostGrowth(up, days), mostLoss(down, days)];
  return {
    isAsExpected: change <= most && -change <= least,
    saw: `${change > 0 ? '+' : ''}${percentText(change)} in ${days} days`,
    expected: `from ${percentText(-least)} to +${percentText(most)}`,
  };
}
