import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { NamedCountry } from './country-named.ts';

/** All countries with the names by which the search leads to them. */
export function namedCountries(text: Catalogue): NamedCountry[] {
  return siteData().countries.map(({ alpha2, name_en, name_fr, name_es, alias }): NamedCountry => {
    const everyday = text.everydayNames.get(alpha2) ?? [];
    const names = new Set([name_en, name_fr, name_es, alias, ...everyday]);
    names.delete('');
    return [alpha2.toLowerCase(), ...names];
  });
}
