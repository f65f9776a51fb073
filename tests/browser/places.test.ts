import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadedFiles } from '../checks/loads.ts';
import { builtHeaders, builtSite } from '../site/built.ts';
import { overflowOf } from './overflow.ts';
import { LAPTOP, PHONE, PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';
import { violationsOf } from './violations.ts';
import { openWatched, type Watched } from './watched.ts';

/** Bytes of data that a page may fetch by itself, for what its address asks it to show. */
const DATA = 20_000;
/** The narrowest window that every page fits. */
const NARROW = { width: 320, height: 640 };

const site = builtSite();
let session: Session;
beforeAll(async () => {
  session = await startSession(builtHeaders());
});
afterAll(() => session.close());

const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [PHONE, LAPTOP].map((viewport) => ({
    ...{ colorScheme, viewport },
    title: `${colorScheme}, ${viewport.width} px`,
  })),
);

// Each page is opened once: it is then narrowed, turned round and turned dark as a reader turns it.
describe.each(PLACES.map((path) => ({ path, title: titleOf(path) })))('$title', ({ path }) => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await openWatched(session, path, { viewport: PHONE });
  });
  afterAll(() => watched.page.context().close());

  it('logs no error, does nothing its policy forbids, and keeps nothing in the browser', async () => {
    expect(watched.faults).toEqual([]);
    expect(await keptBy(watched.page)).toEqual({ cookies: '', local: 0, session: 0 });
  });

  it('loads only what its budget counts', () => {
    const folder = path.split('?')[0] ?? '';
    const file = folder.endsWith('.html') ? folder : `${folder}index.html`;
    const own = new URL(path, session.address).href;
    const counted = [...loadedFiles(site, file)].map((name) => new URL(name, session.address).href);
    const more = watched.requests.filter((address) => ![own, ...counted].includes(address));
    expect(more.filter((address) => dataFile(address) === null)).toEqual([]);
    expect(weightOf(more)).toBeLessThan(DATA);
  });

  it.each(['rtl', 'ltr'])('does not scroll sideways at 320 px (%s)', async (direction) => {
    const { page } = watched;
    await page.setViewportSize(NARROW);
    await page.evaluate((value) => {
      document.documentElement.dir = value;
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, direction);
    expect(await overflowOf(page)).toEqual([]);
  });

  it.each(views)(
    'has no violation that axe can find ($title)',
    async ({ colorScheme, viewport }) => {
      const { page } = watched;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      expect(await violationsOf(page, colorScheme === 'dark' ? 'colours' : 'all')).toEqual([]);
    },
  );
});

describe('what is looked for in every page', () => {
  it('is seen where a page does what its policy forbids', async () => {
    const { page, faults } = await openWatched(session, 'about/');
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await expect.poll(() => faults.join()).toContain('style-src');
    await page.context().close();
  });

  it('is seen and named where something is too wide', async () => {
    const page = await session.open('about/', { viewport: NARROW, bypassCSP: true });
    await page.evaluate(() => {
      document.body.innerHTML = '<p id="wide" style="inline-size: 900px">wide</p>';
    });
    expect(await overflowOf(page)).toEqual(['p#wide']);
    await page.context().close();
  });

  it.each([
    ['all', '<img src="data:,"><button></button>', 'image-alt'],
    ['colours', '<p style="color: #777; background: #888">grey on grey</p>', 'color-contrast'],
  ] as const)('is found by axe (%s)', async (rules, html, violation) => {
    const page = await session.open('about/', { bypassCSP: true });
    await page.evaluate((markup) => {
      document.body.innerHTML = markup;
    }, html);
    expect((await violationsOf(page, rules)).join()).toContain(violation);
    await page.context().close();
  });
});

/** Contents of one of the site's own data files by its address; `null` for anything else. */
function dataFile(address: string): Buffer | null {
  const base = `${session.address}data/`;
  if (!address.startsWith(base)) return null;
  return site.files.get(`data/${address.slice(base.length)}`) ?? null;
}

/** Bytes of data files as they are transferred. */
function weightOf(addresses: readonly string[]): number {
  const files = addresses.flatMap((address) => dataFile(address) ?? []);
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}

function keptBy(page: Page) {
  return page.evaluate(() => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
  }));
}
