import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { daysBetween } from '../../src/model/days-between.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Row, Table } from '../../src/model/table.ts';
import type { Crop, Harvest, InputFile, RefreshSource, Season } from '../sources/source.ts';
import type { Stored } from './stored.ts';

/*
 * The day of reading is no news: a source whose rows bear it (calendars) says the same a day later, and must
 * then leave everything as it was.
 */

/** Days for which the same bytes are as of the day they were first read. Then what lies ahead is looked at anew. */
const LONGEST = 30;

/** The season in which some files are read: bytes read before are as of that day, and give the same rows. */
export function seasonOfReading(
  { dayColumn }: RefreshSource,
  files: readonly InputFile[],
  { earlier, season }: { earlier: Source | undefined; season: Season },
): Season {
  if (dayColumn === undefined || earlier === undefined) return season;
  const known = new Map(earlier.files.map(({ name, sha256 }) => [name, sha256]));
  const isSame = files.every((file) => known.get(posix.basename(file.name)) === file.sha256);
  const isFresh = daysBetween(earlier.asOf, season.today) <= LONGEST;
  return isSame && isFresh ? { ...season, today: earlier.asOf } : season;
}

/** The harvest with every row that says the same as before, but for the day of reading, as it was before. */
export function keepDays({ dayColumn }: RefreshSource, harvest: Harvest, tables: Stored['tables']) {
  if (dayColumn === undefined) return harvest;
  const crops = harvest.crops.map((crop) => ({
    ...crop,
    rows: keepRows(crop, tables.get(crop.table.name) ?? [], dayColumn),
  }));
  return { ...harvest, crops };
}

type AnyRow = Row<Table> & Readonly<Record<string, unknown>>;

function keepRows({ table, rows }: Crop, stored: readonly Row<Table>[], dayColumn: string) {
  const keyOf = (row: AnyRow) => JSON.stringify(table.key.map((column) => row[column]));
  const known = new Map(stored.map((row) => [keyOf(row as AnyRow), row as AnyRow]));
  return (rows as readonly AnyRow[]).map((row) => {
    const before = known.get(keyOf(row));
    const same = before && isDeepStrictEqual({ ...row, [dayColumn]: before[dayColumn] }, before);
    return same ? before : row;
  });
}

/** True where bytes that may differ say the same as those before, of a source whose rows bear the day of reading. */
export function saysTheSame(
  { dayColumn }: RefreshSource,
  harvest: Harvest,
  { earlier, tables }: { earlier: Source; tables: Stored['tables'] },
): boolean {
  const names = (files: readonly { readonly name: string }[]) =>
    files.map(({ name }) => posix.basename(name)).sort();
  return (
    dayColumn !== undefined &&
    isDeepStrictEqual(names(harvest.files.map(({ file }) => file)), names(earlier.files)) &&
    harvest.crops.every((crop) => changesNothing(crop, tables.get(crop.table.name) ?? []))
  );
}

function changesNothing({ rows, replaces }: Crop, stored: readonly Row<Table>[]): boolean {
  const known = new Set(stored);
  return (
    rows.every((row) => known.has(row)) &&
    stored.filter((row) => replaces(row)).length === rows.length
  );
}
