import {
  countryNamed,
  hasWord,
  type NamedCountry,
  plain,
  plainOnce,
} from '../search/country-named.ts';

/** How many names are offered at once. */
const MOST = 6;

/** What a name typed means: the one area it names in full, or those of whose names it begins a word. */
export interface Offers {
  readonly named: string | null;
  /** Codes, those whose own name begins so first. */
  readonly codes: readonly string[];
}

/** The areas that a name means among countries, groups and the world, each with all its names. */
export function offersFor(query: string, areas: readonly NamedCountry[]): Offers {
  const wanted = plain(query);
  if (wanted === '') return { named: null, codes: [] };
  const named = countryNamed(query, areas);
  const found = areas.filter(([, , ...names]) =>
    names.some((name) => hasWord(plainOnce(name), wanted)),
  );
  const begins = ([, , name]: NamedCountry) => Number(!plainOnce(name).startsWith(wanted));
  const sorted = [...found].sort((a, b) => begins(a) - begins(b));
  const codes = [...new Set([...(named === null ? [] : [named]), ...sorted.map(([code]) => code)])];
  return { named, codes: codes.slice(0, MOST) };
}
