import { drawTimeline } from '../../charts/timeline/render.ts';
import { latest, type Measured } from '../../metrics/parts/latest.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { WORLD } from '../../model/area.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { oldRegistryFiles, registryFileSpan } from '../../published/dates.ts';
import { findMilestone, series, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { caveatNotes, creditsFor } from '../credits.ts';
import type { FigureColumn, FigureTable, WorldFigure } from '../figure.ts';
import { IANA_ENDED } from '../ipv4/turning-points.ts';
import { amountCell, nameColumn, numberColumn, type UnitColumn } from '../tables.ts';

const METRIC = 'ipv4-gini-by-year';

/** How unequal the space still listed is, growing by the year in which it was first registered. */
export const ipv4GiniByYear: WorldFigure = {
  id: METRIC,
  draw(text) {
    const words = text.fairness.byYear;
    const points = series(METRIC, WORLD);
    const start = points.find((point): point is Measured => point.value !== null);
    const last = latest(points);
    const end = findMilestone(IANA_ENDED);
    if (!start || !last || start.date === last.date) return null;
    const endYear = end?.date.slice(0, 4);
    const atEnd = endYear ? valueOn(METRIC, WORLD, endYear) : null;
    const sentence = words.sentence({
      start: { year: start.date, value: start.value },
      end: endYear && atEnd !== null ? { year: endYear, value: atEnd } : null,
      last: { year: last.date, value: last.value },
    });
    const input = {
      lines: [{ label: words.line(last.value), tone: 'warm' as const, points }],
      breaks: [],
      notes: end ? [{ date: end.date, text: text.milestones[end.id] }] : [],
      say: text.ticked.index,
    };
    return {
      title: words.title({
        before: start.value,
        from: start.date,
        after: last.value,
        to: last.date,
      }),
      unit: words.unit({ files: text.worldMap.filesOf(registryFileSpan()) }),
      sentence,
      drawings: drawTimeline(input, sentence),
      notes: notesByYear(METRIC, last.date, text),
      table: yearTable(
        points,
        [nameColumn('year', words.columns.year), numberColumn('gini', words.columns.gini, 'index')],
        text,
      ),
      metrics: [METRIC],
      sources: creditsFor(METRIC, text),
    };
  },
};

/** What every chart by year of first registration must say: that it is no history, and how old the files are. */
export function notesByYear(metric: MetricId, last: string, text: Catalogue): string[] {
  const older = oldRegistryFiles().map((file) => ({
    ...file,
    name: REGISTRY_NAMES[file.registry],
  }));
  return [
    ...(older.length > 0 ? [text.olderFiles(older)] : []),
    mixedDays(last, text),
    ...caveatNotes(metric, text),
  ];
}

/** Why space by year of first registration is no history, for years that end with `last`. */
export function mixedDays(last: string, text: Catalogue): string {
  const { oldest, newest } = registryFileSpan();
  const isWhole = last < oldest.slice(0, 4);
  return text.fairness.mixedDays({ last, isOneDay: oldest === newest, isWhole });
}

/** Every fifth year and the last; downloads carry every year. The second column has the values. */
export function yearTable(
  points: readonly Point[],
  head: readonly [FigureColumn, UnitColumn],
  text: Catalogue,
): FigureTable {
  const [, { unit, text: caption }] = head;
  const rowsOf = (shown: readonly Point[]) =>
    shown
      .filter(({ value }) => value !== null)
      .map(({ date, value }) => [date, amountCell(value, text.written[unit], text)]);
  return {
    caption,
    head,
    rows: rowsOf(
      points.filter(({ date }, index) => Number(date) % 5 === 0 || index === points.length - 1),
    ),
    data: () => ({ head, rows: rowsOf(points) }),
  };
}
