import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession();
});
beforeEach(async () => {
  page = await session.open('?metric=ipv6-held', {
    ...{ viewport: PHONE, hasTouch: true, isMobile: true },
  });
  await slider().waitFor();
  await map().locator('.map-picture').scrollIntoViewIfNeeded();
  return () => page.close();
});
afterAll(() => session.close());

const map = () => page.locator('world-map');
const slider = () => map().getByRole('slider');
const told = () => map().locator('.map-stage .told');
const view = () => map().locator('.map-picture').getAttribute('viewBox');

describe('the map under a finger', () => {
  /** The middle of a mark in the window. */
  const middleOf = (code: string) =>
    map()
      .locator(`#map-${code}`)
      .evaluate((mark) => {
        const { x, y, width, height } = (mark.lastElementChild ?? mark).getBoundingClientRect();
        return [x + width / 2, y + height / 2] as const;
      });

  /** Counts how often another part of the map is drawn from now on. */
  const countViews = async () => {
    await map()
      .locator('.map-picture')
      .evaluate((picture) => {
        const seen = (records: readonly unknown[]) => {
          const { dataset } = picture as SVGSVGElement;
          dataset.views = String(Number(dataset.views ?? 0) + records.length);
        };
        new MutationObserver(seen).observe(picture, { attributeFilter: ['viewBox'] });
      });
    return async () => Number(await map().locator('.map-picture').getAttribute('data-views'));
  };

  /** Two fingers at both sides of the map's middle, so many pixels from it. */
  const twoFingers = async () => {
    const client = await page.context().newCDPSession(page);
    const box = await map().locator('.map-picture').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    return (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) => {
      const touchPoints =
        apart === null ? [] : [-apart, apart].map((by, id) => ({ x: x + by, y, id }));
      return client.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
  };

  it('chooses at the first tap, and opens the page by its link or a second tap', async () => {
    const before = page.url();
    const [x, y] = await middleOf('AU');
    await page.touchscreen.tap(x, y);
    expect(await told().textContent()).toContain('Australia');
    expect(page.url()).toBe(before);
    await page.touchscreen.tap(x, y);
    await page.waitForURL('**/countries/au/');
    await page.goBack();
    await slider().waitFor();
    await map().locator('.map-picture').scrollIntoViewIfNeeded();
    await page.touchscreen.tap(...(await middleOf('BR')));
    await told().getByRole('link').tap();
    await page.waitForURL('**/countries/br/');
  });

  it('takes a tap within 12 pixels of a dot for the dot', async () => {
    // Nothing but sea lies west of it.
    const [x, y] = await middleOf('CV');
    await page.touchscreen.tap(x - 8, y - 8);
    expect(await told().textContent()).toContain('Cabo Verde');
  });

  it('takes a tap between the islands of a country for the country', async () => {
    const [x, y] = await middleOf('NZ');
    await page.touchscreen.tap(x, y);
    expect(await told().textContent()).toContain('New Zealand');
  });

  it('tells below the map what was chosen, in room that was kept for it, and leaves the map to see', async () => {
    const legendAt = async () => (await map().locator('.map-legend').boundingBox())?.y;
    const before = await legendAt();
    expect(await map().locator('.map-hint').isVisible()).toBe(true);
    const picture = await map().locator('.map-picture').boundingBox();
    const foot = (picture?.y ?? 0) + (picture?.height ?? 0);
    for (const code of ['RU', 'BR', 'AU']) {
      await page.touchscreen.tap(...(await middleOf(code)));
      expect((await told().boundingBox())?.y).toBeGreaterThanOrEqual(foot);
    }
    expect(await map().locator('.map-hint').isVisible()).toBe(false);
    expect(await legendAt()).toBe(before);
  });

  it('is enlarged by two fingers, drawn once for each of their moves, and not at all at its bounds', async () => {
    const [whole, views] = [await view(), await countViews()];
    const fingers = await twoFingers();
    await fingers('touchStart', 20);
    for (const apart of [24, 30, 40]) await fingers('touchMove', apart);
    await expect.poll(views).toBeGreaterThan(0);
    expect(await views()).toBeLessThanOrEqual(6);
    await fingers('touchMove', 1);
    await expect.poll(view).toBe(whole);
    const before = await views();
    await fingers('touchMove', 0.5);
    await fingers('touchEnd', null);
    expect(await views()).toBe(before);
    expect(await told().isVisible()).toBe(false);
  });

  it('is enlarged by its buttons and shown whole again', async () => {
    const whole = await view();
    const [nearer, farther, all] = await map().locator('.map-zoom button').all();
    await nearer?.tap();
    const near = await view();
    expect(near).not.toBe(whole);
    await nearer?.tap();
    await farther?.tap();
    expect(await view()).toBe(near);
    await all?.tap();
    expect(await view()).toBe(whole);
  });
});
