import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadedFiles } from '../checks/loads.ts';
import { builtSite } from '../site/built.ts';
import { PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

/** Bytes of data that a page may fetch by itself, for what its address asks it to show. */
const DATA = 20_000;

const site = builtSite();
let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** What a page did on its way to being loaded. */
async function watch(path: string) {
  const page = await session.open('about:blank');
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    if (['error', 'warning'].includes(message.type())) errors.push(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(path, { waitUntil: 'networkidle' });
  return { page, errors, requests };
}

describe.each(PLACES.map((path) => ({ path, title: titleOf(path) })))('$title', ({ path }) => {
  it('logs no error, keeps nothing in the browser, and loads only what its budget counts', async () => {
    const { page, errors, requests } = await watch(path);
    expect(errors).toEqual([]);
    expect(await keptBy(page)).toEqual({ cookies: '', local: 0, session: 0 });
    const folder = path.split('?')[0] ?? '';
    const file = folder.endsWith('.html') ? folder : `${folder}index.html`;
    const counted = [...loadedFiles(site, file)].map((name) => new URL(name, session.address).href);
    const own = new URL(path, session.address).href;
    const more = requests.filter((address) => ![own, ...counted].includes(address));
    expect(more.filter((address) => dataFile(address) === null)).toEqual([]);
    expect(weightOf(more)).toBeLessThan(DATA);
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
