import { adoption } from '../../src/model/adoption.ts';
import { apnicUse } from '../../src/model/apnic-use.ts';
import { UNATTRIBUTED, WORLD } from '../../src/model/area.ts';
import { areaNotes } from '../../src/model/area-note.ts';
import { countryAliases } from '../../src/model/country-aliases.ts';
import { countryLanguages } from '../../src/model/country-languages.ts';
import { ipv4Flows, ipv4Listed } from '../../src/model/ipv4-flows.ts';
import { measurementLimits } from '../../src/model/measurement-limits.ts';
import { peopleOnline } from '../../src/model/people-online.ts';
import type { Problem } from '../../src/model/problem.ts';
import { countries, population, populationByYear } from '../../src/model/reference-tables.ts';
import {
  countryTransfers,
  holders,
  holdings,
  registrations,
} from '../../src/model/registry-tables.ts';
import { timeZones } from '../../src/model/time-zones.ts';
import type { ReadTable } from './read-data.ts';

/** Tables whose `country` column must name a country, and what else it may name. */
const OTHER_AREAS: Readonly<Record<string, readonly string[]>> = {
  [registrations.name]: UNATTRIBUTED,
  [holdings.name]: UNATTRIBUTED,
  [holders.name]: UNATTRIBUTED,
  [countryTransfers.name]: UNATTRIBUTED,
  [ipv4Flows.name]: UNATTRIBUTED,
  [ipv4Listed.name]: UNATTRIBUTED,
  [adoption.name]: [WORLD],
  [apnicUse.name]: [WORLD],
  [population.name]: [WORLD],
  [populationByYear.name]: [WORLD],
  [peopleOnline.name]: [WORLD],
  [countryLanguages.name]: [],
  [countryAliases.name]: [],
  [timeZones.name]: [],
  [areaNotes.name]: [],
  [measurementLimits.name]: [],
};

/**
 * Every row that names a place the table of countries does not know. Says nothing when that table is
 * itself unsound, as its missing rows would accuse all others.
 */
export function checkAreas(readings: readonly ReadTable[]): Problem[] {
  const known = readings.find(({ table }) => table.name === countries.name);
  if (!known || known.problems.length > 0) return [];
  const codes = known.rows.map((row) => String(row.alpha2));
  return readings.flatMap((reading) => {
    const others = OTHER_AREAS[reading.table.name];
    return others ? unknownAreas(reading, codes, others) : [];
  });
}

function unknownAreas(
  { table, file, rows, lines }: ReadTable,
  codes: readonly string[],
  others: readonly string[],
): Problem[] {
  const known = new Set([...codes, ...others]);
  const besides = others.length === 0 ? '' : `, or ${others.join(', ')}`;
  const message = `country: expected a country of ${countries.path}${besides}`;
  return rows.flatMap((row, index): Problem[] => {
    const value = String(row.country);
    if (known.has(value)) return [];
    const line = lines[index] ?? 0;
    return [{ severity: 'error', source: table.name, file, line, message, value }];
  });
}
