import { WORLD } from '../../model/area.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { registryFileSpan } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import { countedInFiles, spanning } from '../counted.ts';
import { column, type FactRow, type Facts, numbers } from '../facts.ts';
import { restsOn } from '../rests.ts';
import { paceMonths } from './pace-facts.ts';
import {
  BY_YEAR,
  commonYears,
  delegationsAYear,
  wholeYearsBefore,
  type Years,
} from './whole-years.ts';

/** A registry's countries: delegations a year in the years all files cover, and in its own newest years. */
export interface Served {
  readonly registry: Registry;
  readonly areas: readonly string[];
  readonly common: number;
  readonly day: string;
  readonly own: number;
  readonly years: Years;
}

/** Delegations a year by the registries that mainly serve countries. */
export interface DelegationFacts extends Facts {
  /** The registry with most stands first. */
  readonly served: readonly Served[];
  /** A year of those that all files cover, all over the world. */
  readonly count: number;
  readonly years: Years;
  readonly files: { readonly oldest: string; readonly newest: string };
}

const COLUMNS = [
  column('registry', 'area'),
  numbers('delegations_per_year', 'delegations'),
  numbers('delegations_per_year_own_years', 'delegations'),
  column('own_years', 'date'),
  column('file_date', 'date'),
];

/** The facts of all registries; `null` where the files at hand are not the world's. */
export function delegationFacts(data: Data): DelegationFacts | null {
  // A sum over some of the registries is none of the world.
  if (data.series(BY_YEAR, WORLD).length === 0) return null;
  const served = REGISTRIES.flatMap((registry) => servedBy(data, registry)).sort(
    (a, b) => b.common - a.common,
  );
  const years = commonYears(data);
  return {
    ...restsOn(data, [BY_YEAR]),
    table: { columns: COLUMNS, rows: served.map((one) => rowOf(data, one)) },
    ...{ served, years, files: registryFileSpan(data) },
    count: delegationsAYear(data, [WORLD], years),
  };
}

function servedBy(data: Data, registry: Registry): Served[] {
  const day = data.asOf(registry);
  if (day === null) return [];
  const areas = codesOf(membersOf(registry, paceMonths(data).to, data));
  const years = wholeYearsBefore(day);
  const common = delegationsAYear(data, areas, commonYears(data));
  return [{ registry, areas, common, day, own: delegationsAYear(data, areas, years), years }];
}

/** Its countries are listed by the registry that mainly serves them, and some of them by others too. */
function rowOf(data: Data, { registry, areas, common, day, own, years }: Served): FactRow {
  const { date, origins } = spanning(
    [registry, ...areas].map((area) => countedInFiles(data, [BY_YEAR], area)),
  );
  return {
    ...{ area: registry, date, origins: [...origins].sort() },
    values: {
      delegations_per_year: common,
      delegations_per_year_own_years: own,
      ...{ own_years: `${years.from}/${years.to}`, file_date: day },
    },
  };
}
