import { adoption } from '../../src/model/adoption.ts';
import { apnicUse } from '../../src/model/apnic-use.ts';
import { isUnattributed, WORLD } from '../../src/model/area.ts';
import { ipv4Flows, ipv4Listed } from '../../src/model/ipv4-flows.ts';
import { peopleOnline } from '../../src/model/people-online.ts';
import { countries, population, populationByYear } from '../../src/model/reference-tables.ts';
import {
  countryTransfers,
  holders,
  holdings,
  registrations,
} from '../../src/model/registry-tables.ts';
import type { Table } from '../../src/model/table.ts';
import { type Gate, judgeBy, rowsOf } from './gate.ts';

const WITH_COUNTRIES: readonly Table[] = [
  registrations,
  holdings,
  holders,
  countryTransfers,
  ipv4Flows,
  ipv4Listed,
  adoption,
  apnicUse,
  population,
  populationByYear,
  peopleOnline,
];

/** There is a list of countries, and every table speaks of its countries and of nothing else. */
export const knownCountries: Gate = {
  id: 'known-countries',
  rule: 'only countries of the list of countries',
  evidence: 'registries’ files name countries by ISO 3166 (RIR statistics exchange format)',
  acceptable: false,
  check: ({ after }) => {
    const known = new Set(rowsOf(after, countries).map((country) => country.alpha2));
    if (known.size === 0) {
      const matter = { saw: 'none', expected: 'a list of countries' };
      return [judgeBy(false, { key: `world/${countries.name}`, ...matter })];
    }
    const isKnown = (area: string) => known.has(area) || isUnattributed(area) || area === WORLD;
    return WITH_COUNTRIES.map((table) => {
      const areas = new Set(rowsOf(after, table).map((row) => String(row.country)));
      const strange = [...areas].filter((area) => !isKnown(area)).sort();
      const saw = strange.length === 0 ? 'no others' : strange.join(' ');
      const matter = { key: `world/${table.name}`, saw, expected: 'countries of the list' };
      return judgeBy(strange.length === 0, matter);
    });
  },
};
