import type { ColumnsInput } from '../../charts/columns/layout.ts';
import { drawColumns } from '../../charts/columns/render.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import type { Point } from '../../metrics/parts/series.ts';
import type { FigureId } from '../../model/figure-id.ts';
import { newestRegistryFile } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { findMilestone, latestReading, measure, series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { listingOf, restingOn } from '../credits.ts';
import type { CountryFigure, DrawnFigure, FigureTable } from '../figure.ts';
import { TURNING_POINTS } from '../ipv4/turning-points.ts';
import { amountCell, nameColumn, numberColumn } from '../tables.ts';

/** IPv6 delegations listed today, by the year in which each was first registered. */
export const countryIpv6ByYear = byYear({
  id: 'country-ipv6-registrations',
  metric: 'ipv6-registrations-by-year',
  column: 'ipv6_delegations',
  tone: 'cool',
  words: (text) => text.country.figures.ipv6ByYear,
  finding: (columns, text) => text.country.figures.ipv6ByYear.finding({ total: totalOf(columns) }),
  notes: () => [],
  sentence: (columns, { alpha2 }, text) =>
    text.country.figures.ipv6ByYear.sentence({
      total: totalOf(columns),
      first: latestReading('first-ipv6', alpha2)?.value ?? null,
      peak: peakOf(columns),
    }),
});

/** IPv4 addresses listed today, by the year in which their block was first registered. */
export const countryIpv4ByYear = byYear({
  id: 'country-ipv4-registrations',
  metric: 'ipv4-registrations-by-year',
  column: 'ipv4_addresses',
  tone: 'warm',
  words: (text) => text.country.figures.ipv4ByYear,
  finding: (columns, text) => text.country.figures.ipv4ByYear.finding(halfOf(columns)),
  notes: runOut,
  sentence: (columns, _, text) =>
    text.country.figures.ipv4ByYear.sentence({ total: totalOf(columns), ...halfOf(columns) }),
});

interface Column {
  readonly date: string;
  readonly value: number;
}

interface ByYear {
  readonly id: FigureId;
  readonly metric: 'ipv6-registrations-by-year' | 'ipv4-registrations-by-year';
  /** Name of the column of values in downloads. */
  readonly column: string;
  readonly tone: 'cool' | 'warm';
  readonly words: (text: Catalogue) => {
    readonly column: (year: string, value: number) => string;
  };
  /** What the columns show, as a title. */
  finding(columns: readonly Column[], text: Catalogue): string;
  /** Turning points to mark. */
  readonly notes: (country: PublishedCountry, text: Catalogue) => ColumnsInput['notes'];
  sentence(columns: readonly Column[], country: PublishedCountry, text: Catalogue): string;
}

function byYear(what: ByYear): CountryFigure {
  return { id: what.id, draw: (country, text) => drawByYear(what, country, text) };
}

function drawByYear(what: ByYear, country: PublishedCountry, text: Catalogue): DrawnFigure | null {
  const points = series(what.metric, country.alpha2);
  const columns = datedColumns(points);
  if (columns.length === 0) return null;
  const undated = points.find((point) => point.date === 'unknown')?.value ?? 0;
  const { name, unit } = text.metrics[what.metric];
  const sentence = what.sentence(columns, country, text);
  const value = text.said[measure(what.metric).unit](undated);
  const input = inputOf(what, columns, { country, text });
  return {
    title: what.finding(columns, text),
    unit: `${name}, ${unit}`,
    sentence,
    drawings: drawColumns(input, `${what.id}-gap`, sentence),
    table: tableOf(what, columns, text),
    ...restingOn(what.metric, text, {
      notes: undated > 0 ? [text.country.figures.undated({ value })] : [],
      only: listingOf(country),
    }),
  };
}

function inputOf(
  what: ByYear,
  columns: readonly Column[],
  { country, text }: { country: PublishedCountry; text: Catalogue },
): ColumnsInput {
  return {
    tone: what.tone,
    columns: columns.map(({ date, value }) => ({
      year: Number(date),
      value,
      words: what.words(text).column(date, value),
    })),
    years: [Number(columns[0]?.date), Number(newestRegistryFile().slice(0, 4))],
    notes: what.notes(country, text),
    ends: endOf(country, text),
    say: text.ticked[measure(what.metric).unit],
  };
}

function tableOf(what: ByYear, columns: readonly Column[], text: Catalogue): FigureTable {
  const { name, unit: unitWords } = text.metrics[what.metric];
  const { unit } = measure(what.metric);
  return {
    caption: `${name} (${unitWords})`,
    head: [nameColumn('year', text.country.numbers.on), numberColumn(what.column, unitWords, unit)],
    rows: columns.map(({ date, value }) => [date, amountCell(value, text.written[unit], text)]),
  };
}

/** The year by which half of it all was registered, and whether there is no other. */
function halfOf(columns: readonly Column[]): { half: string; isOneYear: boolean } {
  return {
    half: yearOfHalf(columns, totalOf(columns) / 2),
    isOneYear: columns.length === 1,
  };
}

function totalOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { value }) => sum + value, 0);
}

/** The years with a date, from old to new; years with nothing registered carry no column. */
function datedColumns(points: readonly Point[]): Column[] {
  return points.flatMap(({ date, value }) =>
    date === 'unknown' || value === null ? [] : [{ date, value }],
  );
}

/** Where the newest file of the country's main registry ends, when that is before this site's newest file. */
function endOf(country: PublishedCountry, text: Catalogue): ColumnsInput['ends'] {
  const asOf = country.registries[0]?.asOf;
  if (asOf === undefined || asOf.slice(0, 4) === newestRegistryFile().slice(0, 4)) return null;
  return { at: yearsAt(asOf), text: text.country.figures.fileEnds(asOf) };
}

/** The year with most, where one stands out; a tie, or a single delegation, is no peak. */
function peakOf(columns: readonly Column[]): { year: string; count: number } | null {
  const [first, second] = [...columns].sort((a, b) => b.value - a.value);
  if (!first || first.value < 2 || first.value === second?.value) return null;
  return { year: first.date, count: first.value };
}

/** The year by whose end half of the amount had been registered. */
function yearOfHalf(columns: readonly Column[], half: number): string {
  let sum = 0;
  for (const { date, value } of columns) {
    sum += value;
    if (sum >= half) return date;
  }
  return columns.at(-1)?.date ?? '';
}

/** When the country's main registry ran out of IPv4. */
function runOut(country: PublishedCountry, text: Catalogue): ColumnsInput['notes'] {
  const [main] = country.registries;
  if (!main) return [];
  const scarce = findMilestone(TURNING_POINTS[main.registry].scarce);
  return scarce ? [{ at: yearsAt(scarce.date), text: text.milestones[scarce.id] }] : [];
}
