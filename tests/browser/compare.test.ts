import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const open = (query: string) => session.open(`compare/${query}`, { viewport: LAPTOP });
const lines = (page: Page) => page.locator('svg.compare .compared');
const chosen = (page: Page) => page.locator('.chosen a').allTextContents();
const codes = (page: Page) => new URL(page.url()).searchParams.get('c');

describe('the comparison', () => {
  it('draws what the address says, one line and one column each', async () => {
    const page = await open('?c=ke,ldc&metric=ipv4-per-person');
    await expect.poll(() => lines(page).count()).toBe(2);
    expect(await chosen(page)).toEqual(['Kenya', 'Least developed countries']);
    expect(await page.locator('compare-chart thead th').allTextContents()).toEqual([
      'Date',
      'Kenya',
      'Least developed countries',
    ]);
    await page.context().close();
  });

  it('adds and removes from the keyboard, and keeps the choice in the address', async () => {
    const page = await open('?c=ke');
    await expect.poll(() => lines(page).count()).toBe(1);
    await page.getByRole('combobox').focus();
    await page.keyboard.type('Uganda');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => codes(page)).toBe('ke,ug');
    await expect.poll(() => lines(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Remove Kenya' }).press('Enter');
    await expect.poll(() => codes(page)).toBe('ug');
    await expect.poll(() => chosen(page)).toEqual(['Uganda']);
    await page.context().close();
  });

  it('changes the measure and the axis with it', async () => {
    const page = await open('?c=ke,ug');
    await page.getByRole('radio', { name: 'IPv4 addresses held' }).check();
    await expect
      .poll(() => page.locator('compare-chart h2').textContent())
      .toBe('IPv4 addresses held');
    await expect.poll(() => new URL(page.url()).searchParams.get('metric')).toBe('ipv4-held');
    await page.context().close();
  });

  it('leads to the countries’ pages without script', async () => {
    const page = await session.open('compare/', { javaScriptEnabled: false });
    expect(await page.locator('.all-countries a').count()).toBe(249);
    await page.context().close();
  });
});
