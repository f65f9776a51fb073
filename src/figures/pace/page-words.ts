import {
  LEAST_MONTHS,
  LEAST_R_SQUARED,
  LONGEST_DOUBLING,
  WINDOW_MONTHS,
} from '../../metrics/doubling-time.ts';
import { countries } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { firstMonths, paceMonths, worldMedianFirst } from './pace-facts.ts';
import { subRegions } from './sub-regions.ts';

/** The headline of the page on pace: where registered IPv6 space grew most, and where least. */
export function paceHeadline(text: Catalogue): string {
  const parts = subRegions();
  const [top, low] = [parts[0], parts.at(-1)];
  if (!top || !low) throw new Error('no part of the world has IPv6');
  return text.pace.title({
    top: text.regions[top.code] ?? '',
    times: top.times,
    low: text.regions[low.code] ?? '',
    lowTimes: low.times,
    from: paceMonths().first,
  });
}

/** How the measures of pace are worked out, with the thresholds in force: a term and its meaning each. */
export function paceMethod(text: Catalogue): readonly (readonly [string, string])[] {
  return text.pace.method.items({
    window: WINDOW_MONTHS,
    least: LEAST_MONTHS,
    fit: LEAST_R_SQUARED,
    years: LONGEST_DOUBLING,
    median: text.monthOf(worldMedianFirst()),
    countries: firstMonths(countries()).size,
  });
}
