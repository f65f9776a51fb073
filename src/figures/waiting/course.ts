import type { TimelinePoint } from '../../charts/timeline/runs.ts';
import { isMeasured, type Measured } from '../../metrics/parts/latest.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { datedDocument } from '../dated-document.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { DocumentWords } from '../figure.ts';

/** Days between which a line is drawn: lists are copied every week or two, so a month without any is a gap. */
const MOST_DAYS = 31;

/** A measure of a registry in the days and months that tell it, from old to new. */
export function measuredAt(data: Data, metric: MetricId, registry: Registry): Measured[] {
  return data.series(metric, registry).filter(isMeasured);
}

/** The same for a line, parted by a point without a value wherever days are missing, and around a month. */
export function parted(points: readonly Measured[]): TimelinePoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before === undefined || isNear(before.date, point.date)
      ? [point]
      : [{ date: point.date, value: null }, point];
  });
}

/** True where days are missing between some of the points. */
export function hasGaps(points: readonly Measured[]): boolean {
  return parted(points).length > points.length;
}

function isNear(before: string, date: string): boolean {
  const areDays = before.length === date.length && date.length === 10;
  return areDays && daysBetween(before, date) <= MOST_DAYS;
}

/** A registry's rows of several measures, one for each date on which the first has a value, with who told it. */
export function rowsOf(
  data: Data,
  registry: Registry,
  columns: Readonly<Record<string, MetricId>>,
): FactRow[] {
  const entries = Object.entries(columns);
  const [first] = entries;
  if (first === undefined) return [];
  return measuredAt(data, first[1], registry).map(({ date }) => ({
    ...{ area: registry, ...countedBy(data, [first[1]], { area: registry, date }) },
    values: Object.fromEntries(
      entries.map(([id, metric]) => [id, data.valueOn(metric, registry, date)]),
    ),
  }));
}

/** What credits call the documents that rows name: who published each, and of when it speaks. */
export function documentsIn(
  { table }: Facts,
  text: Catalogue,
): Readonly<Record<string, DocumentWords>> {
  const named = table.rows.flatMap(({ origins, date }) =>
    origins.filter((origin) => origin.includes('://')).map((origin) => [origin, date] as const),
  );
  return Object.fromEntries(
    named.map(([origin, date]) => [origin, datedDocument(origin, date ?? '', text)]),
  );
}
