import { LANGUAGES, type Language, ROOT_LANGUAGE } from '../model/language.ts';

/**
 * The languages that this site is built in, the root's first: those of the setting `LANGUAGES` (`en,fr`), else all it is
 * written in. Throws on a language it is not written in, and where the root's is missing: every page leads to it.
 */
export function builtLanguages(): readonly Language[] {
  const setting = process.env.LANGUAGES;
  const languages = known.get(setting) ?? languagesIn(setting);
  known.set(setting, languages);
  return languages;
}

/** By the setting: every link of every page asks. */
const known = new Map<string | undefined, readonly Language[]>();

function languagesIn(setting: string | undefined): readonly Language[] {
  const asked: readonly string[] = listOf(setting) ?? LANGUAGES;
  const strange = asked.filter((one) => !LANGUAGES.includes(one as Language));
  if (strange.length > 0 || !asked.includes(ROOT_LANGUAGE))
    throw new RangeError(
      `expected LANGUAGES with ${ROOT_LANGUAGE} and any of ${LANGUAGES}, found ${setting}`,
    );
  const others = LANGUAGES.filter((one) => one !== ROOT_LANGUAGE && asked.includes(one));
  return [ROOT_LANGUAGE, ...others];
}

/** A country in the path of its page, its brief, its files or one of its figures' frames. */
const COUNTRY = /^(?:countries\/|(?:embed|figures)\/country-[^/]+\/)([a-z]{2})\//;

/**
 * Whether what is translated at a path below the root is built in a language. The setting `PLACES` (`ke,tv`) names the
 * countries that are built in other languages than the root's, for a quick look at all of them: without it all are.
 */
export function isBuiltIn(language: Language, path: string): boolean {
  if (language === ROOT_LANGUAGE) return true;
  if (!builtLanguages().includes(language)) return false;
  const [, country] = COUNTRY.exec(path) ?? [];
  if (country === undefined) return true;
  return listOf(process.env.PLACES)?.includes(country) ?? true;
}

function listOf(setting: string | undefined): readonly string[] | null {
  return setting === undefined ? null : setting.split(',').map((one) => one.trim());
}
