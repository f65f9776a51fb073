import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureThere } from '../site/built.ts';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** What is on the clipboard once a button was pressed that copies. */
async function copied(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy this sentence' }).first().click();
  await expect
    .poll(() => page.locator('copy-sentence output').first().textContent())
    .toBe('Copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

describe('a journalist on deadline', () => {
  it('copies a country’s sentences with a number, a date, a source and an address', async () => {
    const page = await session.open('countries/ke/', { viewport: LAPTOP, permissions: CLIPBOARD });
    const text = await copied(page);
    expect(text).toContain('Kenya');
    expect(text).toMatch(/\d/);
    expect(text).toMatch(/\b20\d\d\b/);
    expect(text).toMatch(/Source: \S+.*\. IPv6 Atlas, https:\/\/\S+\/countries\/ke\/$/);
    await page.context().close();
  });

  it.each(figureThere('country-ipv6-held/ke', 'country-ipv4-held/ke'))(
    'copies the sentence of %s with what it is about',
    async (path) => {
      const page = await session.open(`figures/${path}/`, { permissions: CLIPBOARD });
      const title = await page.locator('h1').textContent();
      const finding = await page.locator('.finding').first().textContent();
      const text = await copied(page);
      expect(text).toContain(`${title?.trim()}`);
      expect(text).toContain(`${finding?.trim()}`);
      expect(text).toMatch(/Data to \w+ 20\d\d\. Source: /);
      expect(text).toMatch(new RegExp(`IPv6 Atlas, https://\\S+/figures/${path}/$`));
      expect(text).not.toMatch(/\s\s/);
      await page.context().close();
    },
  );

  it('gets the sentence selected where the browser does not allow copying', async () => {
    const page = await session.open('countries/ke/', { viewport: PHONE });
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy this sentence' }).click();
    await expect.poll(() => page.locator('copy-sentence output').textContent()).toContain('Ctrl+C');
    const lead = await page.locator('.standfirst').textContent();
    expect((await page.evaluate(() => String(getSelection()))).trim()).toBe(lead?.trim());
    await page.context().close();
  });

  it('shares through the device where that can, and is offered nothing else where it cannot', async () => {
    const page = await session.open('about:blank', { viewport: PHONE });
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.assign(navigator, { share: (what: unknown) => Promise.resolve(shared.push(what)) });
    });
    await page.goto(new URL('countries/ke/', session.address).href);
    await page.getByRole('button', { name: 'Share' }).click();
    const [what] = await page.evaluate(
      () => (window as unknown as { shared: { text: string; url: string }[] }).shared,
    );
    expect(what?.text).toContain('Kenya');
    expect(what?.url).toMatch(/\/countries\/ke\/$/);
    await page.context().close();
  });

  it('finds no button that would do nothing where scripts are off', async () => {
    const page = await session.open('countries/ke/', { javaScriptEnabled: false });
    expect(await page.locator('copy-sentence button:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('an adviser who reads of one country', () => {
  it.each(figureThere('country-ipv6-held/ke', 'country-ipv4-held/ke'))(
    'is led from %s to the comparison, with that country and measure',
    async (path) => {
      const page = await session.open(`figures/${path}/`, { viewport: PHONE });
      await page.getByRole('link', { name: 'Add a country to compare' }).click();
      await page.waitForURL('**/compare/?c=ke&metric=*');
      await expect.poll(() => page.locator('.chosen a').allTextContents()).toEqual(['Kenya']);
      await page.context().close();
    },
  );
});
