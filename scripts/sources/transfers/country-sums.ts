import { isUnattributed } from '../../../src/model/area.ts';
import type { Registry } from '../../../src/model/registry.ts';
import type { CountryTransfer } from '../../../src/model/registry-tables.ts';
import type { Places } from './normalise.ts';

/** IPv4 addresses that one transfer moved, and whose they were and are. */
export interface Move {
  readonly places: Places;
  /** `YYYY` */
  readonly year: string;
  readonly addresses: number;
}

/** What came into each country, went out of it and stayed, and the codes that are no country's. */
export interface CountrySums {
  readonly rows: readonly CountryTransfer[];
  /** Codes counted under ZZ, sorted. */
  readonly strange: readonly string[];
}

/** Sums moves by country and year. No code, and one that is no country's, counts under ZZ. */
export function sumByCountry(
  moves: readonly Move[],
  to_registry: Registry,
  countries: ReadonlySet<string>,
): CountrySums {
  const sums = new Map<string, CountryTransfer>();
  const strange = new Set<string>();
  const areaOf = (code: string) => {
    const area = plain(code);
    if (isUnattributed(area) || countries.has(area)) return area;
    strange.add(code.trim());
    return 'ZZ';
  };
  const add = (
    country: string,
    year: string,
    [flow, amount]: readonly ['came_in' | 'went_out' | 'stayed', number],
  ) => {
    const none = { to_registry, country, year, came_in: 0, went_out: 0, stayed: 0 };
    const sum = sums.get(`${country} ${year}`) ?? none;
    sums.set(`${country} ${year}`, { ...sum, [flow]: sum[flow] + amount });
  };
  for (const { places, year, addresses } of moves) {
    const [from, to] = [areaOf(places.from), areaOf(places.to)];
    if (from === to) add(to, year, ['stayed', addresses]);
    else {
      add(from, year, ['went_out', addresses]);
      add(to, year, ['came_in', addresses]);
    }
  }
  return { rows: [...sums.values()], strange: [...strange].sort() };
}

/** Logs write UK for GB as the registries' files do, and nothing where they know no country. */
function plain(code: string): string {
  const area = code.trim().toUpperCase();
  if (area === '') return 'ZZ';
  return area === 'UK' ? 'GB' : area;
}
