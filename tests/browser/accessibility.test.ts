import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE, PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';
import { violationsOf } from './violations.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [PHONE, LAPTOP].map((viewport) => ({
    ...{ colorScheme, viewport },
    title: `${colorScheme}, ${viewport.width} px`,
  })),
);

describe.each(PLACES.map((path) => ({ path, title: titleOf(path) })))(
  'axe on $title',
  ({ path }) => {
    // Opened once: a page is turned dark and widened as a reader turns it, without loading it anew.
    let page: Page;
    beforeAll(async () => {
      page = await session.open(path);
    });
    afterAll(() => page.context().close());

    it.each(views)('finds no violation ($title)', async ({ colorScheme, viewport }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      expect(await violationsOf(page)).toEqual([]);
    });
  },
);

describe('axe', () => {
  it('finds a violation where there is one', async () => {
    const page = await session.open('about/');
    await page.evaluate(() => {
      document.body.innerHTML = '<img src="data:," ><button></button>';
    });
    expect((await violationsOf(page)).join()).toContain('image-alt');
    await page.context().close();
  });
});
