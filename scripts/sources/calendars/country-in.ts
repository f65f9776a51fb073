/** Names that are also those of places elsewhere: a state of the United States. */
const AMBIGUOUS = new Set(['georgia']);

/**
 * The country that a place ends with, as its alpha-2 code: "Vilnius, Lithuania" names it. Null where it names
 * none: a town alone is not looked up, and two letters may be those of a state. `names` are in lower case.
 */
export function countryIn(place: string, names: ReadonlyMap<string, string>): string | null {
  const last = place.split(/[,،，、;·|]/).at(-1) ?? '';
  const name = last
    .replace(/[.\s]+$/, '')
    .trim()
    .toLowerCase();
  return AMBIGUOUS.has(name) ? null : (names.get(name) ?? null);
}
