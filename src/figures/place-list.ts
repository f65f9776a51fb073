import type { MetricId } from '../metrics/metrics.ts';
import { newestReadingDate } from '../published/dates.ts';
import type { PublishedCountry } from '../published/published.ts';
import { countries, latestReading, measure, series } from '../published/read.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { figureAddress } from './figure-files.ts';
import { COUNTRY_FIGURES, GROUP_FIGURES } from './figures.ts';
import { type LinkedCell, type LinkedTable, searchWords } from './linked-table.ts';
import { placedFigure } from './placed.ts';

/** A figure that is drawn for many places, whose page at `/figures/<id>/` lists them. */
export interface ListedFigure {
  readonly id: string;
  readonly scope: 'group' | 'country';
}

/** All figures that are drawn for many places. */
export const LISTED_FIGURES: readonly ListedFigure[] = [
  ...GROUP_FIGURES.map(({ id }) => ({ id, scope: 'group' as const })),
  ...COUNTRY_FIGURES.map(({ id }) => ({ id, scope: 'country' as const })),
];

/** Every country with its newest value of what the figure shows, and a link to the figure, by name. */
export function placeTable(id: string, text: Catalogue): LinkedTable {
  const [first, ...others] = countries();
  if (!first) throw new Error('There are no countries');
  const metric = metricOf(id, first, text);
  const words = text.metrics[metric];
  const isByYear = metric.endsWith('-by-year');
  const on = newestReadingDate(metric);
  const byName = [first, ...others].sort((a, b) =>
    text.nameOf(a).localeCompare(text.nameOf(b), 'en'),
  );
  return {
    caption: text.figurePages.list.caption(text.figurePages.index.placed[id] ?? words.name),
    head: [
      { text: text.worldMap.country, isNumber: false },
      {
        text: isByYear ? text.figurePages.list.listed : words.name,
        isNumber: true,
        sub: isByYear || on === null ? words.unit : `${words.unit}, ${text.date(on)}`,
      },
    ],
    rows: byName.map((country) => ({
      name: text.nameOf(country),
      href: figureAddress(`${id}/${country.alpha2.toLowerCase()}`),
      cells: [
        isByYear ? sumCell(metric, country.alpha2, text) : newestCell(metric, country.alpha2, text),
      ],
      words: searchWords(country),
      region: country.region,
    })),
  };
}

/** The figure is asked at any country: it shows the same measure at all. */
function metricOf(id: string, { alpha2 }: PublishedCountry, text: Catalogue): MetricId {
  const [metric] = placedFigure(`${id}/${alpha2.toLowerCase()}`).draw(text).metrics;
  if (!metric) throw new Error(`The figure ${id} shows no measure`);
  return metric;
}

/** A value older than the column's date says of when it is. */
function newestCell(metric: MetricId, area: string, text: Catalogue): LinkedCell {
  const reading = latestReading(metric, area);
  if (reading === null) return { text: text.site.noData, value: null };
  const value = text.written[measure(metric).unit](reading.value);
  const isOlder = reading.date !== newestReadingDate(metric);
  return {
    text: isOlder ? text.figurePages.list.older({ value, on: reading.date }) : value,
    value: reading.value,
  };
}

function sumCell(metric: MetricId, area: string, text: Catalogue): LinkedCell {
  const values = series(metric, area).flatMap(({ value }) => value ?? []);
  if (values.length === 0) return { text: text.site.noData, value: null };
  const sum = values.reduce((total, value) => total + value, 0);
  return { text: text.written[measure(metric).unit](sum), value: sum };
}
