import { describe, expect, it } from 'vitest';
import { aliasesOf, type Territories } from './aliases.ts';

/** Excerpts of `territories.json` of CLDR 48.2.0. */
const CLDR: Readonly<Record<string, Territories>> = {
  en: {
    '419': 'Latin America',
    CI: 'Côte d’Ivoire',
    'CI-alt-variant': 'Ivory Coast',
    GB: 'United Kingdom',
    'GB-alt-short': 'UK',
    RU: 'Russia',
  },
  es: { CI: 'Côte d’Ivoire', 'CI-alt-variant': 'Costa de Marfil', 'GB-alt-short': 'RU' },
  cy: { GB: 'Y Deyrnas Unedig', CI: 'Côte d’Ivoire' },
};
const rows = aliasesOf({
  codes: ['CI', 'GB', 'RU'],
  languages: [
    { country: 'GB', language: 'cy' },
    { country: 'GB', language: 'xx' },
  ],
  namesIn: (language) => CLDR[language] ?? null,
});
const namesOf = (country: string) =>
  rows.filter((row) => row.country === country).map(({ language, name }) => `${language} ${name}`);

describe('the names of countries from CLDR', () => {
  it('are those of each language of the United Nations, with variants', () => {
    expect(namesOf('CI')).toEqual([
      'en Côte d’Ivoire',
      'en Ivory Coast',
      'es Côte d’Ivoire',
      'es Costa de Marfil',
    ]);
  });

  it('are those of the country’s own languages, where CLDR has them', () => {
    expect(namesOf('GB')).toContain('cy Y Deyrnas Unedig');
  });

  it('have none that is another country’s code', () => {
    expect(namesOf('GB')).not.toContain('es RU');
    expect(namesOf('GB')).toContain('en UK');
  });
});
