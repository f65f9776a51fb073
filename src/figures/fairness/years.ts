import { isMeasured } from '../../metrics/parts/latest.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { WORLD } from '../../model/area.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Data } from '../../published/data.ts';
import { oldRegistryFiles, type RegistryFile, registryFileSpan } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedInFiles } from '../counted.ts';
import { type FactColumn, type FactRow, type Facts, YEAR } from '../facts.ts';
import { restsOn } from '../rests.ts';
import { caveatWords } from '../tell-table.ts';

/** Numbers of the world by year of first registration, as the registries' newest files list it. */
export interface YearFacts extends Facts {
  readonly points: readonly Point[];
  /** The last of the years. */
  readonly lastYear: string;
  /** The oldest and the newest day of the files. */
  readonly files: { readonly oldest: string; readonly newest: string };
  /** Those of them to be warned of. */
  readonly older: readonly RegistryFile[];
}

/** Years that were worked out from a measure: a row each, counted in the files of all registries. */
export function yearFacts(
  data: Data,
  metric: MetricId,
  [points, value]: readonly [readonly Point[], FactColumn],
): YearFacts {
  const counted = countedInFiles(data, [metric], WORLD);
  const rows = points.filter(isMeasured).map((point) => ({
    area: null,
    ...counted,
    values: { year: point.date, [value.id]: point.value },
  }));
  return {
    ...restsOn(data, [metric]),
    table: { columns: [YEAR, value], rows },
    ...{ points, lastYear: points.at(-1)?.date ?? '' },
    ...{ files: registryFileSpan(data), older: oldRegistryFiles(data) },
  };
}

/** Every fifth year and the last, so that a table of years stays readable. */
export function everyFifth(rows: readonly FactRow[]): FactRow[] {
  return rows.filter(
    ({ values }, index) => Number(values.year) % 5 === 0 || index === rows.length - 1,
  );
}

/** What every chart by year of first registration must say: how old the files are, and why it is no history. */
export function notesByYear(facts: YearFacts, notHistory: string, text: Catalogue): string[] {
  const { older } = facts;
  return [
    ...(older.length > 0 ? [text.olderFiles(older)] : []),
    notHistory,
    ...caveatWords(facts, text),
  ];
}

/** Why space by year of first registration is no history, for years that end with the last of these. */
export function mixedDays({ lastYear, files }: YearFacts, text: Catalogue): string {
  const { oldest, newest } = files;
  const isWhole = lastYear < oldest.slice(0, 4);
  return text.fairness.mixedDays({ last: lastYear, isOneDay: oldest === newest, isWhole });
}
