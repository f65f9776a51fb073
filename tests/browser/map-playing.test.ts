import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LAPTOP } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession();
});
beforeEach(async () => {
  // These turn the clock.
  page = await session.openAlone('?metric=ipv6-held', { viewport: LAPTOP });
  await slider().waitFor();
  return () => page.close();
});
afterAll(() => session.close());

const map = () => page.locator('world-map');
const slider = () => map().getByRole('slider');
const time = () => slider().getAttribute('aria-valuetext');
const counts = () => map().locator('.map-legend b').allTextContents();

describe('playing', () => {
  it('counts the countries of each class anew at each date', async () => {
    const newest = await counts();
    await slider().press('Home');
    await expect.poll(counts).not.toEqual(newest);
    expect(newest.length).toBeGreaterThan(3);
  });

  it('starts at the oldest date and can be stopped', async () => {
    const newest = await time();
    await map().getByRole('button').first().press('Enter');
    await expect.poll(time).not.toBe(newest);
    await map().getByRole('button').first().press('Enter');
    const stopped = await time();
    await page.clock.install();
    await page.clock.runFor(10_000);
    expect(await time()).toBe(stopped);
  });

  it('goes one step a press for readers who asked for less motion, and nothing moves', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    const newest = await time();
    await map().getByRole('button').first().press('Enter');
    await expect.poll(time).not.toBe(newest);
    const shown = await time();
    await page.clock.runFor(10_000);
    expect(await time()).toBe(shown);
    expect(await page.evaluate(movingElements)).toEqual([]);
  });
});

/** Runs in the page: elements with a transition or an animation that takes time. */
function movingElements() {
  const takesTime = (element: Element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    const durations = `${transitionDuration},${animationDuration}`.split(',');
    return durations.some((duration) => Number.parseFloat(duration) > 0.01);
  };
  return [...document.querySelectorAll('*')]
    .filter(takesTime)
    .map((element) => element.outerHTML.slice(0, 80));
}
