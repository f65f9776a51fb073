import { join } from 'node:path';
import { ACTIVITY_TABLES, type Activities } from '../../../src/model/activities/activities.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Country } from '../../../src/model/reference-tables.ts';
import type { Table } from '../../../src/model/table.ts';
import { readTable } from '../../tables/csv.ts';
import { readIfThere } from '../../tables/read-if-there.ts';
import { missingFile, type ReadTable } from '../read-data.ts';
import { checkActivities } from './check-activities.ts';

/** The activities of a data folder, and all that is wrong with them. */
export interface ActivitiesReading {
  readonly activities: Activities;
  readonly problems: readonly Problem[];
}

/**
 * Reads the tables of activities below a data folder and holds them against the table of countries; `null`
 * when that is unsound, as its missing rows would accuse all others. A malformed entry is a problem; throws
 * when a file is there and cannot be read.
 */
export async function readActivities(
  folder: string,
  countries: readonly Country[] | null,
): Promise<ActivitiesReading> {
  const readings = await Promise.all(ACTIVITY_TABLES.map((table) => readOne(folder, table)));
  const codes = countries && codesOf(countries);
  const rows = readings.map(({ table, rows }) => [table.name, rows]);
  return {
    activities: Object.fromEntries(rows) as unknown as Activities,
    problems: readings.flatMap((reading) => [
      ...reading.problems,
      ...(codes ? checkActivities(reading, codes) : []),
    ]),
  };
}

/** What an entry may name: countries by alpha-2, regions and sub-regions by M49. */
function codesOf(countries: readonly Country[]): Set<string> {
  const codes = countries.flatMap(({ alpha2, region, sub_region }) => [alpha2, region, sub_region]);
  return new Set(codes.filter((code) => code !== null));
}

async function readOne(folder: string, table: Table): Promise<ReadTable> {
  const file = join(folder, table.path);
  const text = await readIfThere(file);
  if (text !== null) return { table, file, ...readTable(table, text, file) };
  return { table, file, rows: [], lines: [], problems: [missingFile(table.name, file)] };
}
