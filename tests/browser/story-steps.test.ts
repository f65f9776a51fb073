import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toldStories } from '../../src/figures/stories/stories.ts';
import { siteData } from '../../src/published/read.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { entriesAt } from '../checks/on-demand.ts';
import { builtSite } from '../site/built.ts';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

/** The stories of this edition that are told in steps: there may be none. */
const stories = entriesAt(builtSite().pages, /^stories\/[^/]+\/index\.html$/)
  .filter(([, page]) => page.some(({ name }) => name === 'story-steps'))
  .map(([path]) => path.replace('index.html', ''));

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** The numbers of the pictures that a reader sees at once. */
const seen = (page: Page) =>
  page.locator('.step-picture').evaluateAll((all) => {
    const shown = all.filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      const isOpaque = getComputedStyle(one).opacity === '1';
      return isOpaque && bottom > 0 && top < innerHeight;
    });
    return shown.map((one) => all.indexOf(one));
  });

/** Whether each picture stands below the words of its step, or beside them, and covers no other. */
const inOrder = (page: Page) =>
  page.locator('.step').evaluateAll((all) =>
    all.every((step) => {
      const picture = step.nextElementSibling?.getBoundingClientRect();
      const next = step.nextElementSibling?.nextElementSibling?.getBoundingClientRect();
      return picture !== undefined && (next === undefined || next.top >= picture.bottom - 1);
    }),
  );

describe('stories told in steps', () => {
  it('are those that this edition can tell', () => {
    const told = toldStories(siteData(), catalogueOf('en')).filter(({ sections }) =>
      sections.every(({ picture }) => picture !== null),
    );
    expect(stories).toEqual(told.map(({ slug }) => `stories/${slug}/`));
  });
});

describe.each(stories)('the steps of %s', (path) => {
  it('change their picture as one scrolls', async () => {
    const page = await session.open(path, { viewport: LAPTOP });
    const steps = await page.locator('.step').all();
    for (const at of [1, steps.length - 1, 0]) {
      await steps[at]?.evaluate((step) => step.scrollIntoView({ block: 'center' }));
      // The picture of the first step lies below all others, so that there is always one.
      await expect.poll(() => seen(page)).toEqual(at === 0 ? [0] : [0, at]);
    }
    session.leave(page);
  });

  it.each<readonly [string, BrowserContextOptions]>([
    ['without script', { javaScriptEnabled: false, viewport: LAPTOP }],
    ['without motion', { reducedMotion: 'reduce', viewport: LAPTOP }],
    ['on a phone', { viewport: PHONE }],
  ])('stand in order, each with its picture, %s', async (_, options) => {
    const page = await session.open(path, options);
    expect(await inOrder(page)).toBe(true);
    const steps = await page.locator('.step').count();
    expect(await page.locator('.step-picture svg').filter({ visible: true }).count()).toBe(steps);
    session.leave(page);
  });

  it('are printed in order', async () => {
    const page = await session.open(path, { viewport: LAPTOP });
    await page.emulateMedia({ media: 'print' });
    expect(await inOrder(page)).toBe(true);
    await page.close();
  });
});
