import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, figureThere } from '../site/built.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Every figure of the world, and of the others one of each kind for a few places with long and short names. */
const FRAMES = [...builtSite().pages.keys()]
  .filter((path) => /^embed\/([^/]+|[^/]+\/(ldc|developing|gb|eh|ke))\/index\.html$/.test(path))
  .map((path) => path.replace('index.html', ''));

/** A map, which every edition has, and a chart with a line, which some have not. */
const [MAP = ''] = figureThere('map-ipv6-users', 'map-first-ipv6');
const [CHART] = figureThere('world-ipv6-held', 'country-ipv6-held/ke', 'afrinic-pool');

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

async function paper(path: string, options: BrowserContextOptions): Promise<string> {
  const page = await session.open(path, options);
  const colour = await paperOf(page);
  await page.close();
  return colour;
}

describe('frames', () => {
  it('fit into 280 px, tables opened', async () => {
    const page = await session.open('about:blank', { viewport: { width: 280, height: 600 } });
    const wide: string[] = [];
    for (const path of FRAMES) {
      await page.goto(path);
      const overflows = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const root = document.documentElement;
        return root.scrollWidth > root.clientWidth;
      });
      if (overflows) wide.push(path);
    }
    expect(FRAMES).toContain(`embed/${MAP}/`);
    expect(wide).toEqual([]);
    await page.close();
  });

  it('wear the theme they are asked for, else the reader’s own', async () => {
    const path = `embed/${MAP}/`;
    const light = await paper(path, { colorScheme: 'light' });
    const dark = await paper(path, { colorScheme: 'dark' });
    expect(dark).not.toBe(light);
    expect(await paper(`${path}?theme=dark`, { colorScheme: 'light' })).toBe(dark);
    expect(await paper(`${path}?theme=light`, { colorScheme: 'dark' })).toBe(light);
    expect(await paper(`${path}?theme=auto`, { colorScheme: 'dark' })).toBe(dark);
    expect(await paper(path, { colorScheme: 'dark', javaScriptEnabled: false })).toBe(dark);
  });

  it('colour maps by the theme too', async () => {
    const fill = async (query: string, colorScheme: 'light' | 'dark') => {
      const page = await session.open(`embed/${MAP}/${query}`, { colorScheme });
      const colour = await page
        .locator('path[class^="c-"]')
        .first()
        .evaluate((one) => getComputedStyle(one).fill);
      await page.close();
      return colour;
    };
    expect(await fill('?theme=dark', 'light')).toBe(await fill('', 'dark'));
    expect(await fill('?theme=light', 'dark')).toBe(await fill('', 'light'));
  });

  it('print on white, whatever their theme', async () => {
    const page = await session.open(`embed/${MAP}/?theme=dark`);
    await page.emulateMedia({ media: 'print' });
    expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
    await page.close();
  });

  it.runIf(CHART)('leave the theme to readers who chose their own colours', async () => {
    const hue = async (query: string) => {
      const options = { colorScheme: 'light', forcedColors: 'active' } as const;
      const page = await session.open(`embed/${CHART}/${query}`, options);
      const line = page.locator('.chart .line').first();
      const stroke = await line.evaluate((one) => getComputedStyle(one).stroke);
      await page.close();
      return stroke;
    };
    expect(await hue('?theme=dark')).toBe(await hue(''));
  });

  it('say of when their data are, and nothing of their age by any clock', async () => {
    const page = await session.openAlone('about:blank');
    await page.clock.setFixedTime(new Date('2090-01-01'));
    await page.goto(`embed/${MAP}/`);
    const said = await page.locator('main').textContent();
    expect(said).toMatch(/Data to (\w+ )?20\d\d\. Source: /);
    expect(said).not.toMatch(/older than/i);
    await page.close();
  });
});
