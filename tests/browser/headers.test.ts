import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHeaders } from '../checks/headers.ts';
import { DIST } from '../site/built.ts';
import { PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession(parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8')));
});
afterAll(() => session.close());

/** Opens a page and gathers what its policies forbade and what the browser complained of. */
async function watch(path: string) {
  const page = await session.open('about:blank');
  const faults: string[] = [];
  await page.exposeFunction('report', (fault: string) => void faults.push(fault));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { report(fault: string): void }).report(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(path, { waitUntil: 'networkidle' });
  return { page, faults };
}

describe('with the headers of public/_headers', () => {
  it.each(PLACES.map((path) => ({ path, title: titleOf(path) })))(
    '$title does nothing that its policy forbids',
    async ({ path }) => {
      const { page, faults } = await watch(path);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('a page that does what its policy forbids is seen', async () => {
    const { page, faults } = await watch('about/');
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await expect.poll(() => faults.join()).toContain('style-src');
    await page.context().close();
  });

  it('the search still finds', async () => {
    const { page, faults } = await watch('search/');
    await page.getByRole('searchbox').fill('kenya');
    await expect.poll(() => page.locator('main li a').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('the map still changes its measure', async () => {
    const { page, faults } = await watch('');
    const map = page.locator('world-map');
    const before = await map.locator('h2, h1').first().textContent();
    await map.locator('[type=radio]').nth(1).check({ force: true });
    await expect.poll(() => map.locator('h2, h1').first().textContent()).not.toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
