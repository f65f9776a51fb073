import {
  LEAST_MONTHS,
  LEAST_R_SQUARED,
  LONGEST_DOUBLING,
  WINDOW_MONTHS,
  Z,
} from '../../metrics/parts/doubling-time.ts';
import { LAGS } from '../../metrics/parts/growth.ts';
import { STRETCH_MONTHS } from '../../metrics/parts/pace.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { firstInBrief } from './first-months.ts';
import { YEARS } from './whole-years.ts';

/** How the measures of pace are worked out, with the thresholds in force: a term and its meaning each. */
export function paceMethod(data: Data, text: Catalogue): readonly (readonly [string, string])[] {
  return text.pace.method.items({
    window: WINDOW_MONTHS,
    least: LEAST_MONTHS,
    fit: LEAST_R_SQUARED,
    years: LONGEST_DOUBLING,
    ...{ lags: LAGS, errors: Z, stretch: STRETCH_MONTHS, mean: YEARS },
    first: firstInBrief(data),
  });
}
