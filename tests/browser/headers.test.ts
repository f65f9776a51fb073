import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtHeaders } from '../site/built.ts';
import { type Session, startSession } from './session.ts';
import { openWatched } from './watched.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession(builtHeaders());
});
afterAll(() => session.close());

describe('with the headers of public/_headers', () => {
  it('the search still finds', async () => {
    const { page, faults } = await openWatched(session, 'search/');
    await page.getByRole('searchbox').fill('kenya');
    await expect.poll(() => page.locator('main li a').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('the map still changes its measure', async () => {
    const { page, faults } = await openWatched(session, '');
    const map = page.locator('world-map');
    const before = await map.locator('h2, h1').first().textContent();
    await map.locator('[type=radio]').nth(1).check({ force: true });
    await expect.poll(() => map.locator('h2, h1').first().textContent()).not.toBe(before);
    expect(faults).toEqual([]);
    await page.close();
  });
});
