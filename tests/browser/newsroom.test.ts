import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { embedSnippet } from '../../src/issue/embed/embed-snippet.ts';
import { figurePath } from '../../src/model/figure-path.ts';
import { parseHeaders } from '../checks/headers.ts';
import { DIST, figureThere } from '../site/built.ts';
import { FACES } from './faces.ts';
import { answerFor, choiceFor, DIALECTS, type Host, newsPage, startHost } from './host.ts';
import { type Session, startSession } from './session.ts';

/** A map, a timeline, a country, as far as this edition has them. */
const FIGURES = [
  ...figureThere('map-ipv6-users', 'map-first-ipv6'),
  ...figureThere('world-ipv6-held', 'ipv4-account'),
  ...figureThere('country-ipv6-held/ke', 'country-ipv6-registrations/ke'),
];
const WIDTHS = [320, 600, 1000];
/** Figures of every shape, of which some grow by half from wide columns to narrow ones. */
const SHAPES = [
  ...FIGURES,
  ...['map-first-ipv6', 'map-policies', 'ipv4-lorenz', 'ipv4-run-out', 'pace-rank-moves'],
  ...['afrinic-pool', 'group-ipv6-users/ldc', 'country-ipv4-per-person/ci'],
].flatMap((path) => figureThere(path));
/** Windows of the smallest phones, and one with a text column beside others. */
const WINDOWS = [
  { window: 280, width: 280 },
  { window: 320, width: 320 },
  { window: 320, width: 290 },
  { window: 390, width: 358 },
  { window: 1200, width: 640 },
];
/** Pixels a frame may be higher than what is in it by what its host was told. */
const SPARE = 2;
/** By the height that oEmbed gives, in a column of text. */
const SPARE_OEMBED = 240;
const RULES = parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));

let session: Session;
let host: Host;
beforeAll(async () => {
  [session, host] = await Promise.all([startSession(RULES), startHost()]);
});
afterAll(() => Promise.all([session.close(), host.close()]));

const choices = () => FIGURES.map((path) => choiceFor(session.address, path));

/** Opens a page of the newsroom, and gathers what the browser complains of. */
async function read(html: string, options: BrowserContextOptions = {}, by = session) {
  const page = await by.open('about:blank', options);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(host.publish(html), { waitUntil: 'load' });
  return { page, errors };
}

/** The frames of ours on a page. */
function framesOf(page: Page): Frame[] {
  return page.frames().filter((frame) => frame.parentFrame() && frame.url().startsWith('http'));
}

/**
 * How a frame's window fits what is in it: pixels too many (below 0: too few), whether it overflows, and how high the
 * words in it are.
 */
function fitOf(frame: Frame) {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const content = Math.ceil(root.getBoundingClientRect().height);
    const drawings = [...document.querySelectorAll('.chart, .map')].map((one) => one.clientHeight);
    return {
      words: content - Math.max(0, ...drawings),
      spare: innerHeight - content,
      scrolls: root.scrollHeight > innerHeight || root.scrollWidth > root.clientWidth,
    };
  });
}

/** Scrolls to each frame, until it is drawn: a browser may let frames out of sight be. */
function lookThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const one of document.querySelectorAll('iframe')) {
      one.scrollIntoView({ block: 'nearest' });
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });
}

type Fit = Awaited<ReturnType<typeof fitOf>>;

async function expectFit(
  page: Page,
  spareOf: (fit: Fit) => number = () => SPARE,
  count = FIGURES.length,
): Promise<void> {
  const misfits = async () => {
    await lookThrough(page);
    const fits = await Promise.all(
      framesOf(page).map(async (one) => [one.url(), await fitOf(one)] as const),
    );
    return fits.filter(([, fit]) => fit.scrolls || fit.spare < 0 || fit.spare > spareOf(fit));
  };
  await expect.poll(() => framesOf(page).length).toBe(count);
  await expect.poll(misfits).toEqual([]);
}

/** Gives the column of a newsroom's page, and the window around it, another width, until the frames have it. */
async function turn(page: Page, window: number, column: number): Promise<void> {
  await page.setViewportSize({ width: window, height: 800 });
  await page.locator('main').evaluate((main, width) => {
    main.style.width = `${width}px`;
  }, column);
  const widths = async () => {
    await lookThrough(page);
    return Promise.all(framesOf(page).map((one) => one.evaluate(() => innerWidth)));
  };
  await expect.poll(async () => new Set(await widths())).toEqual(new Set([column]));
}

/** Frames are loaded in the first column and follow it into the others, as on a tablet that is turned. */
describe.each(Object.entries(DIALECTS))('on a newsroom’s page, sandboxed, %s', (_, write) => {
  let news: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    const viewport = { width: (WIDTHS[0] ?? 0) + 20, height: 800 };
    news = await read(newsPage(WIDTHS[0] ?? 0, write(choices())), { viewport });
  });
  afterEach(() => {
    news.errors.length = 0;
  });
  afterAll(() => session.leave(news.page));

  it.each(WIDTHS)('frames get their height in a column of %d px', async (width) => {
    await turn(news.page, width + 20, width);
    await expectFit(news.page);
    expect(news.errors).toEqual([]);
  });
});

describe('on a newsroom’s page, sandboxed', () => {
  it('frames of every shape fit the height that oEmbed gives for its width, whatever the font', async () => {
    // A country's figures have no answer of their own.
    const answered = SHAPES.filter((path) => !path.startsWith('country-'));
    const content = answered.map((path) => {
      const { width, height } = answerFor(path);
      return `<iframe src="${session.address}embed/${path}/" width="${width}" height="${height}" style="border:0"></iframe>`;
    });
    const page = (await read(newsPage(640, content.join('')))).page;
    await expectFit(page, () => SPARE_OEMBED, answered.length);
    session.leave(page);
  });

  it('a frame grows as its table is opened, and shrinks again, also in a column that changes', async () => {
    const { page } = await read(newsPage(600, DIALECTS['our own'](choices())));
    await expectFit(page);
    const frame = framesOf(page).at(-1);
    const high = () =>
      page
        .locator('iframe')
        .last()
        .evaluate((one) => one.clientHeight);
    const before = await high();
    await frame?.locator('summary').last().click();
    await expect.poll(high).toBeGreaterThan(before + 100);
    await frame?.locator('summary').last().click();
    await expect.poll(high).toBe(before);
    await page.locator('main').evaluate((main) => {
      main.style.width = '320px';
    });
    await expectFit(page);
    session.leave(page);
  });

  it('a linked picture is shown where scripts are off, and the frame is whole', async () => {
    const content = embedSnippet({
      ...choiceFor(session.address, FIGURES.at(-2) ?? ''),
      resizer: true,
    });
    const { page } = await read(newsPage(600, content), { javaScriptEnabled: false });
    const picture = page.locator('a > img');
    expect(await picture.isVisible()).toBe(true);
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
      600,
    );
    expect((await picture.boundingBox())?.width).toBe(600);
    expect(await picture.getAttribute('alt')).toMatch(/\w+\. \w+/);
    const frame = page.frameLocator('iframe');
    expect(await frame.getByRole('heading').isVisible()).toBe(true);
    expect(await frame.locator('.chart.wide').isVisible()).toBe(true);
    session.leave(page);
  });

  it('a figure of a country, which has no picture beside its page, leads there where scripts are off', async () => {
    const [path = ''] = FIGURES.filter((one) => one.startsWith('country-'));
    const content = embedSnippet({ ...choiceFor(session.address, path), resizer: true });
    const { page } = await read(newsPage(600, content), { javaScriptEnabled: false });
    const link = page.locator('main > noscript > a, main > a');
    expect(await link.getAttribute('href')).toBe(`${session.address}${figurePath(path)}`);
    expect(await link.textContent()).toMatch(/^\p{L}.+: .+/u);
    expect(await page.frameLocator('iframe').locator('.chart.wide').isVisible()).toBe(true);
    session.leave(page);
  });

  it('our script heeds no other sender and no height out of bounds', async () => {
    const [choice] = choices();
    const content = `${choice && embedSnippet({ ...choice, resizer: true })}<iframe srcdoc="<script>
      parent.postMessage({ type: 'set-height', height: 999 }, '*')</script>"></iframe>`;
    const { page } = await read(newsPage(600, content));
    await expect.poll(() => framesOf(page).length).toBe(1);
    const [frame] = framesOf(page);
    const heights = () =>
      page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
    await expect.poll(async () => (await fitOf(frame as Frame)).spare).toBe(0);
    const [own] = await heights();
    for (const height of [-5, 1e9, Number.NaN, '700', null])
      await frame?.evaluate(
        (value) => parent.postMessage({ type: 'set-height', height: value }, '*'),
        height,
      );
    expect(await heights()).toEqual([own, 150]);
    session.leave(page);
  });
});

describe.each(FACES)('on a newsroom’s page without any script, in $family', (face) => {
  const [first = { window: 0, width: 0 }] = WINDOWS;
  let own: Session;
  let news: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    own = await startSession(RULES, face);
    const all = SHAPES.map((path) => choiceFor(own.address, path));
    // All at once, without being scrolled to.
    const content = all.map(embedSnippet).join('').replaceAll(' loading="lazy"', '');
    expect(content).not.toContain('<script');
    const viewport = { width: first.window, height: 800 };
    news = await read(newsPage(first.width, content), { viewport }, own);
  });
  afterEach(() => {
    news.errors.length = 0;
  });
  afterAll(() => own.close());

  it.each(WINDOWS)(
    'frames of every shape have room, and not much more, in $width of $window px',
    async ({ window, width }) => {
      await turn(news.page, window, width);
      const spareOf = ({ words }: Fit) => face.spare * words;
      await expectFit(news.page, spareOf, SHAPES.length);
      expect(news.errors).toEqual([]);
    },
  );
});
