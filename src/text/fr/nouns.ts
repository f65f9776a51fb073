import { counted, fully, type Noun, worded } from '../grammar/fr.ts';

/** Who uses the Internet. */
export const USER: Noun = { one: 'utilisateur', many: 'utilisateurs', gender: 'm' };

/** Whom Google counts. */
export const GOOGLE_USER: Noun = {
  one: 'utilisateur de Google',
  many: 'utilisateurs de Google',
  gender: 'm',
};

const COUNTRY: Noun = { one: 'pays ou territoire', many: 'pays et territoires', gender: 'm' };

/** Countries and territories, counted: 1 pays ou territoire, 2 pays et territoires. */
export function countries(count: number): string {
  return counted(count, COUNTRY.one, COUNTRY.many);
}

/** The same with every digit. */
export function countriesInFull(count: number): string {
  return fully(count, COUNTRY.one, COUNTRY.many);
}

/** The same in words where they are few: un pays ou territoire, trois pays et territoires. */
export function countriesInWords(count: number): string {
  return worded(count, COUNTRY);
}
