import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { withoutLanguage } from '../../src/model/language.ts';
import { pageAt } from '../../src/model/pages.ts';
import { PLACES } from '../browser/places.ts';
import { checkDetours, detoursOf } from '../checks/detours.ts';
import { checkLinks, reachablePages } from '../checks/links.ts';
import { checkDirectory, checkMetadata, checkUniqueness } from '../checks/metadata.ts';
import { checkShareImages } from '../checks/share-image.ts';
import { addressIn, withoutFrames } from '../checks/site.ts';
import { checkWords } from '../checks/words.ts';
import { checkWornSheets } from '../checks/worn-sheets.ts';
import { siteInAllLanguages } from './built.ts';

const site = siteInAllLanguages();
const whole = withoutFrames(site);
const countries: { alpha2: string }[] = parse(readFileSync('data/reference/countries.csv'), {
  columns: true,
});

describe('the built pages', () => {
  it('are there for each of the 249 countries and territories, and for no other', () => {
    const pages = [...site.pages.keys()].filter((path) => /^countries\/[^/]+\/index/.test(path));
    const expected = countries.map(({ alpha2 }) => `countries/${alpha2.toLowerCase()}/index.html`);
    expect(expected).toHaveLength(249);
    expect(pages.sort()).toEqual(expected.sort());
  });

  it('are all in the table of pages', () => {
    const unknown = [...site.pages.keys()].filter(
      (path) => pageAt(withoutLanguage(addressIn(path))) === null,
    );
    expect(
      unknown.map((path) => `add a row for /${addressIn(path)} to src/model/pages.ts`),
    ).toEqual([]);
  });

  it('link only to what is there, and load nothing from another host', () => {
    expect(checkLinks(site)).toEqual([]);
  });

  it('are all reached from the home page by links', () => {
    const reached = reachablePages(site);
    const detours = detoursOf(site);
    const met = (path: string) =>
      reached.has(path) || detours.has(path) || withoutLanguage(path) === '404.html';
    expect([...whole.pages.keys()].filter((path) => !met(path))).toEqual([]);
  });

  it('lead on from where figures were before, and keep their files there', () => {
    expect(checkDetours(site)).toEqual([]);
  });

  it('never say that a program had no value', () => {
    expect(checkWords(site)).toEqual([]);
  });

  it('have one heading, title, description, canonical address, language and preview', () => {
    expect(checkMetadata(whole)).toEqual([]);
  });

  it('show a picture of this site where they are shared', () => {
    expect(checkShareImages(whole)).toEqual([]);
  });

  it('wear the sheets that have rules for them', () => {
    const tried = PLACES.map((path) => `${path.split('?')[0]}index.html`);
    const there = tried.filter((path) => whole.pages.has(path));
    expect(there.length).toBeGreaterThan(25);
    expect(checkWornSheets(whole, there)).toEqual([]);
  });

  it('have titles and descriptions of their own', () => {
    expect(checkUniqueness(whole)).toEqual([]);
  });

  it('are listed in the sitemap that robots.txt names, and have an icon', () => {
    expect(checkDirectory(whole)).toEqual([]);
  });
});
