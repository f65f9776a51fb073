import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  const box = page.getByRole('combobox', { name: 'Your country or territory' });
  await box.fill(words);
  await box.press('Enter');
  return page;
}

describe('the box for one’s country on the front page', () => {
  it.each([
    ['South Korea', 'kr'],
    ['turkey', 'tr'],
    ["cote d'ivoire", 'ci'],
    ['南非', 'za'],
  ])('leads from %s to its page', async (name, code) => {
    const page = await ask(name);
    await page.waitForURL(`**/countries/${code}/`);
    await page.context().close();
  });

  it.each([{}, { javaScriptEnabled: false }])(
    'leads from words that name no one country to the list with these words, %j',
    async (options) => {
      const page = await ask('korea', options);
      await page.waitForURL('**/countries/?q=korea');
      await page.context().close();
    },
  );

  it('offers each name once for its country', async () => {
    const page = await session.open('', { viewport: LAPTOP });
    const offered = await page
      .locator('your-country option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(offered).toContain('Republic of Korea');
    expect(new Set(offered).size).toBe(offered.length);
    await page.context().close();
  });
});
