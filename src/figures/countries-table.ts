import { WORLD } from '../model/area.ts';
import type { Data } from '../published/data.ts';
import { newestReadingDate, newestValues } from '../published/dates.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { byName } from './by-name.ts';
import {
  countryRow,
  type LinkedCell,
  type LinkedColumn,
  type LinkedTable,
  newestInColumn,
  numberCell,
  unitAsOf,
} from './linked-table.ts';

/** What people use first, what is registered after it. */
const SHOWN = [
  'ipv6-users-google',
  'ipv4-per-person',
  'ipv4-held',
  'ipv6-held',
  'ipv6-change-12m',
] as const;

/** All countries by name, each measure at the newest date for which any country has it. */
export function countriesTable(data: Data, text: Catalogue): LinkedTable {
  const columns = columnsOf(data, text);
  return {
    caption: text.countriesPage.table,
    head: headOf(data, text),
    rows: [...data.countries]
      .sort(byName(text))
      .map((country) => countryRow(country, cellsAt(data, country.alpha2, columns), text)),
  };
}

/** A measure of the table, and how its column writes values. */
interface Column {
  readonly id: (typeof SHOWN)[number];
  readonly cell: (value: number | null) => LinkedCell;
}

function columnsOf(data: Data, text: Catalogue): Column[] {
  return SHOWN.map((id) => {
    const say = newestInColumn(data, { id, of: data.countries }, text);
    return { id, cell: (value) => numberCell(value, say, text.site.noData) };
  });
}

/** The lines of no single country, then the world at the newest date for which nothing is missing. */
export function otherLinesTable(data: Data, text: Catalogue): LinkedTable {
  const columns = columnsOf(data, text);
  const lines = Object.entries(text.unattributed).map(([area, name]) => ({
    name,
    href: null,
    cells: cellsAt(data, area, columns),
  }));
  const world = {
    name: text.countriesPage.world,
    href: null,
    cells: worldCells(data, columns, text),
  };
  return {
    caption: text.countriesPage.otherTable,
    head: headOf(data, text),
    rows: [...lines, world],
  };
}

function headOf(data: Data, text: Catalogue): LinkedColumn[] {
  const measures = SHOWN.map((id) => ({
    text: text.metrics[id].name,
    isNumber: true,
    sub: unitAsOf(data, id, text),
  }));
  return [{ text: text.countriesPage.name, isNumber: false }, ...measures];
}

function cellsAt(data: Data, area: string, columns: readonly Column[]): LinkedCell[] {
  return columns.map(({ id, cell }) => {
    const on = newestReadingDate(id, data);
    return cell(on === null ? null : data.valueOn(id, area, on));
  });
}

/** A world total older than its column says of when it is. */
function worldCells(data: Data, columns: readonly Column[], text: Catalogue): LinkedCell[] {
  return columns.map(({ id, cell: cellOf }) => {
    const reading = data.latestReading(id, WORLD);
    const cell = cellOf(reading?.value ?? null);
    const isOlder = reading !== null && reading.date !== newestReadingDate(id, data);
    return isOlder ? { ...cell, text: text.aside(cell.text, text.shortDate(reading.date)) } : cell;
  });
}

/** All countries, those that no registry's newest file lists, and those listed without IPv6 space, where that is counted. */
export function gaps(data: Data) {
  const on = newestReadingDate('ipv6-held', data);
  const held = [...newestValues('ipv6-held', data.countries, data).values()];
  return {
    all: data.countries.length,
    unlisted: data.countries.filter(({ registries }) => registries.length === 0).length,
    without: on === null ? null : { count: held.filter((value) => value === 0).length, on },
  };
}
