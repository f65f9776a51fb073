import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goUntilAtRest } from './at-rest.ts';
import { LAPTOP } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Opens the front page, types words into the box and presses Enter. */
async function ask(words: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await session.open('', { viewport: LAPTOP, ...options });
  const box = page.locator('#your-country');
  await box.fill(words);
  await box.press('Enter');
  return page;
}

/** The country that the answer leads to, once there is one. */
const ledTo = (page: Page) => page.locator('.answer a').getAttribute('href');

describe('the box for one’s country on the front page', () => {
  it.each([
    ['South Korea', 'kr'],
    ['turkey', 'tr'],
    ["cote d'ivoire", 'ci'],
    ['南非', 'za'],
  ])('answers %s at once with sentences, and leads to its page', async (name, code) => {
    const page = await ask(name);
    expect(await ledTo(page)).toMatch(new RegExp(`/countries/${code}/$`));
    expect(((await page.locator('.answer p').first().textContent()) ?? '').length).toBeGreaterThan(
      80,
    );
    await page.locator('.answer a').click();
    await page.waitForURL(`**/countries/${code}/`, { waitUntil: 'commit' });
    session.leave(page);
  });

  it.each([{}, { javaScriptEnabled: false }])(
    'leads from words that name no one country to the list with these words, %j',
    async (options) => {
      const page = await ask('korea', options);
      await page.waitForURL('**/countries/?q=korea', { waitUntil: 'commit' });
      session.leave(page);
    },
  );

  it('offers names that begin so, which arrow keys and Enter choose', async () => {
    const page = await session.open('', { viewport: LAPTOP });
    const box = page.getByRole('combobox', { name: 'Your country or territory' });
    await box.fill('guinea');
    const options = page.getByRole('option');
    await options.first().waitFor();
    const names = await options.allInnerTexts();
    expect(names.slice(0, 2)).toEqual(['Guinea', 'Guinea-Bissau']);
    expect(new Set(names).size).toBe(names.length);
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).textContent()).toBe('Guinea-Bissau');
    await box.press('Enter');
    expect(await ledTo(page)).toMatch(/\/countries\/gw\/$/);
    expect(await options.count()).toBe(0);
    session.leave(page);
  });

  it('takes with Enter what it offers alone', async () => {
    const page = await session.open('', { viewport: LAPTOP });
    const box = page.getByRole('combobox', { name: 'Your country or territory' });
    await box.fill('ivory');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await box.press('Enter');
    expect(await ledTo(page)).toMatch(/\/countries\/ci\/$/);
    session.leave(page);
  });

  it('closes its list with Escape, and takes a click', async () => {
    const page = await session.open('', { viewport: LAPTOP });
    const box = page.getByRole('combobox', { name: 'Your country or territory' });
    await box.fill('ivory');
    await page.getByRole('option').first().waitFor();
    await box.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await box.fill('ivory coast');
    await page.getByRole('option').first().click();
    expect(await ledTo(page)).toMatch(/\/countries\/ci\/$/);
    session.leave(page);
  });
});

describe('the country of the reader’s clock', () => {
  it.each([
    ['Africa/Nairobi', 'Kenya', 'ke'],
    ['Asia/Kolkata', 'India', 'in'],
    ['Asia/Calcutta', 'India', 'in'],
  ])('is offered, and not taken for granted: %s', async (timezoneId, name, code) => {
    const page = await session.open('', { viewport: LAPTOP, timezoneId });
    const offer = page.locator('.offer').getByRole('button', { name });
    await offer.waitFor();
    expect(await page.locator('.answer a').count()).toBe(0);
    await offer.click();
    expect(await ledTo(page)).toMatch(new RegExp(`/countries/${code}/$`));
    session.leave(page);
  });

  it('is told to nobody, and none is offered where a clock says no place', async () => {
    const page = await session.open('about:blank', { viewport: LAPTOP, timezoneId: 'UTC' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await goUntilAtRest(page, session.address);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((one) => !one.startsWith(session.address) || /UTC|\?/.test(one))).toEqual(
      [],
    );
    expect(await page.locator('.offer').isVisible()).toBe(false);
    session.leave(page);
  });
});
