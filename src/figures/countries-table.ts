import type { MetricId } from '../metrics/metrics.ts';
import { WORLD } from '../model/area.ts';
import { newestReadingDate } from '../published/dates.ts';
import type { PublishedCountry } from '../published/published.ts';
import { countries, latestReading, measure, valueOn } from '../published/read.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** One measure as a column: all values are of one date, which stands in the heading. */
export interface Column {
  readonly id: MetricId;
  readonly name: string;
  readonly unit: string;
  readonly date: string;
}

/** A value in the table: raw for sorting (`null` is no data), and as written. */
export interface Cell {
  readonly value: number | null;
  readonly text: string;
}

/** A line of the table. */
export interface TableLine {
  readonly area: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

const SHOWN = [
  'ipv6-held',
  'ipv6-change-12m',
  'ipv6-users-google',
  'ipv4-held',
  'ipv4-per-person',
] as const;

/** The measures shown, each at the newest date for which any country has it. */
export function columns(text: Catalogue): Column[] {
  return SHOWN.map((id) => ({ id, ...text.metrics[id], date: newestReadingDate(id) ?? '' }));
}

/** The line of a country, at the columns' dates. */
export function countryLine(country: PublishedCountry, text: Catalogue): TableLine {
  return lineOf(country.alpha2, text.nameOf(country), text);
}

/** The lines of no single country, then the world at the newest date for which nothing is missing. */
export function otherLines(text: Catalogue): TableLine[] {
  const lines = Object.entries(text.unattributed).map(([area, name]) => lineOf(area, name, text));
  return [...lines, worldLine(text)];
}

function lineOf(area: string, name: string, text: Catalogue): TableLine {
  const cells = columns(text).map(({ id, date }) => cellOf(id, valueOn(id, area, date), text));
  return { area, name, cells };
}

function worldLine(text: Catalogue): TableLine {
  const cells = columns(text).map(({ id, date }) => {
    const reading = latestReading(id, WORLD);
    const cell = cellOf(id, reading?.value ?? null, text);
    const isOlder = reading !== null && reading.date !== date;
    return isOlder ? { ...cell, text: `${cell.text} (${text.shortDate(reading.date)})` } : cell;
  });
  return { area: WORLD, name: text.countriesPage.world, cells };
}

function cellOf(id: MetricId, value: number | null, text: Catalogue): Cell {
  return { value, text: value === null ? text.site.noData : text.written[measure(id).unit](value) };
}

/** Countries that no registry's newest file lists, and those that hold IPv4 space but no IPv6. */
export function gaps(): { unlisted: number; withoutIpv6: number; on: string } {
  const on = newestReadingDate('ipv6-held') ?? '';
  const held = countries().map(({ alpha2 }) => valueOn('ipv6-held', alpha2, on));
  return {
    unlisted: countries().filter(({ registries }) => registries.length === 0).length,
    withoutIpv6: held.filter((value) => value === 0).length,
    on,
  };
}
