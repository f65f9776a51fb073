import type { MetricId } from '../metrics/metrics.ts';
import { WORLD } from '../model/area.ts';
import { newestReadingDate } from '../published/dates.ts';
import { countries, latestReading, valueOn } from '../published/read.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { byName } from './by-name.ts';
import {
  countryRow,
  type LinkedCell,
  type LinkedColumn,
  type LinkedTable,
  measureCell,
} from './linked-table.ts';

const SHOWN = [
  'ipv6-held',
  'ipv6-change-12m',
  'ipv6-users-google',
  'ipv4-held',
  'ipv4-per-person',
] as const;

/** All countries by name, each measure at the newest date for which any country has it. */
export function countriesTable(text: Catalogue): LinkedTable {
  return {
    caption: text.countriesPage.table,
    head: headOf(text),
    rows: [...countries()]
      .sort(byName(text))
      .map((country) => countryRow(country, cellsAt(country.alpha2, text), text)),
  };
}

/** The lines of no single country, then the world at the newest date for which nothing is missing. */
export function otherLinesTable(text: Catalogue): LinkedTable {
  const lines = Object.entries(text.unattributed).map(([area, name]) => ({
    name,
    href: null,
    cells: cellsAt(area, text),
  }));
  const world = { name: text.countriesPage.world, href: null, cells: worldCells(text) };
  return { caption: text.countriesPage.otherTable, head: headOf(text), rows: [...lines, world] };
}

const dateOf = (id: MetricId) => newestReadingDate(id) ?? '';

function headOf(text: Catalogue): LinkedColumn[] {
  const measures = SHOWN.map((id) => ({
    text: text.metrics[id].name,
    isNumber: true,
    sub: `${text.metrics[id].unit}, ${text.date(dateOf(id))}`,
  }));
  return [{ text: text.countriesPage.name, isNumber: false }, ...measures];
}

function cellsAt(area: string, text: Catalogue): LinkedCell[] {
  return SHOWN.map((id) => measureCell(id, valueOn(id, area, dateOf(id)), text));
}

/** A world total older than its column says of when it is. */
function worldCells(text: Catalogue): LinkedCell[] {
  return SHOWN.map((id) => {
    const reading = latestReading(id, WORLD);
    const cell = measureCell(id, reading?.value ?? null, text);
    const isOlder = reading !== null && reading.date !== dateOf(id);
    return isOlder ? { ...cell, text: `${cell.text} (${text.shortDate(reading.date)})` } : cell;
  });
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
