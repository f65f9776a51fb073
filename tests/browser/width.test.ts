import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

const NARROW = { width: 320, height: 640 };

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const views = PLACES.flatMap((path) =>
  (['ltr', 'rtl'] as const).map((direction) => ({ path, direction, title: titleOf(path) })),
);

describe('at 320 px', () => {
  it.each(views)('$title does not scroll sideways ($direction)', async ({ path, direction }) => {
    const page = await session.open(path, { viewport: NARROW });
    await page.evaluate((value) => {
      document.documentElement.dir = value;
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, direction);
    expect(await overflowOf(page)).toEqual([]);
    await page.context().close();
  });

  it('a page with something too wide is seen to scroll, and what is too wide is named', async () => {
    const page = await session.open('about/', { viewport: NARROW, bypassCSP: true });
    await page.evaluate(() => {
      document.body.innerHTML = '<p id="wide" style="inline-size: 900px">wide</p>';
    });
    expect(await overflowOf(page)).toEqual(['p#wide']);
    await page.context().close();
  });
});

/** The elements that make the page wider than the window; none when it does not scroll sideways. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > root.clientWidth + 1 || left < -1;
    });
    return wide.slice(0, 10).map((element) => element.localName + (element.id && `#${element.id}`));
  });
}
