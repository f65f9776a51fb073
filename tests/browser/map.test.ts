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
  page = await session.open('?metric=ipv6-held', { viewport: LAPTOP });
  await slider().waitFor();
  return () => session.leave(page);
});
afterAll(() => session.close());

const map = () => page.locator('world-map');
const slider = () => map().getByRole('slider');
const time = () => slider().getAttribute('aria-valuetext');
const state = () => Object.fromEntries(new URL(page.url()).searchParams);
const told = () => map().locator('.map-stage .told');
const view = () => map().locator('.map-picture').getAttribute('viewBox');
const stop = () => map().locator('svg [tabindex="0"]');
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');

/** How each country is drawn, as the classes of its shape. */
const drawing = () =>
  map()
    .locator('svg a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('class')));

describe('the time slider of the map', () => {
  it('moves back and forward by keys, in words too', async () => {
    const newest = await time();
    expect(newest).toMatch(/\d{4}/);
    for (const [back, forward] of [
      ['Home', 'End'],
      ['PageDown', 'PageUp'],
      ['ArrowLeft', 'ArrowRight'],
    ] as const) {
      await slider().press(back);
      await expect.poll(time, { message: back }).not.toBe(newest);
      await slider().press(forward);
      await expect.poll(time, { message: forward }).toBe(newest);
    }
  });

  it('changes the countries’ colours and leaves its place in the address', async () => {
    const newest = await drawing();
    await slider().press('Home');
    await expect.poll(drawing).not.toEqual(newest);
    await expect.poll(state).toEqual({ metric: expect.any(String), year: expect.any(String) });
    expect(await time()).toContain(state().year);
  });
});

describe('the state in the address', () => {
  it('comes back on reload: measure, date and colours', async () => {
    const metric = 'ipv4-per-person';
    await map().locator(`[value="${metric}"]`).check();
    await expect.poll(() => state().metric).toBe(metric);
    await slider().press('ArrowLeft');
    await slider().press('ArrowLeft');
    const [said, drawn] = [await time(), await drawing()];
    await page.reload();
    await expect.poll(drawing).toEqual(drawn);
    expect(await time()).toBe(said);
    expect(await map().getByRole('radio', { checked: true }).getAttribute('value')).toBe(metric);
  });
});

describe('the switch of measures', () => {
  it('shows each measure with its own title, sentence and sources', async () => {
    const titles = new Set<string>();
    for (const choice of await map().getByRole('radio').all()) {
      const metric = await choice.getAttribute('value');
      await choice.check();
      await expect.poll(() => state().metric).toBe(metric);
      titles.add((await map().getByRole('heading').first().textContent()) ?? '');
      expect(await map().locator('.finding').textContent()).toMatch(/\w.*\d/);
      expect(await map().locator('.credit a').count()).toBeGreaterThan(0);
    }
    expect(titles.size).toBe(await map().getByRole('radio').count());
  });
});

describe('the map by keyboard', () => {
  it('is one stop, within which the arrow keys move and say where they are', async () => {
    await expect.poll(() => stop().count()).toBe(1);
    await stop().focus();
    const start = await focused();
    const moved = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      const before = await focused();
      await page.keyboard.press(key);
      moved.push((await focused()) !== before);
    }
    expect(moved).toContain(true);
    expect(start).toMatch(/^map-[A-Z]{2}$/);
    expect(await stop().count()).toBe(1);
    const name = (await stop().getAttribute('data-name')) ?? '';
    // The link says it to a screen reader, the box to the eye, and it is in view.
    expect(await stop().getAttribute('aria-label')).toContain(name);
    await expect.poll(() => told().textContent()).toContain(name);
    const { x = -1, width = 0 } = (await told().boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(LAPTOP.width);
  });

  it('goes to the country’s page with Enter', async () => {
    await stop().focus();
    const code = (await focused()).slice('map-'.length).toLowerCase();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/countries/${code}/`, { waitUntil: 'commit' });
  });
});

describe('the map under a pointer', () => {
  it('is enlarged by a pinch and moved, which opens nothing', async () => {
    await map().locator('.map-picture').scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await map().locator('.map-picture').boundingBox()) as {
      [name in 'x' | 'y' | 'width' | 'height']: number;
    };
    const [before, whole] = [page.url(), await view()];
    await page.mouse.move(x + width * 0.55, y + height * 0.5);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(view).not.toBe(whole);
    const near = await view();
    await page.mouse.down();
    await page.mouse.move(x + width * 0.4, y + height * 0.5, { steps: 4 });
    await page.mouse.up();
    expect(await view()).not.toBe(near);
    expect(page.url()).toBe(before);
  });
});
