import type { Problem } from '../../../src/model/problem.ts';
import type { Country } from '../../../src/model/reference-tables.ts';
import { REGIONS, SUB_REGION_CODES } from '../../../src/model/region.ts';
import type { ForeignRow } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import { CORRECTIONS, NAME_LANGUAGES, type NameLanguage } from './corrections.ts';
import { type Name, nameIn, tidy } from './names.ts';
import type { CountryColumn } from './parse.ts';

type Cells = Readonly<Record<CountryColumn, string>>;

/** M49's Channel Islands are a region of two: they go with their sub-region, Northern Europe. */
const CHANNEL_ISLANDS = '830';

/** Turns the list's rows into countries; names lacking, codes that are none, and idle corrections are problems. */
export function normaliseCountries(
  rows: readonly ForeignRow<CountryColumn>[],
  reporter: Reporter,
): { rows: Country[]; problems: Problem[] } {
  const countries: Country[] = [];
  const problems: Problem[] = [];
  for (const { cells, line } of rows) {
    const names = Object.fromEntries(
      NAME_LANGUAGES.map((language) => [language, nameIn(language, cells)]),
    ) as Record<NameLanguage, Name>;
    problems.push(...checkCodes(cells, line, reporter), ...checkRegions(cells, line, reporter));
    problems.push(...checkNames(names, line, reporter));
    problems.push(...checkCorrections(cells['ISO3166-1-Alpha-2'], names, reporter));
    countries.push(countryOf(cells, names));
  }
  return { rows: countries, problems };
}

function countryOf(cells: Cells, names: Record<NameLanguage, Name>): Country {
  const aliases = [tidy(cells['CLDR display name']), names.en.listed];
  return {
    alpha2: cells['ISO3166-1-Alpha-2'],
    alpha3: cells['ISO3166-1-Alpha-3'],
    m49: padM49(cells.M49) ?? '',
    // Codes that are not listed are problems, and nothing is published of a list with problems.
    region: padM49(cells['Region Code']) as Country['region'],
    sub_region: subRegionOf(cells) as Country['sub_region'],
    name_ar: names.ar.name,
    name_en: names.en.name,
    name_es: names.es.name,
    name_fr: names.fr.name,
    name_ru: names.ru.name,
    name_zh: names.zh.name,
    alias: aliases.find((alias) => alias !== '' && alias !== names.en.name) ?? '',
  };
}

function subRegionOf(cells: Cells): string | null {
  const intermediate = padM49(cells['Intermediate Region Code']);
  if (intermediate !== null && intermediate !== CHANNEL_ISLANDS) return intermediate;
  return padM49(cells['Sub-region Code']);
}

/** M49 codes have three digits; the list drops leading zeros. */
function padM49(code: string): string | null {
  const digits = code.trim();
  return digits === '' ? null : digits.padStart(3, '0');
}

function checkCodes(cells: Cells, line: number, reporter: Reporter): Problem[] {
  const patterns = [
    ['ISO3166-1-Alpha-2', /^[A-Z]{2}$/],
    ['ISO3166-1-Alpha-3', /^[A-Z]{3}$/],
    ['M49', /^\d{1,3}$/],
    ['Region Code', /^\d{0,3}$/],
    ['Sub-region Code', /^\d{0,3}$/],
    ['Intermediate Region Code', /^\d{0,3}$/],
  ] as const;
  return patterns
    .filter(([column, pattern]) => !pattern.test(cells[column].trim()))
    .map(([column]) => reporter.error(line, `${column}: not a code`, cells[column]));
}

/** The site has names of the regions it knows, in each language: another must be added to them first. */
function checkRegions(cells: Cells, line: number, reporter: Reporter): Problem[] {
  const known: readonly (readonly [CountryColumn, string | null, readonly string[]])[] = [
    ['Region Code', padM49(cells['Region Code']), Object.values(REGIONS)],
    ['Sub-region Code', subRegionOf(cells), SUB_REGION_CODES],
  ];
  return known
    .filter(([, code, codes]) => code !== null && !codes.includes(code))
    .map(([column, code]) =>
      reporter.error(line, `${column}: expected a code of src/model/region.ts`, code ?? ''),
    );
}

function checkNames(
  names: Record<NameLanguage, Name>,
  line: number,
  reporter: Reporter,
): Problem[] {
  return NAME_LANGUAGES.filter((language) => names[language].name === '').map((language) =>
    reporter.error(line, `expected a name in ${language}`),
  );
}

function checkCorrections(
  country: string,
  names: Record<NameLanguage, Name>,
  reporter: Reporter,
): Problem[] {
  return CORRECTIONS.filter(
    (entry) => entry.country === country && !names[entry.language].corrected,
  ).map(({ language, found }) => {
    const message = `the correction of ${country} in ${language} no longer fits: expected ${found}`;
    return reporter.warning(0, message, names[language].listed);
  });
}
