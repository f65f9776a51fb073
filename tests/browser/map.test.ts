import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession();
});
beforeEach(async () => {
  page = await session.open('?metric=ipv6-held', { viewport: LAPTOP });
  await slider().waitFor();
  return () => page.close();
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
  it.each([
    ['Home', 'End'],
    ['PageDown', 'PageUp'],
    ['ArrowLeft', 'ArrowRight'],
  ])('moves back with %s and forward with %s, in words too', async (back, forward) => {
    const newest = await time();
    expect(newest).toMatch(/\d{4}/);
    await slider().press(back);
    await expect.poll(time).not.toBe(newest);
    await slider().press(forward);
    await expect.poll(time).toBe(newest);
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
    await page.waitForURL(`**/countries/${code}/`);
  });
});

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

  beforeEach(async () => {
    await page.close();
    page = await session.open('?metric=ipv6-held', {
      ...{ viewport: PHONE, hasTouch: true, isMobile: true },
    });
    await slider().waitFor();
    await map().locator('.map-picture').scrollIntoViewIfNeeded();
  });

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
