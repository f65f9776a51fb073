import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const slider = (page: Page) => page.locator('world-map').getByRole('slider');
const stateOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('the time slider of the map', () => {
  it.each([
    ['Home', 'End'],
    ['PageDown', 'PageUp'],
    ['ArrowLeft', 'ArrowRight'],
  ])('moves back with %s and forward with %s, in words too', async (back, forward) => {
    const page = await session.open('', { viewport: LAPTOP });
    await slider(page).focus();
    const newest = await slider(page).getAttribute('aria-valuetext');
    await page.keyboard.press(back);
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).not.toBe(newest);
    await expect.poll(() => stateOf(page)).toHaveProperty('year');
    await page.keyboard.press(forward);
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toBe(newest);
    await page.context().close();
  });

  it('leaves its place in the address, and a reload comes back to it', async () => {
    const page = await session.open('', { viewport: LAPTOP });
    await slider(page).press('Home');
    await expect.poll(() => stateOf(page)).toHaveProperty('metric');
    const said = await slider(page).getAttribute('aria-valuetext');
    const colours = await classesOf(page);
    await page.reload();
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toBe(said);
    expect(await classesOf(page)).toEqual(colours);
    await page.context().close();
  });

  it('changes the colours of countries', async () => {
    const page = await session.open('', { viewport: LAPTOP });
    const newest = await classesOf(page);
    await slider(page).press('Home');
    await expect.poll(() => classesOf(page)).not.toEqual(newest);
    await page.context().close();
  });
});

describe('the map by keyboard', () => {
  it('is one stop; arrows move within it, and Enter goes to the country’s page', async () => {
    const page = await session.open('', { viewport: LAPTOP });
    const stops = page.locator('world-map svg').locator('[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(first);
    expect(await page.locator('world-map svg').locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/countries\/[a-z]{2}\/$/);
    await page.context().close();
  });
});

describe('the map with reduced motion', () => {
  it('moves nothing by itself', async () => {
    const page = await session.open('', { viewport: LAPTOP, reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return `${style.transitionDuration},${style.animationDuration}`
            .split(',')
            .some((duration) => Number.parseFloat(duration) > 0.01);
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
    await page.context().close();
  });
});

/** How each country is drawn, as the classes of its shapes. */
function classesOf(page: Page): Promise<(string | null)[]> {
  return page
    .locator('world-map svg [class]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('class')));
}

/** What has the focus, in words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.getAttribute('aria-activedescendant')} ${element?.outerHTML.slice(0, 200)}`;
  });
}
