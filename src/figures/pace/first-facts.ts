import { rollups } from 'd3';
import { WORLD } from '../../model/area.ts';
import type { Data } from '../../published/data.ts';
import { oldRegistryFiles, registryFileSpan } from '../../published/dates.ts';
import { countedInFiles } from '../counted.ts';
import { type Facts, type FactTable, numbers, YEAR } from '../facts.ts';
import { restsOn } from '../rests.ts';
import { FIRST, type FirstInBrief, firstInBrief, worldMedianFirst } from './first-months.ts';
import { HELD, paceMonths } from './pace-facts.ts';

/** From this year on a first delegation is called late. */
export const LATE = 2016;

/** Countries by the year of their first IPv6 delegation that is still listed. */
export interface FirstFacts extends Facts {
  readonly years: readonly Year[];
  readonly brief: FirstInBrief;
  /** The number of the median month. */
  readonly middle: number;
  /** How many are late. */
  readonly late: number;
  /** How many hold IPv6 today without a dated delegation in the files at hand. */
  readonly without: number;
  /** The day of the oldest file that is to be warned of: what came first after it is not known. */
  readonly oldFile: string | null;
  /** The oldest and the newest day of the files. */
  readonly files: { readonly oldest: string; readonly newest: string };
}

/** In how many countries IPv6 first came in a year. */
interface Year {
  readonly year: number;
  readonly count: number;
}

/** The facts of all countries; `null` where none has a first. */
export function firstFacts(data: Data): FirstFacts | null {
  const [brief, middle] = [firstInBrief(data), worldMedianFirst(data)];
  if (brief === null || middle === null) return null;
  const first = data.valuesOf(FIRST);
  const held = data.valuesOf(HELD, data.countries, paceMonths(data).to);
  const years = yearsOf(first);
  return {
    ...restsOn(data, [FIRST]),
    table: tableOf(data, years),
    ...{ years, brief, middle },
    late: [...first.values()].filter((month) => month >= LATE * 12).length,
    without: [...held].filter(([area, value]) => value > 0 && !first.has(area)).length,
    oldFile: oldRegistryFiles(data)[0]?.asOf ?? null,
    files: registryFileSpan(data),
  };
}

function yearsOf(first: ReadonlyMap<string, number>): Year[] {
  const years = rollups(
    first.values(),
    (months) => months.length,
    (month) => Math.floor(month / 12),
  );
  return years.sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
}

/** That no more countries came first in a year, only the files of all registries together say. */
function tableOf(data: Data, years: readonly Year[]): FactTable {
  const counted = countedInFiles(data, [FIRST], WORLD);
  return {
    columns: [YEAR, numbers('countries')],
    rows: years.map(({ year, count }) => ({
      ...{ area: null, ...counted },
      values: { year: String(year), countries: count },
    })),
  };
}
