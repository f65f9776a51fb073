import type { Page, Request } from 'playwright-core';

/** How often in a row nothing may be under way before a page is taken to be at rest: a script that ran may ask for more. */
const QUIET_TURNS = 3;

/**
 * Goes to an address, and waits until all that the page asked for has come, its scripts have nothing to do and what came
 * is drawn. The turns are the page's own, not a clock's: no page waits longer for a quick machine.
 */
export async function goUntilAtRest(page: Page, address: string): Promise<void> {
  const underWay = new Set<Request>();
  const begin = (request: Request) => void underWay.add(request);
  const end = (request: Request) => void underWay.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.goto(address, { waitUntil: 'load' });
  for (let quiet = 0; quiet < QUIET_TURNS; quiet = underWay.size === 0 ? quiet + 1 : 0)
    await page.evaluate(turn);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

/** A turn of the page: a frame, and the next time that its scripts have nothing to do. */
function turn(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
}
