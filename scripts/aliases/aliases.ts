/** What one language calls places: names by code, others of the same place under `GB-alt-short` and the like. */
export type Territories = Readonly<Record<string, string>>;

/** A name of a country in a language. */
export interface Alias {
  readonly country: string;
  readonly language: string;
  readonly name: string;
}

/** What the names are gathered from. */
export interface Known {
  /** Countries by their upper-case alpha-2 codes. */
  readonly codes: readonly string[];
  /** Languages that hold officially in a country. */
  readonly languages: readonly Pick<Alias, 'country' | 'language'>[];
  readonly namesIn: (language: string) => Territories | null;
}

/** The languages of the United Nations: every country has its names in them. */
const EVERYWHERE = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/**
 * Each country's names in the six languages of the United Nations and in its own. A name that is the code of another
 * country is none: Spanish shortens “Reino Unido” to RU, which is Russia's code.
 */
export function aliasesOf({ codes, languages, namesIn }: Known): Alias[] {
  return codes.flatMap((country) => {
    const own = languages.filter((one) => one.country === country).map(({ language }) => language);
    return [...new Set([...EVERYWHERE, ...own])].flatMap((language) =>
      namesOf(country, namesIn(language) ?? {})
        .filter((name) => name === country || !codes.includes(name))
        .map((name) => ({ country, language, name })),
    );
  });
}

/** All that a language calls a country, each once, with apostrophes as the table of countries writes them. */
function namesOf(country: string, territories: Territories): string[] {
  const names = Object.entries(territories)
    .filter(([code]) => code === country || code.startsWith(`${country}-alt-`))
    .map(([, name]) => name.trim().replaceAll("'", '’'));
  return [...new Set(names)];
}
