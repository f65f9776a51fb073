/** A country's names in the six languages, as the table of countries has them. */
export interface CountryNames {
  readonly alpha2: string;
  readonly name_ar: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly name_fr: string;
  readonly name_ru: string;
  readonly name_zh: string;
}

/** The column that holds the names in one language. */
type NameColumn = Exclude<keyof CountryNames, 'alpha2'>;

const known = new Map<string, CountryNames>();

/** Tells the names of countries to all who say them: where the data are opened, once, since a name is no figure's own. */
export function fillCountryNames(countries: Iterable<CountryNames>): void {
  for (const country of countries) known.set(country.alpha2, country);
}

/** Countries by alpha-2, regions by M49: what new data may bring before anything names it. */
const CODE = /^([A-Z]{2}|\d{3})$/;

/**
 * The name of a country by its alpha-2 code; a code that no table names is said as it is. Throws on what is no code,
 * such as a name that is ready, which no language can bend; and before any names were told, when every country would
 * be said by its code.
 */
export function countryName(alpha2: string, column: NameColumn): string {
  if (known.size === 0)
    throw new Error(
      `expected the data to be opened before ${alpha2} is named, found no names told`,
    );
  if (!CODE.test(alpha2))
    throw new RangeError(`expected the code of a country or region, found “${alpha2}”`);
  return known.get(alpha2)?.[column] ?? alpha2;
}

/** The names of all countries in one language, as they were told. */
export function namesOfCountries(column: NameColumn): string[] {
  return [...known.values()].map((names) => names[column]);
}
