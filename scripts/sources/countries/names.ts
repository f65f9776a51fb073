import { own } from '../../../src/model/own.ts';
import { CORRECTIONS, type NameLanguage, NOT_LISTED_BY_UN } from './corrections.ts';
import type { CountryColumn } from './parse.ts';

/** The UN's six languages with the columns that hold their names: UNTERM's short form and M49's. */
const NAME_COLUMNS: Record<NameLanguage, readonly [short: CountryColumn, official: CountryColumn]> =
  {
    ar: ['UNTERM Arabic Short', 'official_name_ar'],
    en: ['UNTERM English Short', 'official_name_en'],
    es: ['UNTERM Spanish Short', 'official_name_es'],
    fr: ['UNTERM French Short', 'official_name_fr'],
    ru: ['UNTERM Russian Short', 'official_name_ru'],
    zh: ['UNTERM Chinese Short', 'official_name_cn'],
  };

/** Articles that UNTERM appends for use in sentences: `Bahamas (the)`, `Andorre (l')`. */
const ARTICLE = / \((the|le|la|les|l['’]|el|los|las)\)$/;

/** A country's name in one language, and what the list itself says where we had to deviate from it. */
export interface Name {
  readonly name: string;
  readonly corrected: boolean;
  /** The name by the rule alone. */
  readonly listed: string;
}

/**
 * One rule for all: the UNTERM short form without its article and without the asterisks that mark
 * non-members; else the official name of M49; where the UN's lists have no entry of their own, the short
 * name of ISO 3166-1. Then the corrections of slips in the copy, and typographic apostrophes.
 */
export function nameIn(
  language: NameLanguage,
  cells: Readonly<Record<CountryColumn, string>>,
): Name {
  const [short, official] = NAME_COLUMNS[language];
  const listed = tidy(withoutMarks(cells[short]).replace(ARTICLE, '') || cells[official]);
  const country = cells['ISO3166-1-Alpha-2'];
  const iso = own(NOT_LISTED_BY_UN, country)?.[language];
  if (iso !== undefined) return { name: iso, corrected: false, listed };
  const correction = CORRECTIONS.find(
    (entry) => entry.country === country && entry.language === language,
  );
  const applies = correction !== undefined && correction.found === listed;
  return { name: applies ? correction.name : listed, corrected: applies, listed };
}

/** Without the asterisks at its end, and the space before them. */
function withoutMarks(name: string): string {
  let end = name.length;
  while (name[end - 1] === '*') end--;
  return end === name.length ? name : name.slice(0, end).trimEnd();
}

/** Trims, and writes every apostrophe the same way. */
export function tidy(name: string): string {
  return name.trim().replaceAll("'", '’');
}
