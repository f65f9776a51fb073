import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

/** No page of ours needs more stops than this to be walked through, table rows included. */
const MOST_STOPS = 700;

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const WALKED = ['', 'countries/', 'countries/tv/'].map((path) => ({ path, title: titleOf(path) }));

describe.each(WALKED)('the Tab key on $title', ({ path }) => {
  it('stops first at the link that skips to the content, which moves the focus there', async () => {
    const page = await session.open(path, { viewport: LAPTOP });
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(target).toMatch(/^#/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(target?.slice(1));
    session.leave(page);
  });

  it('reaches the end of the page and shows at every stop where it is', async () => {
    const page = await session.open(path, { viewport: LAPTOP });
    const { stops, unseen, ended } = await walk(page);
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(5);
    expect(ended).toBe(true);
    session.leave(page);
  });
});

it('a stop that shows nothing is noticed', async () => {
  // The page's own policy allows no style within it, which is what this test has to add.
  const page = await session.open('about/', { viewport: LAPTOP, bypassCSP: true });
  await page.addStyleTag({
    content: '*, *:focus { outline: none !important; box-shadow: none !important; }',
  });
  expect((await walk(page, 5)).unseen).not.toEqual([]);
  session.leave(page);
});

/** Walks through a page by Tab until the focus leaves it; names the stops at which nothing shows it. */
async function walk(page: Page, most = MOST_STOPS) {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const unseen: string[] = [];
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop === null) return { stops, unseen, ended: true };
    const seen = stop.inView && (stop.changed || (await looksDifferent(page)));
    if (!seen) unseen.push(stop.name);
  }
  return { stops: most, unseen, ended: false };
}

/** Runs in the page: what has the focus, whether it is in view, and whether focus changes its style. */
function describeFocus() {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const look = () => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle === 'none' ? '' : outlineStyle + outlineWidth) + boxShadow;
  };
  const focused = look();
  element.blur();
  const changed = look() !== focused;
  element.focus({ preventScroll: true });
  const { bottom, top, right, left } = element.getBoundingClientRect();
  const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const name = `${element.localName} ${element.id} ${(element.textContent ?? '').trim().slice(0, 40)}`;
  return { inView, changed, name };
}

/** Whether the window looks different without the focus: a ring may be drawn by another element. */
async function looksDifferent(page: Page): Promise<boolean> {
  const focused = await page.screenshot();
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((one) => one.blur());
  const blurred = await page.screenshot();
  await element.evaluate((one) => one.focus({ preventScroll: true }));
  return !focused.equals(blurred);
}
