import { describe, expect, it } from 'vitest';
import { countryName, fillCountryNames } from './country-names.ts';

const others = { name_ar: '', name_es: '', name_ru: '', name_zh: '' };

describe('the names of countries', () => {
  it('are those last told, in the language asked for', () => {
    fillCountryNames([{ alpha2: 'CI', name_en: 'Ivory Coast', name_fr: '', ...others }]);
    const both = { name_en: 'Côte d’Ivoire', name_fr: 'Côte d’Ivoire (la)' };
    fillCountryNames([{ alpha2: 'CI', ...both, ...others }]);
    expect(countryName('CI', 'name_en')).toBe('Côte d’Ivoire');
    expect(countryName('CI', 'name_fr')).toBe('Côte d’Ivoire (la)');
  });

  it('are the code itself where no table has one', () => {
    expect(countryName('QX', 'name_en')).toBe('QX');
    expect(countryName('062', 'name_en')).toBe('062');
  });

  it('are not those of what is no code', () => {
    expect(() => countryName('Kenya', 'name_en')).toThrow(
      'expected the code of a country or region, found “Kenya”',
    );
  });
});
