import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, figureThere } from '../site/built.ts';
import { LAPTOP } from './places.ts';
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

/** The colours of a frame's paper and of a country on its map. */
async function worn(query: string, options: BrowserContextOptions) {
  const page = await session.open(`embed/${MAP}/${query}`, options);
  const country = page.locator('path[class^="c-"]').first();
  const fill = await country.evaluate((one) => getComputedStyle(one).fill);
  const colours = { paper: await paperOf(page), fill };
  session.leave(page);
  return colours;
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

/** Windows for which a frame has a form: a small place, a low one, and a narrow column. */
const [SMALL, LOW, COLUMN] = [
  { width: 280, height: 320 },
  { width: 640, height: 200 },
  { width: 280, height: 600 },
] as const;

type Shown = ReturnType<typeof shownInside> & { readonly path: string };

/** Runs in a frame: opens its tables, and says whether it is wider than its window. */
function overflows() {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const root = document.documentElement;
  return root.scrollWidth > root.clientWidth;
}

/** Frames on a page of ours, one over the other, so that all are in its window. */
interface Stack {
  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** What a function says that runs in each frame, with the frame's path. */
  ask<Said>(what: () => Said): Promise<{ readonly path: string; readonly said: Said }[]>;
  leave(): void;
}

/** All frames for small places, at once: one after another, and drawn at each size, they take nearly twice the work. */
async function stackFrames(options: BrowserContextOptions = {}): Promise<Stack> {
  const page = await session.open('about/', { viewport: LAPTOP, ...options });
  const html = FRAMES.map((path) => `<iframe src="${session.address}${path}#small"></iframe>`);
  await page.setContent(html.join(''), { waitUntil: 'load' });
  const frames = page.frames().filter((one) => one !== page.mainFrame());
  const pathOf = (one: Frame) => one.url().replace(session.address, '').replace(/#.*/, '');
  const ask: Stack['ask'] = (what) =>
    Promise.all(frames.map(async (one) => ({ path: pathOf(one), said: await one.evaluate(what) })));
  const resize: Stack['resize'] = (size) => page.evaluate(placeFrames, size);
  return { ask, resize, leave: () => session.leave(page) };
}

/** Runs in the page: sets all frames to a size, in one place. They are laid out, and not drawn for nobody to see. */
function placeFrames({ width, height }: { width: number; height: number }): void {
  for (const { style } of document.querySelectorAll('iframe'))
    Object.assign(style, {
      ...{ position: 'absolute', inset: '0 auto auto 0', border: '0', opacity: '0' },
      ...{ inlineSize: `${width}px`, blockSize: `${height}px` },
    });
}

/** What each frame shows in a place of that size. */
async function shownIn(stack: Stack, size: Parameters<Stack['resize']>[0]): Promise<Shown[]> {
  await stack.resize(size);
  return (await stack.ask(shownInside)).map(({ path, said }) => ({ path, ...said }));
}

/** What each frame shows in a small place, turned into a low one, and which is too wide once it is in a column. */
async function lookThrough(): Promise<{ small: Shown[]; low: Shown[]; wide: string[] }> {
  const stack = await stackFrames();
  const [small, low] = [await shownIn(stack, SMALL), await shownIn(stack, LOW)];
  await stack.resize(COLUMN);
  await stack.ask(() => {
    location.hash = '';
  });
  const wide = (await stack.ask(overflows)).filter(({ said }) => said);
  stack.leave();
  return { small, low, wide: wide.map(({ path }) => path) };
}

/** Those that do not show chart, sentence and source, or show more, or not so that they can be read. */
function wrongIn(small: readonly Shown[]): Shown[] {
  return small.filter(
    (one) => one.parts.join() !== SMALL_PARTS.join() || one.charts !== 1 || !isReadable(one),
  );
}

describe('frames, each looked at in windows of several sizes', () => {
  let seen: Awaited<ReturnType<typeof lookThrough>>;
  beforeAll(async () => {
    seen = await lookThrough();
  });

  it('are all that there are', () => {
    expect(FRAMES).toContain(`embed/${MAP}/`);
    expect(seen.small.map(({ path }) => path)).toEqual(FRAMES);
  });

  it('show chart, sentence and source in a small place of 280 by 320 px, and nothing else', () => {
    expect(wrongIn(seen.small)).toEqual([]);
  });

  it('set their words beside the chart in a small place that is low', () => {
    expect(seen.low.filter((one) => !isReadable(one))).toEqual([]);
  });

  it('fit into 280 px, tables opened', () => {
    expect(seen.wide).toEqual([]);
  });
});

describe('frames for small places', () => {
  it('show chart, sentence and source in 280 by 320 px without script too', async () => {
    const stack = await stackFrames({ javaScriptEnabled: false });
    const small = await shownIn(stack, SMALL);
    expect(small.map(({ path }) => path)).toEqual(FRAMES);
    expect(wrongIn(small)).toEqual([]);
    stack.leave();
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
    session.leave(page);
  });
});

describe('frames', () => {
  it('wear the theme they are asked for, else the reader’s own, and so do their maps', async () => {
    const light = await worn('', { colorScheme: 'light' });
    const dark = await worn('', { colorScheme: 'dark' });
    expect(dark.paper).not.toBe(light.paper);
    expect(await worn('?theme=dark', { colorScheme: 'light' })).toEqual(dark);
    expect(await worn('?theme=light', { colorScheme: 'dark' })).toEqual(light);
    expect(await worn('?theme=auto', { colorScheme: 'dark' })).toEqual(dark);
    expect(await worn('', { colorScheme: 'dark', javaScriptEnabled: false })).toEqual(dark);
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
      session.leave(page);
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
