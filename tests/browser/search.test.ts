import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goUntilAtRest } from './at-rest.ts';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';
import { VIEWS, violationsOf } from './violations.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const field = (page: Page) => page.getByRole('searchbox');
const links = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('link');
const status = (page: Page) => page.getByRole('status').textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Opens the search, and remembers what is asked for and complained of from the first byte on. */
async function openSearch(query = '', options: BrowserContextOptions = { viewport: LAPTOP }) {
  const page = await session.open('about:blank', options);
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await goUntilAtRest(page, `search/${query}`);
  return { page, asked, complaints };
}

/** Asks another question on the same page, until it is answered. */
async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect.poll(() => status(page)).toContain(`“${query}”`);
}

describe('the search', () => {
  it('fetches its library with the first letter, from this site alone, and breaks no policy', async () => {
    const { page, asked, complaints } = await openSearch();
    const ofLibrary = () => asked.filter((address) => address.includes('/pagefind/'));
    expect(ofLibrary()).toEqual([]);
    await field(page).press('k');
    await expect.poll(() => links(page).count()).toBeGreaterThan(0);
    expect(ofLibrary().some((address) => address.endsWith('/pagefind.js'))).toBe(true);
    expect(asked.filter((address) => !address.startsWith(session.address))).toEqual([]);
    expect(complaints).toEqual([]);
    session.leave(page);
  });

  it('walks with the arrows from the field to the country’s page and back', async () => {
    const { page } = await openSearch();
    await page.keyboard.type('kenya');
    await expect.poll(() => links(page).first().textContent()).toMatch(/^Kenya/);
    expect(await links(page).first().getAttribute('href')).toMatch(/\/countries\/ke\/$/);
    expect(await status(page)).toMatch(/^\d+ pages for “kenya”$/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Kenya/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('n');
    expect(await field(page).inputValue()).toBe('kenyan');
    session.leave(page);
  });

  it('opens the first result with Enter, even pressed before it is there', async () => {
    const { page } = await openSearch();
    await page.keyboard.type('kenya');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/countries/ke/');
    await page.goBack();
    await expect.poll(() => links(page).first().textContent()).toMatch(/^Kenya/);
    session.leave(page);
  });

  it.each([
    ['South Korea', 'kr'],
    ['UK', 'gb'],
    ['Turkey', 'tr'],
    ['Турция', 'tr'],
    ['Cote d’Ivoire', 'ci'],
    ['南非', 'za'],
  ])('leads from %s to that country', async (name, code) => {
    const { page } = await openSearch();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/countries/${code}/`, { waitUntil: 'commit' });
    session.leave(page);
  });

  it('lists the page of the country first that a name in any language names', async () => {
    const { page } = await openSearch();
    for (const [query, codes] of [
      ['turkey', ['tr']],
      ['南非', ['za']],
      ['Ivory Coast', ['ci']],
      ['korea', ['kp', 'kr']],
    ] as const) {
      await ask(page, query);
      const first = await links(page).evaluateAll((all) =>
        all.map((link) => link.getAttribute('href')?.match(/\/countries\/(..)\/$/)?.[1]),
      );
      expect(first.slice(0, codes.length).sort(), query).toEqual(codes);
      const further: readonly (string | undefined)[] = first.slice(codes.length);
      expect(
        codes.filter((code) => further.includes(code)),
        query,
      ).toEqual([]);
    }
    session.leave(page);
  });

  it.each(['countries/ke/', 'no/such/page/'])('is led to from %s, without script', async (path) => {
    const page = await session.open(path, { viewport: PHONE, javaScriptEnabled: false });
    const form = page.getByRole('search');
    await form.getByLabel('Search the site').fill('Côte d’Ivoire & Mali');
    await form.getByRole('button').click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('Côte d’Ivoire & Mali');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Search the site');
    session.leave(page);
  });

  it('finds what is left of IPv4 by the question', async () => {
    const { page } = await openSearch('?q=how many addresses are left');
    await expect.poll(() => links(page).count()).toBeGreaterThan(0);
    expect(await links(page).first().getAttribute('href')).toMatch(/\/ipv4\/$/);
    session.leave(page);
  });

  it('leads to no country from a name that is of several or of none', async () => {
    const { page } = await openSearch();
    for (const name of ['Korea', 'America', 'England', 'Kosovo']) {
      await ask(page, name);
      await page.keyboard.press('Enter');
      // Longer than a search waits for the next letter, and as long as it takes.
      await page.waitForTimeout(500);
      expect(page.url(), name).not.toContain('/countries/');
    }
    session.leave(page);
  });

  it('empties with Escape, also while it is still looking', async () => {
    const { page } = await openSearch('?q=kenya');
    await expect.poll(() => links(page).count()).toBeGreaterThan(0);
    await page.keyboard.type('tta');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    // Longer than a search waits for the next letter, and as long as it takes.
    await page.waitForTimeout(500);
    expect([await links(page).count(), await status(page)]).toEqual([0, '']);
    expect(new URL(page.url()).search).toBe('');
    session.leave(page);
  });

  it('says so when a word stands nowhere', async () => {
    const { page } = await openSearch();
    await field(page).fill('xylophonist');
    await expect.poll(() => status(page)).toContain('No page for “xylophonist”');
    expect(await links(page).count()).toBe(0);
    session.leave(page);
  });

  it('shows more results when asked to', async () => {
    const { page } = await openSearch('?q=address');
    await expect.poll(() => links(page).count()).toBe(10);
    await page.getByRole('button', { name: 'Show more' }).press('Enter');
    await expect.poll(() => links(page).count()).toBeGreaterThan(10);
    session.leave(page);
  });

  it('shows the lists and no field without script', async () => {
    const page = await session.open('search/', { javaScriptEnabled: false });
    expect(await page.locator('input, button').filter({ visible: true }).count()).toBe(0);
    const lists = page.getByRole('region', { name: 'Where else to look' }).getByRole('link');
    expect(await lists.count()).toBeGreaterThan(5);
    session.leave(page);
  });
});

describe('the results of a search', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openSearch('?q=kenya', { viewport: PHONE }));
  });
  afterAll(() => page.close());

  it.each(VIEWS)('have nothing wrong that axe can find ($title)', async (view) => {
    await page.emulateMedia({ colorScheme: view.colorScheme });
    await page.setViewportSize(view.viewport);
    await expect.poll(() => links(page).count()).toBeGreaterThan(0);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      view.viewport.width,
    );
  });
});
