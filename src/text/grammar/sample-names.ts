import { fillCountryNames } from '../../model/country-names.ts';

const OTHERS = { name_ar: '', name_es: '', name_fr: '', name_ru: '', name_zh: '' };

/** Tells the English names of some countries, by alpha-2, to a test of sentences, which opens no data. */
export function tellNames(names: Readonly<Record<string, string>>): void {
  const pairs = Object.entries(names);
  fillCountryNames(pairs.map(([alpha2, name_en]) => ({ alpha2, name_en, ...OTHERS })));
}
