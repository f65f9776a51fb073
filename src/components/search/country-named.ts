/**
 * A country: its two codes in small letters, what the site calls it, and all else that people call it, in any language.
 * Whatever finds countries reads one list of them, `countries/names.json`.
 */
export type NamedCountry = readonly [
  alpha2: string,
  alpha3: string,
  name: string,
  ...others: string[],
];

/** Letters from which on a part of a name says which countries are meant, and how many it may then be. */
const PART = { letters: 4, countries: 3 };
/** Scripts whose words stand apart, without an article grown on. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N} ]+$/u;

/**
 * The code of the country that a query names in full, whatever its case, accents and marks; null when it names none, or
 * more than one.
 */
export function countryNamed(query: string, countries: readonly NamedCountry[]): string | null {
  const wanted = plain(query);
  const found = countries.filter(([, , ...names]) =>
    names.some((name) => plainOnce(name) === wanted),
  );
  return wanted !== '' && found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** The codes of the countries that a query means: the one it names, else the few whose names have it as a part. */
export function countriesMeant(query: string, countries: readonly NamedCountry[]): string[] {
  const named = countryNamed(query, countries);
  if (named !== null) return [named];
  const wanted = plain(query);
  if (wanted.length < PART.letters && SPACED.test(wanted)) return [];
  const found = countries.filter(([, , ...names]) =>
    names.some((name) => hasWord(plainOnce(name), wanted)),
  );
  return found.length > PART.countries ? [] : found.map(([code]) => code);
}

/**
 * Whether a query begins a word of a name, both plain: “mali” is no part of “Somalia”. Where words do not stand apart,
 * as in Chinese, or grow an article, as in Arabic, it may stand anywhere.
 */
export function hasWord(name: string, wanted: string): boolean {
  if (wanted === '') return false;
  return SPACED.test(wanted) ? ` ${name}`.includes(` ${wanted}`) : name.includes(wanted);
}

/** Small letters without accents and marks: “The U.K.” as “uk”, “St Lucia” as “saint lucia”. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}.'’‘]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^st /, 'saint ');
}

const plainNames = new Map<string, string>();

/** The same once for each name: the list has two thousand, and is asked with each letter that is typed. */
export function plainOnce(name: string): string {
  const known = plainNames.get(name) ?? plain(name);
  plainNames.set(name, known);
  return known;
}
