import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** The official languages of a country as a page names them, and where that stands. */
export interface OfficialLanguages {
  readonly said: string;
  /** The file they are taken from; `null` where it names none for the country. */
  readonly source: { readonly text: string; readonly href: string } | null;
}

/** The official languages of a country in words, those that have a name in the reader's language. */
export function officialLanguages(
  data: Data,
  country: { alpha2: string; name_en: string },
  text: Catalogue,
): OfficialLanguages {
  const rows = rowsOf(data, country.alpha2);
  const { country: words, language: nameOf } = text.activities;
  const tags = rows.map(({ language }) => language).filter((tag) => nameOf(tag) !== tag);
  const href = rows[0]?.source_url;
  return {
    said: words.official({ country: country.alpha2, tags }),
    source: href ? { text: words.cldr(versionIn(href)), href } : null,
  };
}

/** True when something offered in these languages is offered in an official one of the country; scripts do not count. */
export function isInOfficial(data: Data, languages: readonly string[], alpha2: string): boolean {
  const official = new Set(rowsOf(data, alpha2).map(({ language }) => spokenIn(language)));
  return languages.some((language) => official.has(spokenIn(language)));
}

function rowsOf(data: Data, alpha2: string) {
  return data.published.countryLanguages.filter(({ country }) => country === alpha2);
}

/** The language of a tag without script and region: `zh-Hant` is `zh`. */
function spokenIn(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** The version in the address of a file of CLDR: `…/blob/48.2.0/…`. */
function versionIn(address: string): string {
  return /\/blob\/([\d.]+)\//.exec(address)?.[1] ?? '';
}
