/** A country's code in small letters, and every name by which it may be asked for. */
export type NamedCountry = readonly [code: string, ...names: string[]];

/**
 * The code of the country that a query names in full, whatever its case, accents and marks; null when it names none, or
 * more than one.
 */
export function countryNamed(query: string, countries: readonly NamedCountry[]): string | null {
  const wanted = plain(query);
  const found = countries.filter(([, ...names]) => names.some((name) => plain(name) === wanted));
  return wanted !== '' && found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** “The U.K.” as “uk”, “St Lucia” as “saint lucia”. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}.'’‘]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^st /, 'saint ');
}
