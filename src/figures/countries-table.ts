import { WORLD } from '../model/area.ts';
import { newestReadingDate, newestValues } from '../published/dates.ts';
import { countries, latestReading, valueOn } from '../published/read.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { byName } from './by-name.ts';
import {
  countryRow,
  type LinkedCell,
  type LinkedColumn,
  type LinkedTable,
  measureCell,
  unitAsOf,
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

function headOf(text: Catalogue): LinkedColumn[] {
  const measures = SHOWN.map((id) => ({
    text: text.metrics[id].name,
    isNumber: true,
    sub: unitAsOf(id, text),
  }));
  return [{ text: text.countriesPage.name, isNumber: false }, ...measures];
}

function cellsAt(area: string, text: Catalogue): LinkedCell[] {
  return SHOWN.map((id) => {
    const on = newestReadingDate(id);
    return measureCell(id, on === null ? null : valueOn(id, area, on), text);
  });
}

/** A world total older than its column says of when it is. */
function worldCells(text: Catalogue): LinkedCell[] {
  return SHOWN.map((id) => {
    const reading = latestReading(id, WORLD);
    const cell = measureCell(id, reading?.value ?? null, text);
    const isOlder = reading !== null && reading.date !== newestReadingDate(id);
    return isOlder ? { ...cell, text: `${cell.text} (${text.shortDate(reading.date)})` } : cell;
  });
}

/** All countries, those that no registry's newest file lists, and those listed without IPv6 space, where that is counted. */
export function gaps() {
  const on = newestReadingDate('ipv6-held');
  const held = [...newestValues('ipv6-held', countries()).values()];
  return {
    all: countries().length,
    unlisted: countries().filter(({ registries }) => registries.length === 0).length,
    without: on === null ? null : { count: held.filter((value) => value === 0).length, on },
  };
}
