import { LEAST_COUNTRIES, LEAST_PART } from '../../metrics/parts/broad-start.ts';
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
  /** How many stretches of IPv4 space two of them list, of which each is counted once; `null` where nobody looked. */
  readonly listedTwice: number | null;
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
    listedTwice: listedTwice(data),
  };
}

function listedTwice(data: Data): number | null {
  const { overlaps } = data.published.provenance;
  return overlaps?.filter(({ family }) => family === 'ipv4').length ?? null;
}

/** Every fifth year and the last, so that a table of years stays readable. */
export function everyFifth(rows: readonly FactRow[]): FactRow[] {
  return rows.filter(
    ({ values }, index) => Number(values.year) % 5 === 0 || index === rows.length - 1,
  );
}

/** What every chart by year of first registration must say: how old the files are, and why it is no history. */
export function notesByYear(
  facts: YearFacts,
  others: readonly string[],
  text: Catalogue,
): string[] {
  const { older } = facts;
  return [
    ...(older.length > 0 ? [text.olderFiles(older)] : []),
    notHistory(facts, text),
    ...others,
    ...caveatWords(facts, text),
  ];
}

/** Why space by year of first registration is no history, for years that end with the last of these. */
function notHistory({ lastYear, files, listedTwice }: YearFacts, text: Catalogue): string {
  const { oldest, newest } = files;
  const isWhole = lastYear < oldest.slice(0, 4);
  return text.notHistory({ last: lastYear, isOneDay: oldest === newest, isWhole, listedTwice });
}

/** With which year a series of shares begins and why, and whose people and space they are of. */
export function sharedOut({ points }: YearFacts, isOfPeopled: boolean, text: Catalogue): string {
  return text.fairness.sharedOut({
    ...{ first: points[0]?.date ?? '', countries: LEAST_COUNTRIES, part: LEAST_PART, isOfPeopled },
  });
}
