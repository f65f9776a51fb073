import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { linksIn } from '../src/issue/links-in-language.ts';
import { alternatesOf } from '../src/layouts/alternates.ts';
import { headersOfPages } from '../src/layouts/page-headers.ts';
import { LANGUAGES, type Language, rootOf, withoutLanguage } from '../src/model/language.ts';
import { CATALOGUES, type Catalogue, textOf } from '../src/text/catalogue.ts';
import { english } from '../src/text/en/english.ts';
import { inEachLanguage } from '../src/text/in-each-language.ts';
import { printedFor } from './printed.ts';

/** One of the tags that BCP 47 leaves to private use. */
const MADE_UP = 'qaa' as Language;

/** Ten words of a language that nobody speaks; what it lacks is English, which no language of the site may be. */
const madeUp: Catalogue = {
  ...english,
  language: MADE_UP,
  site: {
    ...english.site,
    ...{ skip: 'Salu', menu: 'Meno', close: 'Klo', home: 'Dom', countries: 'Landi' },
    ...{ search: 'Serk', more: 'Plu' },
  },
  notFound: { ...english.notFound, title: 'Nenio', body: 'Nenio tu.', links: 'Sed:' },
};

const languages = LANGUAGES as unknown as Language[];
const catalogues = CATALOGUES as Partial<Record<Language, Catalogue>>;

// What a language needs is a line in each of these two lists: all else is asked of them.
beforeAll(() => {
  vi.stubEnv('LANGUAGES', `en,${MADE_UP}`);
  languages.push(MADE_UP);
  catalogues[MADE_UP] = madeUp;
});
afterAll(() => {
  languages.pop();
  delete catalogues[MADE_UP];
  vi.unstubAllEnvs();
});

describe('a seventh language', () => {
  it('has its routes, beside those of the root’s', () => {
    const langs = inEachLanguage([{ params: { cc: 'ke' } }]).map(({ params }) => params.lang);
    expect(langs).toEqual([undefined, MADE_UP]);
  });

  it('speaks its own words on them', () => {
    const text = textOf({ params: { lang: MADE_UP } });
    expect([text.site.home, text.notFound.title]).toEqual(['Dom', 'Nenio']);
    expect(text.language).toBe(MADE_UP);
  });

  it('has its root, above the same paths', () => {
    expect(rootOf(MADE_UP)).toBe('qaa/');
    expect(withoutLanguage('qaa/countries/ke/')).toBe('countries/ke/');
  });

  it('stands beside the same pages, and is led to from them', () => {
    const both = [
      { language: 'en', href: '/ipv4/' },
      { language: MADE_UP, href: '/qaa/ipv4/' },
    ];
    expect(alternatesOf('/ipv4/', 'en')).toEqual(both);
    expect(alternatesOf('/qaa/ipv4/', MADE_UP)).toEqual(both);
  });

  it('leads on in itself, but to what exists once', () => {
    const lead = linksIn(MADE_UP, { origin: 'https://atlas.example', base: '/' });
    expect(lead('<a href="/groups/ldc/"><a href="/data/sources.json">')).toBe(
      '<a href="/qaa/groups/ldc/"><a href="/data/sources.json">',
    );
  });

  it('has a rule for its pages of the first level, where the search may run', () => {
    const [, rule = ''] = headersOfPages().split('\n/qaa/:page/\n');
    expect(rule.split('\n')[0]).toContain('wasm-unsafe-eval');
  });

  it('can be printed', () => {
    const [printed] = printedFor({ language: MADE_UP }, () => true);
    expect(printed?.page).toBe('qaa/report/');
  });

  it('is none of the six once it is taken out again', () => {
    languages.pop();
    expect(() => textOf({ params: { lang: MADE_UP } })).toThrow('found qaa');
    languages.push(MADE_UP);
  });
});
