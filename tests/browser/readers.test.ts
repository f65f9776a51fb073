import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, ROOT_LANGUAGE, rootOf } from '../../src/model/language.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { tellTable } from '../../src/text/grammar/sample-names.ts';
import { builtHeaders, DIST, figureThere } from '../site/built.ts';
import { type Host, newsPage, startHost } from './host.ts';
import { overflowOf } from './overflow.ts';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
let host: Host;
beforeAll(async () => {
  tellTable();
  // With the headers that hosts send, as frames may do only what these allow.
  [session, host] = await Promise.all([startSession(builtHeaders()), startHost()]);
});
afterAll(() => Promise.all([session.close(), host.close()]));

/** What is on the clipboard once a button was pressed that copies, by the words of its language. */
async function copied(
  page: Page,
  part: Page | Locator = page,
  { quote, copied: done } = catalogueOf(ROOT_LANGUAGE).figurePages,
): Promise<string> {
  await part.getByRole('button', { name: quote.copy }).first().click();
  await expect.poll(() => part.locator('copy-sentence output').first().textContent()).toBe(done);
  return page.evaluate(() => navigator.clipboard.readText());
}

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

describe('a journalist on deadline', () => {
  it('copies a country’s sentences with a number, a date, a source and an address', async () => {
    const page = await session.open('countries/ke/', { viewport: LAPTOP, permissions: CLIPBOARD });
    const text = await copied(page);
    expect(text).toContain('Kenya');
    expect(text).toMatch(/\d/);
    expect(text).toMatch(/\b20\d\d\b/);
    expect(text).toMatch(/Source: \S+.*\. IPv6 Atlas, https:\/\/\S+\/countries\/ke\/$/);
    session.leave(page);
  });

  it.each(figureThere('country-ipv6-held/ke', 'country-ipv4-held/ke'))(
    'copies the sentence of %s with what it is about',
    async (path) => {
      const [id, country] = path.split('/');
      const page = await session.open(`countries/${country}/`, { permissions: CLIPBOARD });
      const figure = page.locator(`figure#${id}`);
      const title = await figure.locator(`#${id}-title`).textContent();
      const finding = await figure.locator('.finding').textContent();
      const text = await copied(page, figure);
      expect(text).toContain('Kenya');
      expect(text).toContain(`${title?.trim()}`);
      expect(text).toContain(`${finding?.trim()}`);
      expect(text).toMatch(/Data to \w+ 20\d\d\. Source: /);
      expect(text).toMatch(new RegExp(`IPv6 Atlas, https://\\S+/countries/${country}/#${id}$`));
      expect(text).not.toMatch(/\s\s/);
      session.leave(page);
    },
  );

  it('gets the sentence selected where the browser does not allow copying', async () => {
    const page = await session.open('countries/ke/', { viewport: PHONE });
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy this sentence' }).first().click();
    await expect
      .poll(() => page.locator('copy-sentence output').first().textContent())
      .toContain('Ctrl+C');
    const lead = await page.locator('.standfirst').textContent();
    expect((await page.evaluate(() => String(getSelection()))).trim()).toBe(lead?.trim());
    session.leave(page);
  });

  it('shares through the device where that can, and is offered nothing else where it cannot', async () => {
    const page = await session.open('about:blank', { viewport: PHONE });
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.assign(navigator, { share: (what: unknown) => Promise.resolve(shared.push(what)) });
    });
    await page.goto(new URL('countries/ke/', session.address).href);
    await page.getByRole('button', { name: 'Share' }).first().click();
    const [what] = await page.evaluate(
      () => (window as unknown as { shared: { text: string; url: string }[] }).shared,
    );
    expect(what?.text).toContain('Kenya');
    expect(what?.url).toMatch(/\/countries\/ke\/$/);
    await page.close();
  });

  it('finds no button that would do nothing where scripts are off', async () => {
    const page = await session.open('countries/ke/', { javaScriptEnabled: false });
    expect(await page.locator('copy-sentence button:visible').count()).toBe(0);
    session.leave(page);
  });
});

/** Opens a page that another site shows, and gathers what the browser complains of. */
async function shown(page: Page, snippet: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(host.publish(newsPage(600, snippet)), { waitUntil: 'load' });
  return faults;
}

describe('an adviser in a least developed country', () => {
  it('finds the answer on their country in two actions from the front page', async () => {
    const page = await session.open('', { viewport: LAPTOP });
    // The first: the name, as people say it. The second: Enter.
    await page.locator('your-country input').fill('Ivory Coast');
    await page.locator('your-country input').press('Enter');
    const lead = page.locator('your-country .answer p').first();
    expect(await lead.textContent()).toMatch(/Côte d’Ivoire.*20\d\d/s);
    const box = await lead.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(LAPTOP.height);
    await page.locator('your-country .answer a').click();
    await page.waitForURL('**/countries/ci/');
    expect(await page.locator('.standfirst').textContent()).toContain('Côte d’Ivoire');
    session.leave(page);
  });

  it.each(figureThere('country-ipv6-held/ke', 'country-ipv4-held/ke'))(
    'is led from %s to the comparison, and puts a neighbour beside with one press',
    async (path) => {
      const [id, country] = path.split('/');
      const page = await session.open(`countries/${country}/`, { viewport: PHONE });
      const figure = page.locator(`figure#${id}`);
      await figure.getByRole('link', { name: 'Add a country to compare' }).click();
      await page.waitForURL('**/compare/?c=ke&metric=*');
      await expect.poll(() => page.locator('.chosen a').allTextContents()).toEqual(['Kenya']);
      const neighbour = page.locator('.beside button').first();
      const name = await neighbour.textContent();
      await neighbour.click();
      await expect.poll(() => page.locator('.chosen a').allTextContents()).toEqual(['Kenya', name]);
      await expect.poll(() => page.locator('.chart-slot .direct').count()).toBeGreaterThan(1);
      session.leave(page);
    },
  );
});

describe('someone on a cheap phone', () => {
  it('finds the answer on their country in two actions, whole without a script', async () => {
    const page = await session.open('', { viewport: PHONE, javaScriptEnabled: false });
    await page.locator('your-country input').fill('Tuvalu');
    await page.locator('your-country input').press('Enter');
    await page.waitForURL('**/countries/?q=Tuvalu');
    expect(await page.locator('table#countries a[href*="/countries/tv/"]').count()).toBe(1);
    await page.goto(new URL('countries/tv/', session.address).href);
    expect(await page.locator('.standfirst').textContent()).toContain('Tuvalu');
    session.leave(page);
  });

  it('reads names at the ends of compared lines, without scrolling sideways', async () => {
    const page = await session.open('compare/?c=tv,fj,oceania', { viewport: PHONE });
    await expect.poll(() => page.locator('.chart-slot svg').count()).toBe(1);
    expect(await overflowOf(page)).toEqual([]);
    session.leave(page);
  });
});

describe('a picture editor', () => {
  const [FIGURE = ''] = figureThere('ipv4-lorenz', 'map-first-ipv6');

  it('takes a frame from a figure’s page, and it stands in a foreign page', async () => {
    const page = await session.open(`figures/${FIGURE}/`, { viewport: LAPTOP });
    const snippet = await page.getByLabel('HTML to copy').inputValue();
    const here = snippet.replaceAll(siteIn(snippet), session.address);
    expect(await shown(page, here)).toEqual([]);
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('h1').textContent()).toMatch(/\w/);
    expect(await frame.locator('.credit').first().textContent()).toContain('Source');
    session.leave(page);
  });

  it('takes a frame of exactly one comparison, and it stands in a foreign page', async () => {
    const page = await session.open('compare/?c=ke,ug&metric=ipv4-held&scale=log', {
      viewport: LAPTOP,
    });
    await expect.poll(() => page.locator('.chart-slot .compared').count()).toBe(2);
    await page.getByText('Embed it in a page').click();
    const snippet = await page.getByLabel('HTML to copy').inputValue();
    expect(snippet).toMatch(/title="IPv4 addresses held: Kenya, Uganda"/);
    expect(snippet).toMatch(/<noscript><p><a href="\S+">.*<\/a>\..*Source: .*<\/noscript>/);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const faults = await shown(page, snippet.replaceAll(siteIn(snippet), session.address));
    const frame = page.frameLocator('iframe');
    await expect.poll(() => frame.locator('.compared').count()).toBe(2);
    expect(faults).toEqual([]);
    expect(await frame.locator('h1').textContent()).toBe('IPv4 addresses held: Kenya, Uganda');
    expect(await frame.locator('.credit:visible').first().textContent()).toContain('Source');
    expect(await frame.locator('a.more').getAttribute('href')).toContain(
      'compare/?c=ke,ug&metric=ipv4-held&scale=log',
    );
    const hosts = new Set(requests.map((one) => new URL(one).origin));
    const own = [new URL(session.address).origin, new URL(page.url()).origin];
    expect([...hosts].filter((one) => !own.includes(one))).toEqual([]);
    // As high as what is in it.
    const inside = () =>
      frame.locator('html').evaluate((root) => root.getBoundingClientRect().height);
    const high = () => page.locator('iframe').evaluate((one) => one.clientHeight);
    await expect.poll(async () => Math.abs((await high()) - (await inside()))).toBeLessThan(3);
    session.leave(page);
  });

  it('is told in the frame when its numbers cannot be had, and led to the page', async () => {
    const page = await session.open('about:blank');
    await page.route('**/data/compare/*.json', (route) => route.abort());
    await page.goto(new URL('compare/frame/?c=ke', session.address).href);
    await expect.poll(() => page.locator('.failed').isVisible()).toBe(true);
    // What waits for a chart is shown two frames later.
    await expect.poll(() => page.locator('a.more').isVisible()).toBe(true);
    await page.close();
  });
});

/** Languages that are built beside the root's, of which the readers above are told. */
const OTHERS = LANGUAGES.filter(
  (language) =>
    language !== ROOT_LANGUAGE &&
    existsSync(join(DIST, rootOf(language), 'countries/ke/index.html')),
);

describe.each(OTHERS)('a reader in %s', (language) => {
  const text = catalogueOf(language);
  const root = rootOf(language);

  it('finds their country in two actions, quotes it, sets a neighbour beside it and takes the frame of both', async () => {
    const kenya = text.place('KE', 'name');
    const page = await session.open(root, { viewport: PHONE, permissions: CLIPBOARD });

    await page.locator('your-country input').fill(kenya);
    await page.locator('your-country input').press('Enter');
    expect(await page.locator('your-country .answer p').first().textContent()).toMatch(/20\d\d/);
    await page.locator('your-country .answer a').click();
    await page.waitForURL(`**/${root}countries/ke/`);
    expect(await page.locator('h1').textContent()).toBe(kenya);

    const lead = await page.locator('.standfirst').textContent();
    const words = await copied(page, page, text.figurePages);
    expect(words).toContain(lead?.replace(/\s+/g, ' ').trim());
    expect(words).toMatch(new RegExp(`IPv6 Atlas\\S? ?https://\\S+/${root}countries/ke/$`));

    await page.getByRole('link', { name: text.compare.addOne }).first().click();
    await page.waitForURL(`**/${root}compare/?c=ke&metric=*`);
    await page.locator('.beside button').first().click();
    await expect.poll(() => page.locator('.chart-slot .direct').count()).toBeGreaterThan(1);
    const [first, neighbour = ''] = await page.locator('.chosen a').allTextContents();
    expect(first).toBe(kenya);
    expect(new URL(page.url()).searchParams.get('c')).toMatch(/^ke,[a-z]{2}$/);

    await page.getByText(text.compare.keep.frame).click();
    const snippet = await page.getByLabel(text.figurePages.embed.snippet).inputValue();
    expect(snippet).toContain(` lang="${language}"`);
    expect(await shown(page, snippet.replaceAll(siteIn(snippet), session.address))).toEqual([]);
    const frame = page.frameLocator('iframe');
    await expect.poll(() => frame.locator('.direct').count()).toBeGreaterThan(1);
    for (const name of [kenya, neighbour])
      expect(await frame.locator('h1').textContent()).toContain(name);
    expect(await frame.locator('a.more').getAttribute('href')).toContain(`/${root}compare/`);
    session.leave(page);
  });
});

/** The whole address of the site as a snippet in any language has it. */
function siteIn(snippet: string): string {
  const [, source = ''] = /src="([^"]+?\/)(?:[a-z]{2}\/)?(?:embed|compare)\//.exec(snippet) ?? [];
  return source;
}
