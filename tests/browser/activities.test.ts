import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LAPTOP } from './places.ts';
import { type Session, startSession } from './session.ts';

const events: Record<string, string>[] = parse(readFileSync('data/activities/events.csv'), {
  columns: true,
});

/** Half of the layout shift that readers are said not to notice: https://web.dev/articles/cls, “good”. */
const LEAST_SEEN = 0.05;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession();
});
beforeEach(async () => {
  const opened = await session.open('activities/', { viewport: LAPTOP });
  page = opened;
  return () => session.leave(opened);
});
afterAll(() => session.close());

const entries = () => page.locator('.entries > li').filter({ visible: true });
const ids = () => entries().evaluateAll((all) => all.map(({ id }) => id));

/** The page as it opens on a day. */
async function openOn(day: string): Promise<void> {
  page = await session.openAlone('about:blank', { viewport: LAPTOP });
  await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await page.goto('activities/');
}

describe('the list of events', () => {
  it('shows those about standards only, says how many, and can be linked so', async () => {
    const all = await entries().count();
    await page.locator('select[name="kind"]').selectOption('standards');
    await expect.poll(() => entries().count()).toBeLessThan(all);
    const shown = await ids();
    const standards = events.filter(({ kind }) => kind === 'standards').map(({ id }) => id);
    expect(shown.filter((id) => !standards.includes(id))).toEqual([]);
    expect(await page.getByRole('status').first().textContent()).toContain(String(shown.length));
    await page.reload();
    await expect.poll(ids).toEqual(shown);
  });

  it('takes away a month of which nothing is left, and the link to it', async () => {
    const months = () => page.locator('[data-group][id^="m-"]').filter({ visible: true }).count();
    const before = await months();
    await page.locator('select[name="region"]').selectOption('europe');
    await expect.poll(months).toBeLessThan(before);
    const links = page.locator('[data-leads-to]').filter({ visible: true });
    expect(await links.count()).toBe(await months());
  });

  it('hides what has ended since it was built, and nothing jumps', async () => {
    const first = page.locator('[data-group] .entries > li').first();
    const [id, last] = [await first.getAttribute('id'), await first.getAttribute('data-last')];
    await openOn(last ?? '');
    expect(await ids()).toContain(id);
    await openOn('2099-01-01');
    await expect.poll(ids).not.toContain(id);
    expect((await ids()).length).toBeGreaterThan(0);
    // The note on old data moves the page a little, at times before anything is seen; a list that jumps, much more.
    expect(await leastShifted(page)).toBeLessThan(LEAST_SEEN);
  });
});

/** The least that a page moves in three loads: a busy machine adds to it by chance, what jumps does so each time. */
async function leastShifted(page: Page): Promise<number> {
  const shifts: number[] = [];
  for (let load = 0; load < 3; load++) {
    await page.reload();
    shifts.push(await shifted(page));
  }
  return Math.min(...shifts);
}

describe('the folded list of policies', () => {
  it('stays whole where an address has escapes that are no letters', async () => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(new URL('../policies/#%E0%A4%A', page.url()).href);
    await page.waitForFunction(() => document.querySelector('entry-filter[data-ready]') !== null);
    expect(faults).toEqual([]);
  });

  it('opens where its address or a choice leads, and both can be linked', async () => {
    const open = page.locator('details.fold[open] h4');
    await page.goto(new URL('../policies/#us-m-21-07', page.url()).href);
    await expect.poll(() => open.allTextContents()).toEqual(['United States of America']);
    await page.locator('select[name="policy"]').selectOption('procurement');
    await expect.poll(() => open.count()).toBeGreaterThan(1);
    const opened = await open.allTextContents();
    expect(opened).not.toContain('Kenya');
    await page.reload();
    await expect.poll(() => open.allTextContents()).toEqual(expect.arrayContaining(opened));
  });
});

describe('without JavaScript', () => {
  it('all events are listed, and no control that would do nothing', async () => {
    const plain = await session.open('activities/', { javaScriptEnabled: false });
    const list = plain.locator('.entries > li').filter({ visible: true });
    expect(await list.count()).toBe(await plain.locator('.entries > li').count());
    expect(await plain.locator('select').filter({ visible: true }).count()).toBe(0);
    session.leave(plain);
  });
});

/** How far things moved on the page without anybody's doing: the sum of its layout shifts. */
function shifted(shown: Page): Promise<number> {
  return shown.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries())
            sum += (shift as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}
