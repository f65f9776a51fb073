import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const answerOf = async (page: Page) =>
  (await page.locator('.address-answer').textContent())?.replace(/\s+/g, ' ') ?? '';

describe('the page that looks an address up', () => {
  it('tells of any block of IANA’s list what the list says', async () => {
    const page = await session.open('address/', { viewport: LAPTOP });
    const rows = page.locator('[data-blocks]');
    // The first and the last row of each list, whatever this edition has there.
    for (const at of [0, (await rows.count()) - 1]) {
      const row = rows.nth(at);
      const cells = await row.locator('td').allTextContents();
      const block = (await row.getAttribute('data-blocks'))?.split(' ')[0] ?? '';
      const isSpecial = (await page.locator(`[data-special="${block}"]`).count()) > 0;
      await page.getByRole('textbox', { name: /address/ }).fill(block);
      expect(await answerOf(page)).toContain(block);
      if (!isSpecial) for (const cell of cells) expect(await answerOf(page)).toContain(cell);
    }
    session.leave(page);
  });

  it('tells of a range of special use, and of the IPv4 address that is carried', async () => {
    const page = await session.open('address/', { viewport: PHONE });
    const input = page.getByRole('textbox', { name: /address/ });
    await input.fill('64:ff9b::192.168.1.20');
    expect(await answerOf(page)).toMatch(/64:ff9b::\/96.+RFC 6052.+192\.168\.0\.0\/16.+RFC 1918/);
    await input.fill('');
    expect(await answerOf(page)).toBe('');
    session.leave(page);
  });

  it('says what is wrong once the field is left, and not while one types', async () => {
    const page = await session.open('address/', { viewport: LAPTOP });
    const input = page.getByRole('textbox', { name: /address/ });
    await input.fill('192.0.02.1');
    expect(await answerOf(page)).toBe('');
    await input.press('Enter');
    expect(await answerOf(page)).toMatch(/^A number of an IPv4 address must not begin with 0/);
    await input.fill('8.0.0.0/5');
    expect(await answerOf(page)).toMatch(/wider than one block/);
    session.leave(page);
  });

  it('sends nothing and keeps nothing', async () => {
    const page = await session.open('address/', { viewport: LAPTOP });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const before = page.url();
    await page.getByRole('textbox', { name: /address/ }).pressSequentially('193.0.6.139');
    await expect.poll(() => answerOf(page)).toContain('193.0.6.139');
    // The browser itself asks for the icon, late.
    expect(asked.filter((path) => !path.endsWith('/favicon.svg'))).toEqual([]);
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    session.leave(page);
  });

  it('can be read without script: a row for each first number, and no field', async () => {
    const page = await session.open('address/', { javaScriptEnabled: false, viewport: PHONE });
    expect(await page.getByRole('textbox', { name: /prefix/ }).count()).toBe(0);
    await page.locator('.block-lists summary').first().click();
    const rows = page.locator('.block-lists').first().locator('tbody tr');
    expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
    const blocks = await rows.evaluateAll((all) =>
      all.flatMap((row) => row.getAttribute('data-blocks')?.split(' ') ?? []),
    );
    const numbers = blocks.map((block) => Number.parseInt(block, 10));
    expect(numbers).toEqual(Array.from({ length: 256 }, (_, number) => number));
    session.leave(page);
  });
});
