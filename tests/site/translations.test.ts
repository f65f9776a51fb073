import { describe, expect, it } from 'vitest';
import { LANGUAGES, ROOT_LANGUAGE, rootOf, withoutLanguage } from '../../src/model/language.ts';
import { isTranslated } from '../../src/model/translated.ts';
import { differencesOf, type Shape, shapeOf } from '../checks/shape.ts';
import { addressIn } from '../checks/site.ts';
import { siteInAllLanguages } from './built.ts';

const site = siteInAllLanguages();

/** Shapes of the root's pages: each is compared with those of all other languages. */
const known = new Map<string, Shape>();
function shapeInRoot(path: string): Shape {
  const shape = known.get(path) ?? shapeOf(site, path);
  known.set(path, shape);
  return shape;
}

const others = LANGUAGES.filter((language) => language !== ROOT_LANGUAGE);
const paths = Map.groupBy(site.pages.keys(), (path) =>
  others.find((language) => path.startsWith(rootOf(language))),
);
const built = others.filter((language) => paths.has(language));

/** Pages, and what a host shows where there is none. */
const isInEach = (path: string) => path === '404.html' || isTranslated(addressIn(path));

/** A country's page, frame or list may be built in the root's language alone. */
const OF_COUNTRY = /^countries\/..\/|\/country-[^/]+\/../;

describe('the languages that a site is built in', () => {
  it('have each a front page', () => {
    const fronts = [ROOT_LANGUAGE, ...built].map((language) => `${rootOf(language)}index.html`);
    expect(fronts.filter((path) => !site.pages.has(path))).toEqual([]);
  });
});

describe.each(built)('the pages in the language %s', (language) => {
  const own = paths.get(language) ?? [];

  it('are those of the root’s, but for some countries', () => {
    const inRoot = (paths.get(undefined) ?? []).filter(isInEach);
    const unnamed = (all: readonly string[]) => all.filter((path) => !OF_COUNTRY.test(path)).sort();
    expect(unnamed(own.map(withoutLanguage))).toEqual(unnamed(inRoot));
  });

  it('have the figures, tables, links and anchors of those of the root’s', () => {
    const wrong = own.flatMap((path) =>
      differencesOf(shapeOf(site, path), shapeInRoot(withoutLanguage(path))).map(
        (what) => `${path} ${what}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});
