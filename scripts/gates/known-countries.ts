import { isUnattributed, WORLD } from '../../src/model/area.ts';
import type { Table } from '../../src/model/table.ts';
import {
  adoption,
  countries,
  holders,
  holdings,
  population,
  registrations,
} from '../../src/model/tables.ts';
import { type Gate, gateError, rowsOf } from './gate.ts';

const WITH_COUNTRIES: readonly Table[] = [registrations, holdings, holders, adoption, population];

/** There is a list of countries, and every table speaks of its countries and of nothing else. */
export const knownCountries: Gate = {
  id: 'known-countries',
  check: ({ after }) => {
    const known = new Set(rowsOf(after, countries).map((country) => country.alpha2));
    const { name: source, path: file } = countries;
    if (known.size === 0)
      return [gateError({ source, file, message: 'expected a list of countries', value: '' })];
    const isKnown = (area: string) => known.has(area) || isUnattributed(area) || area === WORLD;
    const message = 'expected countries of the list of countries';
    return WITH_COUNTRIES.flatMap((table) => {
      const areas = new Set(rowsOf(after, table).map((row) => String(row.country)));
      const strange = [...areas].filter((area) => !isKnown(area)).sort();
      const about = { source: table.name, file: table.path, message, value: strange.join(' ') };
      return strange.length > 0 ? [gateError(about)] : [];
    });
  },
};
