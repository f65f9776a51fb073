import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOfCountry } from '../../src/model/figure-path.ts';
import { figureThere } from '../site/built.ts';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** One figure of each kind of chart that some edition may lack. */
const KINDS = [
  ['world-ipv6-held', 'country-ipv6-held/ke'],
  ['ipv4-registered-by-year', 'country-ipv4-registrations/ke'],
  ['ipv6-users-by-region', 'country-ipv6-users/ke'],
  ['ipv6-registered-and-used'],
  ['ipv6-largest-holders'],
  ['ipv4-most-and-least'],
  ['ipv4-lorenz'],
  ['ipv4-shares'],
  ['ipv4-run-out'],
  ['ipv4-given-back-by-registry', 'country-ipv4-flows/ke'],
  ['pace-by-sub-region'],
  ['ipv4-account'],
  ['afrinic-pool-by-state', 'lacnic-pool-by-state'],
  ['afrinic-pool-flow', 'lacnic-pool-flow'],
  ['iot-devices-a-person'],
  ['map-ipv6-users', 'map-first-ipv6'],
].flatMap((paths) => figureThere(...paths));
const [LINE = ''] = figureThere('world-ipv6-held', 'country-ipv6-held/ke', 'ipv6-largest-holders');

/** A country's figure has no page of its own, but its frame. */
const pageOf = (path: string) => `${isOfCountry(path) ? 'embed' : 'figures'}/${path}/`;
const slotOf = (page: Page) => page.locator('.chart-slot[role=slider]');
const boxOf = (page: Page) => page.locator('.chart-slot .told');

/** The words under the middle of a chart. */
async function readMiddle(page: Page, slot: Locator): Promise<string> {
  await slot.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width * 0.4, y + height * 0.5);
  return (await boxOf(page).textContent()) ?? '';
}

/** Under a pointer something is told, in a box inside the window. */
async function expectTold(page: Page): Promise<void> {
  expect(await readMiddle(page, slotOf(page))).toMatch(/\S.*\n\S/);
  const { x = -1, width = 0 } = (await boxOf(page).boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

describe.each(KINDS)('the chart %s', (figure) => {
  let frame: Page;
  beforeAll(async () => {
    frame = await session.open(`embed/${figure}/`, { viewport: LAPTOP });
    return () => session.leave(frame);
  });

  it('says beside the pointer what is there, inside the window, in its frame', async () => {
    await expectTold(frame);
  });

  it('says so on its page too, on a phone', async () => {
    const page = await session.open(pageOf(figure), { viewport: PHONE });
    await expectTold(page);
    session.leave(page);
  });

  it('is one stop of the Tab key, whose arrows go from point to point and whose value is told', async () => {
    const page = frame;
    await page.mouse.move(-1, -1);
    await page.setViewportSize(PHONE);
    const slot = slotOf(page);
    await page.keyboard.press('Tab');
    expect(await slot.evaluate((one) => one === document.activeElement)).toBe(true);
    const said = () => slot.getAttribute('aria-valuetext');
    const seen = new Set<string | null>([await said()]);
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'End', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      seen.add(await said());
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(await boxOf(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await boxOf(page).isVisible()).toBe(false);
    // Who closes the box loses neither the place on the page nor the keys.
    expect(await slot.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await boxOf(page).isVisible()).toBe(true);
  });
});

describe('the read-out', () => {
  it('stays where a finger tapped, says it to listeners after a rest, and moves nothing', async () => {
    const page = await session.open(pageOf(LINE), { viewport: PHONE, hasTouch: true });
    const slot = slotOf(page);
    await slot.scrollIntoViewIfNeeded();
    const before = await page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    await slot.tap();
    const words = await boxOf(page).textContent();
    expect(await boxOf(page).isVisible()).toBe(true);
    await expect
      .poll(() => page.locator('.chart-slot + [role=status]').textContent())
      .toBe(words?.replaceAll('\n', ', '));
    const after = await page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    expect(after).toBe(before);
    session.leave(page);
  });

  it('tells the words of the table’s own row', async () => {
    const page = await session.open(pageOf(LINE), { viewport: LAPTOP });
    await slotOf(page).focus();
    await page.keyboard.press('Home');
    const [name] = ((await slotOf(page).getAttribute('aria-valuetext')) ?? '').split(', ');
    const first = page.locator('.figure table tbody tr').first().locator('th');
    expect(await first.textContent()).toBe(name);
    session.leave(page);
  });

  it.each(figureThere('country-ipv6-users/ke'))(
    'begins %s at the country it is about',
    async (path) => {
      const page = await session.open(pageOf(path), { viewport: LAPTOP });
      await page.keyboard.press('Tab');
      expect(await slotOf(page).getAttribute('aria-valuetext')).toMatch(/^Kenya/);
      session.leave(page);
    },
  );

  it('is not there without script: no chart is a stop of the Tab key', async () => {
    const page = await session.open(pageOf(LINE), { javaScriptEnabled: false });
    expect(await page.locator('.chart-slot').count()).toBeGreaterThan(0);
    expect(await page.locator('.chart-slot[tabindex]').count()).toBe(0);
    session.leave(page);
  });
});
