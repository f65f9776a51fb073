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

/** Papers of a picture by its reader's scheme. */
const PAPERS = { light: 'rgb(253, 252, 249)', dark: 'rgb(21, 25, 27)' } as const;
/** One that is a file, and one that is made of a country's frame. */
const IN_BOTH_SCHEMES = [
  ...PICTURES.slice(0, 1),
  ...PICTURES.filter((path) => path.startsWith('country-')).slice(0, 1),
];

describe.each(PICTURES)('the picture of %s opened as a file', (path) => {
  let opened: Page | null = null;
  const open = async () => {
    opened ??= await openPicture(session, path);
    return opened;
  };
  afterAll(() => opened && session.leave(opened));

  it('holds all its words in wide letters', async () => {
    const page = await open();
    await page.evaluate((faces) => {
      const style = document.querySelector('style');
      if (!style) throw new Error('expected a style inside the picture');
      style.textContent = (style.textContent ?? '').replace(
        /font-family:[^;}]+/g,
        `font-family:${faces}`,
      );
    }, WIDE_FACES);
    expect(await misplaced(page)).toEqual([]);
  });

  it('shows its chart, and no words around it, where it is small', async () => {
    const page = await open();
    const words = page.locator('.picture > text');
    expect(await words.first().isVisible()).toBe(true);
    await page.evaluate(() => {
      location.hash = 'small';
    });
    await expect.poll(() => words.evaluateAll(shownOf)).toBe(0);
    expect(await page.locator('.picture > .chart').isVisible()).toBe(true);
  });
});

it.each(IN_BOTH_SCHEMES)(
  'the picture of %s is light or dark as its reader prefers',
  async (path) => {
    const page = await openPicture(session, path);
    const paper = page.locator('.paper');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await paper.evaluate((one) => getComputedStyle(one).fill)).toBe(PAPERS[colorScheme]);
    }
    await page.close();
  },
);

describe('a small picture', () => {
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
    session.leave(page);
  });
});

/** How many of these are drawn. */
function shownOf(texts: Element[]): number {
  return texts.filter((one) => getComputedStyle(one).display !== 'none').length;
}
