import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAt } from '../../src/model/pages.ts';
import { builtHeaders } from '../site/built.ts';
import { isThere, lookAtPlaces } from './each-place.ts';
import { overflowOf } from './overflow.ts';
import { NARROW, PLACES } from './places.ts';
import { type Session, startSession } from './session.ts';
import { violationsOf } from './violations.ts';
import { openWatched } from './watched.ts';

lookAtPlaces(0);

let session: Session;
beforeAll(async () => {
  session = await startSession(builtHeaders());
});
afterAll(() => session.close());

describe('what is looked for in every page', () => {
  it('is looked for in one of each kind', () => {
    const there = PLACES.filter(isThere).map((path) => path.split('?')[0] ?? '');
    expect(new Set(there.map(pageAt)).size).toBeGreaterThan(25);
  });

  it('is seen where a page does what its policy forbids', async () => {
    const { page, faults } = await openWatched(session, 'about/');
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await expect.poll(() => faults.join()).toContain('style-src');
    await page.close();
  });

  it('is seen and named where something is too wide', async () => {
    const page = await session.open('about/', { viewport: NARROW, bypassCSP: true });
    await page.evaluate(() => {
      document.body.innerHTML = '<p id="wide" style="inline-size: 900px">wide</p>';
    });
    expect(await overflowOf(page)).toEqual(['p#wide']);
    session.leave(page);
  });

  it('is found by axe in one row of a hundred', async () => {
    const page = await session.open('about/', { bypassCSP: true });
    await page.evaluate(() => {
      const rows = Array.from({ length: 100 }, (_, at) => {
        return `<tr><td>${at}</td><td><a href="#${at}">${at === 50 ? '' : `row ${at}`}</a></td></tr>`;
      });
      document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>`;
    });
    expect((await violationsOf(page)).join()).toContain('link-name');
    expect(await page.locator('tr').count()).toBe(4);
    session.leave(page);
  });

  it.each([
    ['image-alt', '<img src="data:,">'],
    ['button-name', '<button></button>'],
    ['color-contrast', '<p style="color: #777; background: #888">grey on grey</p>'],
  ] as const)('is found by axe (%s)', async (violation, html) => {
    const page = await session.open('about/', { bypassCSP: true });
    await page.evaluate((markup) => {
      document.body.innerHTML = markup;
    }, html);
    expect((await violationsOf(page)).join()).toContain(violation);
    session.leave(page);
  });
});
