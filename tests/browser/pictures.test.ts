import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureThere } from '../site/built.ts';
import { LAPTOP } from './places.ts';
import { openPicture } from './saved-picture.ts';
import { type Session, startSession } from './session.ts';

/** Each kind of chart once, a map, long notes, a long name, and a country with little data. */
const PICTURES = [
  'world-ipv6-held',
  'ipv6-largest-holders',
  'afrinic-pool-by-state',
  'ipv4-account',
  'ipv4-run-out',
  'ipv4-most-and-least',
  'ipv4-lorenz',
  'ipv4-shares',
  'pace-by-sub-region',
  'ipv6-registered-and-used',
  'ipv6-users-by-group',
  'map-ipv6-users',
  'country-ipv6-users/gb',
  'country-ipv6-registrations/ke',
  'country-ipv4-held/tv',
  'map-first-ipv6',
].flatMap((path) => figureThere(path));

/** Faces about as wide as any that a reader's machine may take instead of the ones named. */
const WIDE_FACES = '"DejaVu Sans", Verdana, sans-serif';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Says which texts reach out of the picture, and which of its words lie over another text. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // Boxes of lines include room above and below the letters, which may overlap.
      const air = (bottom - top) * 0.15;
      const said = text.textContent ?? '';
      return { text, said, left, right, top: top + air, bottom: bottom - air };
    });
    const whole = document.documentElement.getBoundingClientRect();
    const outside = texts.filter(
      (one) => one.left < whole.left || one.right > whole.right || one.bottom > whole.bottom,
    );
    const words = texts.filter(({ text }) => text.parentElement === document.documentElement);
    const over = words.filter((one) =>
      texts.some(
        (other) =>
          other !== one &&
          Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
          Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top),
      ),
    );
    return [
      ...outside.map(({ said }) => `${said} reaches out of the picture`),
      ...over.map(({ said }) => `${said} lies over another text`),
    ];
  });
}

describe('a picture opened as a file', () => {
  it.each(PICTURES)('%s holds all its words in wide letters', async (path) => {
    const page = await openPicture(session, path);
    await page.evaluate((faces) => {
      const style = document.querySelector('style');
      if (!style) throw new Error('expected a style inside the picture');
      style.textContent = (style.textContent ?? '').replace(
        /font-family:[^;}]+/g,
        `font-family:${faces}`,
      );
    }, WIDE_FACES);
    expect(await misplaced(page)).toEqual([]);
    await page.close();
  });

  it('is light or dark as its reader prefers', async () => {
    const country = PICTURES.filter((path) => path.startsWith('country-')).slice(0, 1);
    const tried = [...PICTURES.slice(0, 1), ...country].flatMap((path) => [
      [path, 'light', 'rgb(253, 252, 249)'] as const,
      [path, 'dark', 'rgb(21, 25, 27)'] as const,
    ]);
    for (const [path, colorScheme, paper] of tried) {
      const page = await openPicture(session, path, { colorScheme });
      const fill = await page
        .locator('.paper')
        .evaluate((element) => getComputedStyle(element).fill);
      expect(fill).toBe(paper);
      await page.close();
    }
  });
});

describe('a small picture', () => {
  it.each(PICTURES)('of %s shows its chart, and no words around it', async (path) => {
    const page = await openPicture(session, path);
    const words = page.locator('.picture > text');
    expect(await words.first().isVisible()).toBe(true);
    await page.evaluate(() => {
      location.hash = 'small';
    });
    await expect.poll(() => words.evaluateAll(shownOf)).toBe(0);
    expect(await page.locator('.picture > .chart').isVisible()).toBe(true);
    await page.close();
  });

  it('stands with the name of each figure that has one, in a box that is there before it', async () => {
    const page = await session.open('figures/', { viewport: LAPTOP });
    const pictures = page.locator('.thumbs img');
    const boxes = await pictures.evaluateAll((all) =>
      all.map((one) => one.clientWidth / one.clientHeight),
    );
    expect(boxes.length).toBeGreaterThan(20);
    expect(boxes.filter((ratio) => Math.abs(ratio - 1.6) > 0.05)).toEqual([]);
    const last = pictures.last();
    const isThere = () => last.evaluate((one) => (one as HTMLImageElement).naturalWidth > 0);
    expect(await isThere()).toBe(false);
    await last.scrollIntoViewIfNeeded();
    await expect.poll(isThere).toBe(true);
    await page.close();
  });
});

/** How many of these are drawn. */
function shownOf(texts: Element[]): number {
  return texts.filter((one) => getComputedStyle(one).display !== 'none').length;
}
