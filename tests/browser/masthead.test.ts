import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menuPaths } from '../../src/model/pages.ts';
import { LAPTOP, NARROW, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

/** A finger's width in pixels. */
const FINGER = 44;

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const head = (page: Page) => page.getByRole('banner');
const entries = (page: Page) => head(page).locator('#menu').getByRole('link');
const heights = (page: Page, what: string) =>
  head(page)
    .locator(what)
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

/** The menu's entries that lie outside the window, or beneath something else. */
const hidden = (page: Page) =>
  entries(page).evaluateAll((all) =>
    all.filter((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) !== one;
    }),
  );

describe('the head of a page on a phone', () => {
  it.each([PHONE, NARROW])(
    'has a search field to type in and targets for a finger, $width px',
    async (viewport) => {
      const page = await session.open('', { viewport });
      const field = await head(page).getByRole('searchbox').boundingBox();
      expect(field?.width).toBeGreaterThan(viewport.width / 2);
      for (const height of await heights(page, 'input, button'))
        expect(height).toBeGreaterThanOrEqual(FINGER);
      session.leave(page);
    },
  );

  it.each([true, false])('opens the whole menu in view (script: %s)', async (javaScriptEnabled) => {
    const page = await session.open('about/', { viewport: PHONE, javaScriptEnabled });
    expect(await entries(page).filter({ visible: true }).count()).toBe(0);
    await head(page).getByRole('button', { name: 'Menu' }).click();
    expect(await entries(page).filter({ visible: true }).count()).toBe(menuPaths('head').length);
    for (const height of await heights(page, '#menu a'))
      expect(height).toBeGreaterThanOrEqual(FINGER);
    await entries(page).last().click();
    expect(page.url()).toMatch(/\/get-ready\/$/);
    session.leave(page);
  });

  it('shows each entry of the open menu, and none is beneath another', async () => {
    const page = await session.open('', { viewport: PHONE });
    await head(page).getByRole('button', { name: 'Menu' }).click();
    expect(await hidden(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await entries(page).filter({ visible: true }).count()).toBe(0);
    session.leave(page);
  });
});

it('the head of a page on a laptop shows the whole menu and no button for it', async () => {
  const page = await session.open('', { viewport: LAPTOP });
  expect(await hidden(page)).toEqual([]);
  expect(await head(page).getByRole('button', { name: 'Menu' }).count()).toBe(0);
  session.leave(page);
});
