import { RefusedError } from '../scripts/command/refused-error.ts';
import { UsageError } from '../scripts/command/usage-error.ts';
import { LANGUAGES, type Language, ROOT_LANGUAGE, rootOf } from '../src/model/language.ts';

/** A built page to print, by its address below the site's root, its language, and the file it is written to. */
export interface Printed {
  readonly page: string;
  readonly language: Language;
  readonly out: string;
}

/** What is asked for: the report or the brief of a country, in one language (`fr`) or `all`, into a file of one's own. */
export interface Asked {
  readonly country?: string;
  readonly language?: string;
  readonly out?: string;
}

/** Whether there is a page in the built site, by its address below the root. */
type IsBuilt = (page: string) => boolean;

/**
 * The pages to print. Throws a `UsageError` for what is no country's code or no language, and for several languages in
 * one file; a `RefusedError` for a page that is not built.
 */
export function printedFor(asked: Asked, isBuilt: IsBuilt): Printed[] {
  const languages = languagesOf(asked, isBuilt);
  if (asked.out !== undefined && asked.language === 'all')
    throw new UsageError('expected no --out beside --language all: each language has a file');
  const country = countryOf(asked);
  return languages.map((language) => {
    const page = `${rootOf(language)}${country ? `countries/${country}/brief/` : 'report/'}`;
    // The report is there in each of these languages.
    if (!isBuilt(page))
      throw new RefusedError(
        `dist/${page} is missing: there is no brief of that place, or it was built with PLACES`,
      );
    return { page, language, out: asked.out ?? fileOf(country, language) };
  });
}

/** The languages asked for: the root's where none is, with `all` those the site is built in. */
function languagesOf({ language = ROOT_LANGUAGE }: Asked, isBuilt: IsBuilt): Language[] {
  const asked = LANGUAGES.filter((one) => language === 'all' || one === language);
  if (asked.length === 0)
    throw new UsageError(`expected all or one of ${LANGUAGES} after --language, found ${language}`);
  if (!isBuilt(REPORT)) throw new RefusedError(`dist/${REPORT} is missing: run npm run build`);
  const built = asked.filter((one) => isBuilt(rootOf(one) + REPORT));
  if (built.length === 0)
    throw new RefusedError(
      `dist/${language}/ is missing: run LANGUAGES=${ROOT_LANGUAGE},${language} npm run build, or npm run build for all`,
    );
  return built;
}

/** The report is in every language that is built. */
const REPORT = 'report/';

/** The code of the country as addresses have it, or null. */
function countryOf({ country }: Asked): string | null {
  if (country === undefined) return null;
  if (!/^[a-z]{2}$/i.test(country))
    throw new UsageError(`expected the two letters of a country after --country, found ${country}`);
  return country.toLowerCase();
}

/** `ipv6-atlas-brief-ke-fr.pdf`; without a language it is the root's. */
function fileOf(country: string | null, language: Language): string {
  const parts = country ? ['brief', country] : ['report'];
  const tag = language === ROOT_LANGUAGE ? [] : [language];
  return `${['ipv6-atlas', ...parts, ...tag].join('-')}.pdf`;
}
