import { join } from 'node:path';
import { calendars } from '../../src/model/calendars.ts';
import { policyReserves, specialBlocks } from '../../src/model/ipv4-rules.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type GateFinding, type Overlap, Provenance } from '../../src/model/provenance.ts';
import { type Country, countries } from '../../src/model/reference-tables.ts';
import type { Row, Table } from '../../src/model/table.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import type { Season } from '../sources/source.ts';
import { readTable } from '../tables/csv.ts';
import { readIfThere } from '../tables/read-if-there.ts';

/** Path of the provenance below the data folder. */
export const PROVENANCE_PATH = 'sources.json';

/** The committed data as they are, with their text by path and what is wrong with them. */
export interface Stored extends Edition {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** The edition recorded for these data; undefined before editions were recorded. */
  readonly edition: Provenance['edition'];
  /** What the gates found when these data came, and the space that two registries list. */
  readonly gates: readonly GateFinding[];
  readonly overlaps: readonly Overlap[];
}

/** Reads the data folder. A file that is not there yet is an empty table. */
export async function readStored(folder: string): Promise<Stored> {
  const texts = new Map<string, string>();
  for (const path of [...ALL_TABLES.map((table) => table.path), PROVENANCE_PATH]) {
    const text = await readIfThere(join(folder, path));
    if (text !== null) texts.set(path, text);
  }
  const problems: Problem[] = [];
  const tables = new Map<string, readonly Row<Table>[]>();
  for (const table of ALL_TABLES) {
    const text = texts.get(table.path);
    const reading = text === undefined ? null : readTable(table, text, table.path);
    problems.push(...(reading?.problems ?? []));
    tables.set(table.name, reading?.rows ?? []);
  }
  const {
    edition,
    sources,
    gates = [],
    overlaps = [],
  } = readProvenance(texts.get(PROVENANCE_PATH));
  return { texts, tables, edition, sources, gates, overlaps, problems };
}

function readProvenance(text: string | undefined): Provenance {
  return text === undefined ? { sources: [] } : Provenance.parse(JSON.parse(text));
}

/** What sources may know besides their files, from the tables that come first. */
export function seasonOf(tables: Edition['tables'], today: string): Season {
  const list = rowsOf({ tables }, countries);
  return {
    today,
    countries: new Set(list.map((country) => country.alpha2)),
    alpha2: new Map(list.map((country) => [country.alpha3, country.alpha2])),
    reserves: rowsOf({ tables }, policyReserves),
    specials: rowsOf({ tables }, specialBlocks),
    placeNames: new Map(list.flatMap(namesOf)),
    calendars: rowsOf({ tables }, calendars),
  };
}

function namesOf(country: Country): [string, string][] {
  const { alias, name_ar, name_en, name_es, name_fr, name_ru, name_zh } = country;
  const names = [alias, name_ar, name_en, name_es, name_fr, name_ru, name_zh];
  return names.filter((name) => name !== '').map((name) => [name.toLowerCase(), country.alpha2]);
}
