import { type DecodedPng, decode } from 'fast-png';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtHeaders, figureThere } from '../site/built.ts';
import { openPicture, openTools, saved } from './saved-picture.ts';
import { type Session, startSession } from './session.ts';
import { openWatched } from './watched.ts';

// With the headers that hosts send, whose policy must allow what is done here.
let session: Session;
beforeAll(async () => {
  session = await startSession(builtHeaders());
});
afterAll(() => session.close());

/** A chart with hatching, names inside areas and all its words, and a map with thousands of marks: paths of figures. */
const ACCOUNT = 'ipv4-account';
const MAP = 'map-ipv6-users';
/** One without a page or an SVG of its own. */
const [COUNTRY = ''] = figureThere('country-ipv6-held/ke', 'country-ipv6-registrations/ke');

interface Choice {
  readonly width: string;
  readonly theme: 'light' | 'dark';
}

/** Chooses a picture on the page and gives what is saved, with its name. */
async function save(page: Page, { width, theme }: Choice) {
  const form = page.locator('save-picture form');
  await form.locator('[name="width"]').fill(width);
  await form.locator('[name="theme"]').selectOption(theme);
  const { name, content } = await saved(page, () => form.locator('[name="png"]').click());
  return { png: pictureOf(decode(content)), name };
}

/** The file itself as a browser shows it to a reader of light and to one of dark. */
async function shown(path: string): Promise<Record<Choice['theme'], Picture>> {
  const page = await openPicture(session, path);
  const [width = 0, height = 0] = await page.evaluate(() =>
    ['width', 'height'].map((name) => Number(document.documentElement.getAttribute(name))),
  );
  await page.setViewportSize({ width, height });
  const shot = async (colorScheme: Choice['theme']) => {
    await page.emulateMedia({ colorScheme });
    return pictureOf(decode(await page.screenshot()));
  };
  const files = { light: await shot('light'), dark: await shot('dark') };
  await page.close();
  return files;
}

interface Picture {
  readonly size: readonly [width: number, height: number];
  /** The lightness of each pixel, 0 to 255. */
  readonly pixels: Float64Array;
}

function pictureOf({ data, channels, width, height }: DecodedPng): Picture {
  const pixels = new Float64Array(data.length / channels);
  for (let at = 0, first = 0; at < pixels.length; at += 1, first += channels) {
    pixels[at] = ((data[first] ?? 0) + (data[first + 1] ?? 0) + (data[first + 2] ?? 0)) / 3;
  }
  return { size: [width, height], pixels };
}

/** How far two pictures of one size are from each other, as a share of black against white. */
function distance({ pixels: one }: Picture, { pixels: other }: Picture): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / one.length / 255;
}

describe('a PNG made in the browser', () => {
  it.each([ACCOUNT, MAP, COUNTRY])('is the SVG file of %s, in light and in dark', async (path) => {
    const at = path === COUNTRY ? `embedding/?f=${path}` : `figures/${path}/`;
    const { page, faults } = await openWatched(session, at);
    await expect.poll(() => page.locator('save-picture').isVisible()).toBe(true);
    const files = await shown(path);
    for (const theme of ['light', 'dark'] as const) {
      const file = files[theme];
      const { png } = await save(page, { width: String(file.size[0]), theme });
      expect(png.size).toEqual(file.size);
      // Letters have other edges in a canvas; black words in a dark picture would be ten times as much.
      expect(distance(png, file)).toBeLessThan(0.01);
      const opposite = files[theme === 'light' ? 'dark' : 'light'];
      expect(distance(png, opposite)).toBeGreaterThan(0.3);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is as wide as chosen, and its name says so', async () => {
    const { page } = await openWatched(session, `figures/${ACCOUNT}/`);
    const wide = await save(page, { width: '2400', theme: 'light' });
    expect(wide.png.size[0]).toBe(2400);
    expect(wide.name).toBe('ipv6-atlas-ipv4-account-2400.png');
    expect(new Set(wide.png.pixels).size).toBeGreaterThan(100);
    const free = await save(page, { width: '333', theme: 'dark' });
    expect(free.png.size[0]).toBe(333);
    expect(free.name).toBe('ipv6-atlas-ipv4-account-333-dark.png');
    await expect.poll(() => page.locator('save-picture output').textContent()).toBe('Saved.');
    await page.close();
  });

  it('is refused in words where the file cannot be had', async () => {
    const { page } = await openWatched(session, `figures/${ACCOUNT}/`);
    await page.route('**/chart.svg', (route) => route.abort());
    await page.locator('save-picture [name="png"]').click();
    const said = page.locator('save-picture output');
    await expect.poll(() => said.textContent()).toContain('could not make this picture');
    await page.close();
  });
});

describe('the SVG of a country’s figure', () => {
  it('is made of its frame, and says what it is and where it stands', async () => {
    const page = await openTools(session, COUNTRY);
    const ask = () => page.locator('save-picture [name="svg"]').click();
    const { name, content } = await saved(page, ask);
    expect(name).toBe(`ipv6-atlas-${COUNTRY.replace('/', '-')}.svg`);
    expect(String(content)).toMatch(/<title>Kenya: .+<\/title><desc>.+\.<\/desc>/);
    const whole = String(content).replace(/<\/text><text[^>]*>/g, '');
    expect(whole).toContain(`/${COUNTRY.split('/')[1]}/</text>`);
    expect(whole).toContain('Source: ');
    session.leave(page);
  });
});

describe('without script', () => {
  it('only the SVG file is offered', async () => {
    const page = await session.open(`figures/${ACCOUNT}/`, { javaScriptEnabled: false });
    expect(await page.locator('save-picture').isVisible()).toBe(false);
    expect(await page.locator('.downloads a[href$="/chart.svg"]').isVisible()).toBe(true);
    await page.close();
  });
});
