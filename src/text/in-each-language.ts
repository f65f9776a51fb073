import { ROOT_LANGUAGE } from '../model/language.ts';
import { builtLanguages, isBuiltIn } from './built.ts';

/** A page or file of a route, as Astro's `getStaticPaths` gives it. */
interface StaticPath {
  readonly params?: Readonly<Record<string, string>>;
  readonly props?: object;
}

/** Where a route's page of a country lies: below `countries/`, or among figures. */
function pathOf({ cc, figure }: Readonly<Record<string, string | undefined>>): string {
  return cc === undefined ? `figures/${figure ?? ''}/` : `countries/${cc}/`;
}

/**
 * The pages or files of a route below `[...lang]`, each in every language that the site is built in; those of the
 * root's language have no parameter. A route without parameters of its own has one page.
 */
export function inEachLanguage<Path extends StaticPath = { params: Record<string, never> }>(
  paths?: readonly Path[],
) {
  const all = paths ?? [{ params: {} } as Path];
  return builtLanguages().flatMap((language) =>
    all
      .filter(({ params = {} }) => isBuiltIn(language, pathOf(params)))
      .map((path) => ({
        ...path,
        params: { ...path.params, lang: language === ROOT_LANGUAGE ? undefined : language },
      })),
  ) as (Omit<Path, 'params'> & { params: Path['params'] & { lang: string | undefined } })[];
}
