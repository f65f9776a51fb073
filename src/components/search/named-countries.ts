import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type NamedCountry, plain } from './country-named.ts';

/** All countries and territories with the names by which they are found, in the order of their codes. */
export function namedCountries(text: Catalogue): NamedCountry[] {
  const aliases = Map.groupBy(siteData().published.countryAliases, ({ country }) => country);
  return siteData().countries.map((country): NamedCountry => {
    const { alpha2, alpha3, alias, name_ar, name_en, name_es, name_fr, name_ru, name_zh } = country;
    const name = text.place(alpha2, 'name');
    const others = distinct(name, [
      ...[name_ar, name_en, name_es, name_fr, name_ru, name_zh, alias],
      ...(text.everydayNames.get(alpha2) ?? []),
      ...(aliases.get(alpha2) ?? []).map((one) => one.name),
    ]);
    return [alpha2.toLowerCase(), alpha3.toLowerCase(), name, ...others];
  });
}

/** The names that are another than the first, and than each other, beyond case and accents. */
function distinct(first: string, names: readonly string[]): string[] {
  const seen = new Set(['', plain(first)]);
  return names.filter((name) => {
    const isNew = !seen.has(plain(name));
    seen.add(plain(name));
    return isNew;
  });
}
