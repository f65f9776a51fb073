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

/**
 * What a frame for a small place shows, and how: its parts, the drawings among them, the size of the least letters in
 * pixels, how much of the chart is in sight beside or above the source, whether that is, and whether all is.
 */
function shownInside() {
  const main = document.querySelector('main');
  const isDrawn = (one: Element) => one.getClientRects().length > 0 && one.clientHeight > 1;
  const parts = [...(main?.children ?? [])].filter(isDrawn);
  const charts = [...document.querySelectorAll<SVGSVGElement>('svg.chart')].filter(isDrawn);
  const texts = charts.flatMap((one) => [...one.querySelectorAll('text')]);
  const letters = texts.map(
    (one) => Number.parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.d ?? 0),
  );
  const [chart, source] = [charts[0], document.querySelector('.in-brief')].map((one) =>
    one?.getBoundingClientRect(),
  );
  const isBeside = (chart?.left ?? 0) >= (source?.right ?? 0);
  const foot = Math.min(chart?.bottom ?? 0, isBeside ? innerHeight : (source?.top ?? 0));
  const { scrollWidth, scrollHeight } = document.documentElement;
  const ends = [...parts, ...charts].map((one) => one.getBoundingClientRect().bottom);
  return {
    parts: parts.map((one) => one.className || one.localName),
    charts: charts.length,
    letters: Math.min(...letters),
    inSight: foot - (chart?.top ?? 0),
    isTold: scrollWidth <= innerWidth && (source?.bottom ?? Infinity) <= innerHeight,
    isWhole: scrollHeight <= innerHeight && Math.max(...ends) <= innerHeight,
    isTall: main?.classList.contains('tall') ?? false,
  };
}

/** Letters of a chart are at least so high, and at least so much of it is in sight, in pixels. */
const [LEAST_LETTERS, LEAST_CHART] = [9, 60];

/** Whether what a small place shows can be read: all of it, or of a tall chart as much as fits, and the source. */
function isReadable({ letters, inSight, isTold, isWhole, isTall }: ReturnType<typeof shownInside>) {
  const isEnough = letters >= LEAST_LETTERS && inSight >= LEAST_CHART;
  return isEnough && isTold && (isWhole || isTall);
}

const SMALL_PARTS = ['h1', 'unit', 'chart-slot', 'credit in-brief'];

describe('frames for small places', () => {
  it.each([true, false])(
    'show chart, sentence and source in 280 by 320 px, and nothing else (script: %s)',
    async (javaScriptEnabled) => {
      const viewport = { width: 280, height: 320 };
      const page = await session.open('about:blank', { viewport, javaScriptEnabled });
      const faults: unknown[] = [];
      for (const path of FRAMES) {
        await page.goto(`${path}#small`);
        const shown = await page.evaluate(shownInside);
        const isRight = shown.parts.join() === SMALL_PARTS.join() && shown.charts === 1;
        if (!isRight || !isReadable(shown)) faults.push({ path, ...shown });
      }
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it('set their words beside the chart where they are low', async () => {
    const page = await session.open('about:blank', { viewport: { width: 640, height: 200 } });
    const faults: unknown[] = [];
    for (const path of FRAMES) {
      await page.goto(`${path}#small`);
      const shown = await page.evaluate(shownInside);
      if (!isReadable(shown)) faults.push({ path, ...shown });
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('stay as high as their place, and tell nobody to fit them', async () => {
    const page = await session.open('about/');
    await page.evaluate(() => {
      addEventListener('message', ({ data, source }) => {
        for (const frame of document.querySelectorAll('iframe'))
          if (data?.type === 'set-height' && frame.contentWindow === source) frame.name = 'told';
      });
    });
    const frameOf = (form: string) =>
      `<iframe src="${session.address}embed/${MAP}/${form}" width="300" height="320"></iframe>`;
    const html = frameOf('#small') + frameOf('');
    await page.evaluate((frames) => {
      document.body.innerHTML = frames;
    }, html);
    const small = page.frameLocator('iframe').first();
    await small.locator('.in-brief').waitFor();
    const told = () =>
      page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('name')));
    await expect.poll(told).toEqual([null, 'told']);
    await page.close();
  });
});

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
