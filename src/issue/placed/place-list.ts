import { sum } from 'd3';
import { byName } from '../../figures/by-name.ts';
import { COUNTRY_FIGURES, GROUP_FIGURES } from '../../figures/figures.ts';
import {
  countryRow,
  type LinkedCell,
  type LinkedTable,
  measureCell,
  unitAsOf,
} from '../../figures/linked-table.ts';
import { figureAddress } from '../../model/address.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { placedFigure, placedFigures } from './placed.ts';

/** A figure that is drawn for many places, whose page at `/figures/<id>/` lists them. */
export interface ListedFigure {
  readonly id: FigureId;
  readonly scope: 'group' | 'country';
}

/** All figures that are drawn for many places, and are there for one at least. */
export function listedFigures(): ListedFigure[] {
  const there = new Set([...placedFigures().values()].map(({ id }) => id));
  return [
    ...GROUP_FIGURES.map(({ id }) => ({ id, scope: 'group' as const })),
    ...COUNTRY_FIGURES.map(({ id }) => ({ id, scope: 'country' as const })),
  ].filter(({ id }) => there.has(id));
}

/** Every country with its newest value of what the figure shows, and a link to the figure it has, by name. */
export function placeTable(id: FigureId, text: Catalogue): LinkedTable {
  const metric = metricOf(id, text);
  const isSummed = isByYear(metric) || isTransferred(metric);
  const name = text.placed.names[id];
  return {
    caption: text.figurePages.list.caption(name),
    head: [
      { text: text.worldMap.country, isNumber: false },
      { isNumber: true, ...headingOf(metric, text) },
    ],
    rows: [...siteData().countries].sort(byName(text)).map((country) => {
      const { alpha2 } = country;
      const cell = isSummed ? sumCell(metric, alpha2, text) : newestCell(metric, alpha2, text);
      const figure = placedFigure(`${id}/${alpha2.toLowerCase()}`);
      const href = figure && figureAddress(figure.path);
      return { ...countryRow(country, [cell], text), href };
    }),
  };
}

function isByYear(metric: MetricId): boolean {
  return metric.endsWith('-by-year');
}

function isTransferred(metric: MetricId): boolean {
  return metric.startsWith('ipv4-transferred-');
}

/** What the numbers are, in which unit, and when: of all years where they are counted by year. */
function headingOf(metric: MetricId, text: Catalogue): { text: string; sub: string } {
  const { name, unit } = text.metrics[metric];
  const { listed, allYears } = text.figurePages.list;
  if (isByYear(metric)) return { text: listed, sub: unit };
  if (isTransferred(metric)) return { text: name, sub: text.row([unit, allYears]) };
  return { text: name, sub: unitAsOf(siteData(), metric, text) };
}

/** The figure is asked at any country that has it: it shows the same measure at all. */
function metricOf(id: string, text: Catalogue): MetricId {
  const figure = [...placedFigures().values()].find((one) => one.id === id);
  const [metric] = figure?.draw(text).metrics ?? [];
  if (!metric) throw new RangeError(`expected a figure of countries that is there, found ${id}`);
  return metric;
}

/** A value older than the column's date says of when it is. */
function newestCell(metric: MetricId, area: string, text: Catalogue): LinkedCell {
  const reading = siteData().latestReading(metric, area);
  const cell = measureCell(siteData().measure(metric), reading?.value ?? null, text);
  if (reading === null || reading.date === newestReadingDate(metric, siteData())) return cell;
  const { older } = text.figurePages.list;
  return { ...cell, text: older({ value: cell.text, on: reading.date }) };
}

function sumCell(metric: MetricId, area: string, text: Catalogue): LinkedCell {
  const values = siteData()
    .series(metric, area)
    .flatMap(({ value }) => value ?? []);
  return measureCell(siteData().measure(metric), values.length === 0 ? null : sum(values), text);
}
