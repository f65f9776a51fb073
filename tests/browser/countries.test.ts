import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LAPTOP } from './places.ts';
import { type Session, startSession } from './session.ts';

/** Kenya in the languages of the United Nations (three of the six write it as English does), its code. */
const KENYA = ['Kenya', 'kenya ', 'Кения', 'كينيا', '肯尼亚', 'KEN'];

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession();
});
beforeEach(async () => {
  page = await session.open('countries/', { viewport: LAPTOP });
  return () => session.leave(page);
});
afterAll(() => session.close());

const rows = () => page.locator('table#countries tbody tr').filter({ visible: true });
const field = () => page.getByRole('main').getByRole('searchbox');
const names = () => rows().locator('a').allTextContents();

describe('the search on the countries’ page', () => {
  it('finds Kenya, and only Kenya, by each of its names and by its code', async () => {
    for (const query of KENYA) {
      await field().fill('');
      await expect.poll(() => rows().count()).toBe(249);
      await field().fill(query);
      await expect.poll(names, { message: query }).toEqual(['Kenya']);
    }
  });

  it.each([
    ['南非', 'South Africa'],
    ['Turkey', 'Türkiye'],
    ['IVORY COAST', 'Côte d’Ivoire'],
    ['Deutschland', 'Germany'],
  ])('finds by %s what is called %s, and opens it with Enter', async (query, name) => {
    await field().fill(query);
    await expect.poll(names).toEqual([name]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/countries\/..\/$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(name);
  });

  it('opens none with Enter that was not named in full', async () => {
    await field().fill('korea');
    await expect.poll(() => rows().count()).toBe(2);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toMatch(/\/countries\/$/);
  });

  it('keeps a search that its address has', async () => {
    await page.goto('countries/?q=南非');
    await expect.poll(names).toEqual(['South Africa']);
  });

  it('finds Kenya among others by two letters', async () => {
    await field().fill('ke');
    await expect.poll(() => rows().count()).toBeLessThan(30);
    expect(await names()).toContain('Kenya');
  });

  it('says how many it found once, and not again at every key that finds as many', async () => {
    const search = field();
    await search.fill('kenya');
    await expect.poll(names).toEqual(['Kenya']);
    await page.evaluate(() => {
      const heard: string[] = [];
      const status = document.querySelector('country-table [role=status]');
      const listen = () => heard.push(status?.textContent ?? '');
      if (status) new MutationObserver(listen).observe(status, { childList: true });
      Object.assign(window, { heard });
    });
    await search.press('Backspace');
    await search.press('a');
    expect(await names()).toEqual(['Kenya']);
    await search.fill('qqqq');
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: string[] }).heard.length);
    await expect.poll(heard).toBe(1);
  });

  it('says how many it found, also when there are none, and shows all again', async () => {
    const search = field();
    await search.fill('qqqq');
    await expect.poll(() => rows().count()).toBe(0);
    expect(await page.getByRole('status').first().textContent()).toMatch(/\w/);
    await search.fill('');
    await expect.poll(() => rows().count()).toBe(249);
  });
});

describe('the region filter on the countries’ page', () => {
  it('shows the countries of one region', async () => {
    const region = page.getByRole('combobox');
    await region.selectOption({ label: 'Africa' });
    await expect.poll(() => rows().count()).toBeLessThan(70);
    expect(await names()).toEqual(expect.arrayContaining(['Kenya', 'Egypt']));
    expect(await names()).not.toContain('Japan');
  });
});

describe('the column heads on the countries’ page', () => {
  it('sort by keyboard, up and down, and say which way', async () => {
    const before = await names();
    const head = page.locator('table#countries thead th').nth(1);
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toMatch(/^(as|des)cending$/);
    const once = await names();
    const direction = await head.getAttribute('aria-sort');
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).not.toBe(direction);
    expect([once, await names()]).not.toContainEqual(before);
    expect(await page.locator('table#countries th[aria-sort]').count()).toBe(1);
  });

  it('put the largest holder first and countries without data last', async () => {
    const head = page.locator('table#countries thead th').nth(3);
    const values = () =>
      rows().evaluateAll((all) => all.map((row) => row.children[3]?.textContent));
    for (const direction of ['ascending', 'descending']) {
      while ((await head.getAttribute('aria-sort')) !== direction) {
        await head.getByRole('button').click();
      }
      const numbers = (await values()).map((text) => Number(text?.replaceAll(',', '')));
      const known = numbers.filter((value) => !Number.isNaN(value));
      const sign = direction === 'ascending' ? 1 : -1;
      expect(known).toEqual([...known].sort((a, b) => sign * (a - b)));
      expect(numbers.slice(0, known.length)).toEqual(known);
    }
  });
});
