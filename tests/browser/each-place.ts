import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lazyFiles, loadedFiles } from '../checks/loads.ts';
import { builtHeaders, builtSite } from '../site/built.ts';
import { shiftsSeen, watchShifts } from './layout-shift.ts';
import { overflowOf } from './overflow.ts';
import { NARROW, PHONE, PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';
import { VIEWS, violationsOf } from './violations.ts';
import { goWatched, type Watched, watch } from './watched.ts';

/** Bytes of data that a page may fetch by itself, for what its address asks it to show. */
const DATA = 20_000;

const site = builtSite();
/** Elements that a phone lays out before anything is shown; a table of data's files, and the world's outlines, are most. */
const MOST = 1200;

let session: Session;
let watched: Watched;

/** The pages that this edition has, every second of them. Two files look at a half each, beside each other. */
function half(first: 0 | 1) {
  return PLACES.filter(isThere)
    .filter((_, at) => at % 2 === first)
    .map((path) => ({ path, title: titleOf(path) }));
}

/** Whether this edition has a place. */
export function isThere(path: string): boolean {
  return site.files.has(fileOf(path));
}

/** Path of the file that a server gives for a place. */
function fileOf(path: string): string {
  const folder = path.split('?')[0] ?? '';
  return folder.endsWith('.html') ? folder : `${folder}index.html`;
}

/**
 * What must hold of each page. It is opened once: then narrowed, turned round and turned dark as a reader turns it. One
 * after the other stands in one window, whose browser has read what they have in common.
 */
export function lookAtPlaces(first: 0 | 1): void {
  beforeAll(async () => {
    session = await startSession(builtHeaders());
    watched = await watch(await session.open('about:blank', { viewport: PHONE }));
    await watchShifts(watched.page);
  });
  afterAll(() => session.close());
  describe.each(half(first))('$title', ({ path }) => lookAt(path));
}

function lookAt(path: string): void {
  beforeAll(async () => {
    await watched.page.emulateMedia({ colorScheme: 'light' });
    await watched.page.setViewportSize(PHONE);
    await goWatched(watched, path);
  });
  afterAll(() => forget(watched.page));

  it('has a phone lay out its first screens, and leave the rest', async () => {
    const near = await watched.page.evaluate(() => {
      const all = [...document.body.querySelectorAll('*')];
      return all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length;
    });
    expect(near).toBeLessThanOrEqual(MOST);
  });

  it('moves nothing while it is loaded', async () => {
    expect(await shiftsSeen(watched.page)).toEqual([]);
  });

  it('logs no error, does nothing its policy forbids, and keeps nothing in the browser', async () => {
    expect(watched.faults).toEqual([]);
    expect(await keptBy(watched.page)).toEqual({ cookies: '', local: 0, session: 0 });
  });

  it('loads only what its budget counts', () => {
    const own = new URL(path, session.address).href;
    const file = fileOf(path);
    const counted = [...loadedFiles(site, file), ...lazyFiles(site, file)].map(
      (name) => new URL(name, session.address).href,
    );
    const more = watched.requests.filter((address) => ![own, ...counted].includes(address));
    expect(more.filter((address) => dataFile(address) === null)).toEqual([]);
    expect(weightOf(more)).toBeLessThan(DATA);
  });

  it('does not scroll sideways with letters of twice the size, folded and unfolded', async () => {
    const { page } = watched;
    await setDrawn(page, false);
    const scale = (size: string) =>
      page.evaluate((value) => {
        document.documentElement.style.fontSize = value;
      }, size);
    await scale('200%');
    expect(await overflowOf(page)).toEqual([]);
    await unfold(page);
    expect(await overflowOf(page)).toEqual([]);
    await scale('');
  });

  it.each(['rtl', 'ltr'])('does not scroll sideways at 320 px (%s)', async (direction) => {
    const { page } = watched;
    await setDrawn(page, false);
    await page.setViewportSize(NARROW);
    await page.evaluate((value) => {
      document.documentElement.dir = value;
    }, direction);
    await unfold(page);
    expect(await overflowOf(page)).toEqual([]);
  });

  it.each(VIEWS)(
    'has no violation that axe can find ($title)',
    async ({ colorScheme, viewport }) => {
      const { page } = watched;
      await setDrawn(page, true);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      expect(await violationsOf(page)).toEqual([]);
    },
  );
}

/** Whether a page is drawn, or only laid out, which is all that is looked at while its window changes. */
async function setDrawn(page: Page, isDrawn: boolean): Promise<void> {
  await page.evaluate(
    (opacity) => {
      document.documentElement.style.opacity = opacity;
    },
    isDrawn ? '' : '0',
  );
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Contents of one of the site's own data files by its address; `null` for anything else. */
function dataFile(address: string): Buffer | null {
  if (!address.startsWith(session.address)) return null;
  const file = address.slice(session.address.length);
  // Some stand beside the pages that they serve; whatever else a page fetches is not of data.
  return /^data\/|\.json$/.test(file) ? (site.files.get(file) ?? null) : null;
}

/** Bytes of data files as they are transferred. */
function weightOf(addresses: readonly string[]): number {
  const files = addresses.flatMap((address) => dataFile(address) ?? []);
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}

/** Empties what pages keep, and the page, so that only the one that did something is told of it. */
async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearCookies();
  await page.goto('about:blank');
}

function keptBy(page: Page) {
  return page.evaluate(() => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
  }));
}
