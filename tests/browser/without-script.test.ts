import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

/** What would do nothing without script; the plain form in the head of each page leads on. */
const CONTROLS = ':is(input, select, button):not(.search-form *, your-country *)';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

describe('without JavaScript', () => {
  it.each([PHONE, LAPTOP])(
    'home shows the map, its sentence and the full table at $width px',
    async (viewport) => {
      const page = await session.open('', { javaScriptEnabled: false, viewport });
      const map = page.locator('world-map');
      expect(await map.locator('svg').first().isVisible()).toBe(true);
      expect(await map.locator('svg path').count()).toBeGreaterThan(150);
      expect((await map.locator('p').first().textContent())?.length).toBeGreaterThan(40);
      await map.locator('summary').last().click();
      expect(await map.locator('tbody tr').filter({ visible: true }).count()).toBe(249);
      session.leave(page);
    },
  );

  it('no control stands on home that would do nothing', async () => {
    const page = await session.open('', { javaScriptEnabled: false });
    const controls = page.locator(CONTROLS).filter({ visible: true });
    expect(await controls.evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([]);
    session.leave(page);
  });

  it('the countries’ table can be read, each row with its link', async () => {
    const page = await session.open('countries/', { javaScriptEnabled: false });
    const rows = page.locator('table#countries tbody tr').filter({ visible: true });
    expect(await rows.count()).toBe(249);
    const links = page.locator('table#countries tbody a[href]');
    expect(await links.count()).toBeGreaterThanOrEqual(249);
    const controls = page.locator(CONTROLS).filter({ visible: true });
    expect(await controls.evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([]);
    session.leave(page);
  });
});

it('a comparison whose script never arrives says so and leads on to pages that need none', async () => {
  const page = await session.openAlone('about:blank', { viewport: PHONE });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(new URL('compare/', session.address).href);
  const onward = page.locator('main a[href$="/countries/"]').filter({ visible: true });
  expect(await onward.count()).toBe(1);
  const late = page.locator('main .late');
  const isSeen = () => late.evaluate((line) => getComputedStyle(line).visibility);
  expect(await isSeen()).toBe('hidden');
  // So much later as the line is to wait.
  await late.evaluate((line) => {
    for (const wait of line.getAnimations()) wait.finish();
  });
  expect(await isSeen()).toBe('visible');
  await page.close();
});
