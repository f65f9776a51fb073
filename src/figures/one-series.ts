import type { Drawing } from '../charts/parts/drawing.ts';
import type { TimelineInput } from '../charts/timeline/layout.ts';
import { drawTimeline } from '../charts/timeline/render.ts';
import { isMeasured, latest, type Measured } from '../metrics/parts/latest.ts';
import type { Point } from '../metrics/parts/series.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Registry } from '../model/registry.ts';
import type { Unit } from '../model/unit.ts';
import type { Data } from '../published/data.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { lastOfYears } from './counted.ts';
import type { FactColumn, Facts, FactTable } from './facts.ts';
import type { Words } from './figure.ts';
import { restsOn } from './rests.ts';
import { rowsTold } from './rows-told.ts';
import { tellTable } from './tell-table.ts';

/** One measure of one place, month by month. */
export interface SeriesFacts extends Facts {
  readonly metric: MetricId;
  readonly unit: Unit;
  readonly points: readonly Point[];
  /** The first and the last month that have a value. */
  readonly first: Measured;
  readonly last: Measured;
  /** Months from which another source takes over. */
  readonly breaks: readonly string[];
}

/** The months of a measure, and the same as a table with who counted them. */
interface Months {
  readonly metric: MetricId;
  readonly points: readonly Point[];
  readonly table: FactTable;
  /** The registries of whose files alone it speaks. */
  readonly only?: readonly Registry[];
}

/** What a figure of one series shows; `null` where no month has a value. */
export function seriesFacts(data: Data, months: Months): SeriesFacts | null {
  const { metric, points, table, only } = months;
  const [first, last] = [points.find(isMeasured), latest(points)];
  if (!first || !last) return null;
  const { unit, breaks } = data.measure(metric);
  return {
    ...restsOn(data, [metric], only),
    ...{ table, metric, unit, points, first, last, breaks },
  };
}

/** What of its words follows from the measure: the table has the last month of each year. */
export function seriesWords(
  { metric, table }: SeriesFacts,
  text: Catalogue,
): Pick<Words, 'unit' | 'columns' | 'table'> {
  const { name, unit } = text.metrics[metric];
  const headingOf = ({ kind }: FactColumn) => (kind === 'date' ? text.country.numbers.on : unit);
  const columns = Object.fromEntries(table.columns.map((one) => [one.id, headingOf(one)]));
  const caption = text.aside(name, unit);
  return {
    unit: text.row([name, unit]),
    columns,
    table: tellTable(table, { caption, columns, rows: lastOfYears(table.rows) }, text),
  };
}

/** How a line is drawn: its tone, the label at its end, and what is noted along it. */
interface Line {
  readonly tone: TimelineInput['lines'][number]['tone'];
  readonly label: string;
  readonly notes?: TimelineInput['notes'];
}

/** Draws the line of a series in both frames; it breaks where another source takes over. */
export function drawSeries(
  { points, breaks, unit }: SeriesFacts,
  { line: { tone, label, notes = [] }, words }: { line: Line; words: Words },
  text: Catalogue,
): Drawing[] {
  const lines = [{ label, tone, points }];
  const rows = rowsTold(words.table);
  const input = {
    lines,
    breaks: breaksTold(breaks, text),
    notes,
    rows,
    say: text.ticked[unit],
    language: text.language,
  };
  return drawTimeline(input, words.sentence);
}

/** Months from which another source takes over, as a chart says it. */
export function breaksTold(breaks: readonly string[], text: Catalogue): TimelineInput['breaks'] {
  return breaks.map((date) => ({ date, text: text.country.figures.otherSource }));
}
