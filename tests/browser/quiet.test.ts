import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadedFiles } from '../checks/loads.ts';
import { builtSite } from '../site/built.ts';
import { PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

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
    const file = path.endsWith('.html') ? path : `${path}index.html`;
    const counted = [...loadedFiles(site, file)].map((name) => new URL(name, session.address).href);
    const own = new URL(path, session.address).href;
    expect(requests.filter((address) => ![own, ...counted].includes(address))).toEqual([]);
    await page.context().close();
  });
});

function keptBy(page: Page) {
  return page.evaluate(() => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
  }));
}
