import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './session.ts';

let session: Session;
/** The one page of a profile of its own, as its clock is turned. */
let page: Page;
beforeAll(async () => {
  session = await startSession();
  page = await session.openAlone('about:blank');
});
afterAll(() => session.close());

/** Shows a page as a reader sees it whose clock shows a day. */
async function openOn(day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(day));
  await page.goto(path);
  await page.evaluate(() => customElements.whenDefined('old-data'));
}

/** Where the words on the data's age are, if seen, and how high the page is. */
async function seenOn(day: string, path: string): Promise<{ said: string[]; height: number }> {
  await openOn(day, path);
  // What is far from the window is laid out once it comes near.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForFunction(() =>
    document
      .querySelector('footer :not(old-data *)')
      ?.checkVisibility({ contentVisibilityAuto: true }),
  );
  const said = await page.locator('old-data:visible').allInnerTexts();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return { said: said.map((text) => text.trim()), height };
}

const EARLY = '1999-01-01';
const LATE = '2090-01-01';

describe('the age of the data', () => {
  it('is warned of at the foot of a page, by the reader’s clock, and no page grows by it', async () => {
    const [early, late] = [await seenOn(EARLY, 'about/'), await seenOn(LATE, 'about/')];
    expect(early.said).toEqual([]);
    expect(late.said).toEqual([
      'By your clock, some of these data are older than they should be. How old each source is',
    ]);
    expect(late.height).toBe(early.height);
    await openOn(LATE, 'about/');
    expect(await page.locator('footer old-data').count()).toBe(1);
  });

  it('is warned of beside the ages of all sources too', async () => {
    const { said } = await seenOn(LATE, 'data-quality/');
    expect(said).toHaveLength(2);
  });

  it('is told by a month in the head of each page', async () => {
    await openOn(EARLY, 'about/');
    expect(await page.locator('header .data-to').textContent()).toMatch(/^Data to \w+ 20\d\d$/);
  });
});
