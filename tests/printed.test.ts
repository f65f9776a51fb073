import { describe, expect, it } from 'vitest';
import { printedFor } from './printed.ts';

/** A site in English and French, in which Kenya has a brief in both and Tuvalu in English alone. */
const SITE = ['report/', 'fr/report/', 'countries/ke/brief/', 'fr/countries/ke/brief/'];
const pages = new Set([...SITE, 'countries/tv/brief/']);
const isBuilt = (page: string) => pages.has(page);

describe('what is printed', () => {
  it('is the report in English where nothing is said', () => {
    expect(printedFor({}, isBuilt)).toEqual([
      { page: 'report/', language: 'en', out: 'ipv6-atlas-report.pdf' },
    ]);
  });

  it('is the report or a brief in a language, into a file of its own or one that is named', () => {
    expect(printedFor({ language: 'fr' }, isBuilt)).toEqual([
      { page: 'fr/report/', language: 'fr', out: 'ipv6-atlas-report-fr.pdf' },
    ]);
    expect(printedFor({ country: 'KE', language: 'fr' }, isBuilt)).toEqual([
      { page: 'fr/countries/ke/brief/', language: 'fr', out: 'ipv6-atlas-brief-ke-fr.pdf' },
    ]);
    expect(printedFor({ country: 'ke', language: 'en', out: 'a.pdf' }, isBuilt)).toEqual([
      { page: 'countries/ke/brief/', language: 'en', out: 'a.pdf' },
    ]);
  });

  it('is in all languages that the site is built in, a file each', () => {
    const out = printedFor({ language: 'all' }, isBuilt).map((one) => one.out);
    expect(out).toEqual(['ipv6-atlas-report.pdf', 'ipv6-atlas-report-fr.pdf']);
  });

  it.each([
    [{ country: 'kenya' }, 'found kenya'],
    [{ language: 'tlh' }, 'expected all or one of ar,en,es,fr,ru,zh after --language, found tlh'],
    [{ language: 'all', out: 'a.pdf' }, 'expected no --out beside --language all'],
  ])('is nothing where the command is wrong: %j', (asked, words) => {
    expect(() => printedFor(asked, isBuilt)).toThrow(words);
  });

  it.each([
    [{ language: 'ru' }, 'dist/ru/ is missing: run LANGUAGES=en,ru npm run build'],
    [{ country: 'aq' }, 'dist/countries/aq/brief/ is missing: there is no brief of that place'],
    [{ country: 'tv', language: 'fr' }, 'dist/fr/countries/tv/brief/ is missing'],
  ])('is nothing where it is not built: %j', (asked, words) => {
    expect(() => printedFor(asked, isBuilt)).toThrow(words);
  });

  it('is nothing where there is no site', () => {
    expect(() => printedFor({ language: 'all' }, () => false)).toThrow(
      'dist/report/ is missing: run npm run build',
    );
  });
});
