import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf, LANGUAGES, type Language, rootOf } from '../../src/model/language.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { signsIn } from '../../src/text/signs.ts';
import { builtHeaders, DIST, figureThere } from '../site/built.ts';
import { shiftsOf } from './layout-shift.ts';
import { overflowOf } from './overflow.ts';
import { LAPTOP, PHONE, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';
import { violationsOf } from './violations.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession(builtHeaders());
});
afterAll(() => session.close());

/** What is looked at of each language: most of the one that is written from the other side. */
const LOOKED_AT: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ar: [
    ...['', 'countries/ke/', 'countries/ke/brief/', 'compare/?c=ke,fr&metric=ipv4-per-person'],
    'embed/world-ipv6-held/',
  ],
  zh: ['', 'countries/ke/'],
  ru: ['', 'countries/ke/'],
  fr: ['', 'countries/ke/'],
  es: ['', 'countries/ke/'],
};

const isBuilt = (path: string) => existsSync(join(DIST, path.split('?')[0] ?? '', 'index.html'));
const VIEWS = LANGUAGES.flatMap((language) =>
  (LOOKED_AT[language] ?? [])
    .filter((path) => isBuilt(rootOf(language) + path))
    .map((path) => ({ language, path, title: `${language}, ${titleOf(path)}` })),
);

/** Where the line of languages leads, as paths below the root of the site. */
async function languagesOf(page: Page): Promise<string[]> {
  const links = page.locator('.languages li a');
  const addresses = await links.evaluateAll((all) =>
    all.map((one) => (one as HTMLAnchorElement).href),
  );
  return addresses.map((address) => address.replace(session.address, ''));
}

it('there is a page of each language to look at', () => {
  expect([...new Set(VIEWS.map(({ language }) => language))]).toEqual(
    Object.keys(LOOKED_AT).sort(),
  );
});

describe.each(VIEWS)('$title', ({ language, path }) => {
  it('says its language, fits a phone, is accessible, and leads to the same page in the others', async () => {
    const page = await session.open(rootOf(language) + path, { viewport: PHONE });
    const html = page.locator('html');
    expect(await html.getAttribute('lang')).toBe(language);
    expect(await html.getAttribute('dir')).toBe(directionOf(language));
    expect(await overflowOf(page)).toEqual([]);
    if (!path.startsWith('embed/')) {
      const here = path.split('?')[0] ?? '';
      expect((await languagesOf(page)).sort()).toEqual(
        LANGUAGES.map((other) => rootOf(other) + here).sort(),
      );
    }
    expect(await violationsOf(page)).toEqual([]);
    session.leave(page);
  });
});

/** Where things of the drawing that is shown begin and end across the window, in the order in which it has them. */
async function edgesOf(page: Page, selector: string): Promise<{ from: number; to: number }[]> {
  const found = page.locator(`.chart ${selector}`);
  const all = await found.evaluateAll((some) =>
    some.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().toJSON()),
  );
  return all.map(({ left, right }) => ({ from: left, to: right }));
}

it('words in charts of a page from the right run from the right, and time from the left', async () => {
  const page = await session.open('ar/embed/world-ipv6-held/', { viewport: PHONE });
  const words = page.locator('.chart text').first();
  expect(await words.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  const years = (await edgesOf(page, '.tick.middle')).map(({ from }) => from);
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  // What stands beside the end of a line still does, and within the window.
  const [[label], [end]] = [await edgesOf(page, '.direct'), await edgesOf(page, 'circle.point')];
  expect(label?.from).toBeGreaterThan(end?.to ?? Number.POSITIVE_INFINITY);
  expect(label?.to).toBeLessThanOrEqual(PHONE.width);
  session.leave(page);
});

const BARS = 'ar/embed/ipv6-largest-holders/';

it.runIf(isBuilt(BARS))(
  'bars of a page from the right begin there, and arrows lead over their ends as they point',
  async () => {
    const page = await session.open(BARS, { viewport: PHONE });
    const [names, bars] = [await edgesOf(page, '.name'), await edgesOf(page, '.column')];
    expect(new Set([...names, ...bars].map(({ to }) => Math.round(to))).size).toBe(1);
    const ringAt = async () => {
      const { x = 0, width = 0 } = (await page.locator('.ring').boundingBox()) ?? {};
      return x + width / 2;
    };
    await page.keyboard.press('Tab');
    const first = await ringAt();
    expect(Math.abs(first - (bars[0]?.from ?? 0))).toBeLessThan(2);
    await page.keyboard.press('ArrowRight');
    expect(await ringAt()).toBeGreaterThan(first);
    await page.keyboard.press('ArrowLeft');
    expect(await ringAt()).toBeCloseTo(first);
    session.leave(page);
  },
);

const FRENCH = { locale: 'fr-CA', viewport: LAPTOP };
const offersOf = (page: Page) =>
  page
    .locator('.languages :is(.offer, .offered)')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));

describe.runIf(isBuilt('fr/countries/ke/'))('the reader’s own language', () => {
  const { site } = catalogueOf('fr');

  it('is offered in its own words, leads to the same page, and moves nothing', async () => {
    expect(await shiftsOf(session, 'countries/ke/', FRENCH)).toEqual([]);
    const page = await session.open('countries/ke/', FRENCH);
    const offer = page.getByRole('link', { name: site.thisPage, exact: true }).first();
    expect(await offersOf(page)).toEqual([site.thisPage, expect.stringMatching(/\S/)]);
    expect(await offer.getAttribute('lang')).toBe('fr');
    await offer.click();
    await page.waitForURL('**/fr/countries/ke/');
    expect(await offersOf(page)).toEqual([]);
    session.leave(page);
  });

  it('is marked in the line where that has no room', async () => {
    const options = { ...FRENCH, viewport: PHONE };
    expect(await shiftsOf(session, 'countries/ke/', options)).toEqual([]);
    const page = await session.open('countries/ke/', options);
    expect(await offersOf(page)).toHaveLength(1);
    expect(await overflowOf(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    session.leave(page);
  });

  it('is not offered where the site is not in it, nor without script', async () => {
    for (const options of [{ locale: 'de-DE' }, { locale: 'fr-FR', javaScriptEnabled: false }]) {
      const page = await session.open('countries/ke/', options);
      expect(await offersOf(page)).toEqual([]);
      session.leave(page);
    }
  });
});

/** Languages whose signs are not those of English. */
const OWN_SIGNS = LANGUAGES.filter(
  (language) => signsIn(language).colon !== signsIn('en').colon && isBuilt(rootOf(language)),
);
const [STILL = ''] = figureThere('map-ipv6-users', 'map-first-ipv6', 'ipv4-account');

describe.each(OWN_SIGNS)('scripts of pages in %s', (language) => {
  const { colon, comma } = signsIn(language);

  it('part and join what they read out by the signs of the language', async () => {
    const page = await session.open(`${rootOf(language)}embed/${STILL}/`, { viewport: PHONE });
    const slot = page.locator('.chart-slot[role=slider]');
    await slot.press('End');
    const box = (await page.locator('.chart-slot .told').textContent()) ?? '';
    const [name = '', value = ''] = box.split('\n');
    expect([name, value].map((line) => line.includes(colon))).toEqual([false, false]);
    expect(await slot.getAttribute('aria-valuetext')).toContain(name + comma + value);
    session.leave(page);
  });

  it('tell a country of the map apart from what it has', async () => {
    const page = await session.open(rootOf(language), { viewport: PHONE });
    const mark = page.locator('.map-picture a').first();
    await mark.focus();
    await page.keyboard.press('ArrowRight');
    const [name = '', detail = ''] = ((await page.locator('.map .told').textContent()) ?? '').split(
      '\n',
    );
    const label = await page.locator('.map-picture a:focus').getAttribute('aria-label');
    expect(label).toBe(name + colon + detail);
    session.leave(page);
  });
});
