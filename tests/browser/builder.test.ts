import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { builtSite, DIST, figureThere } from '../site/built.ts';
import { LAPTOP } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Figures of countries that this edition has: one to begin with, and another. */
const [HELD = ''] = figureThere('country-ipv6-held/ke', 'country-ipv6-registrations/ke');
const [OTHER = ''] = figureThere('country-ipv4-held/ci', 'country-ipv6-registrations/ci');
const [WORLD = ''] = figureThere('ipv4-lorenz', 'map-first-ipv6');
const [OF] = HELD.split('/') as [string];
const KENYA = `embedding/?f=${HELD}`;
const FIGURE = `figures/${WORLD}/`;
const snippetOf = (page: Page) => page.getByLabel('HTML to copy').inputValue();
const list = (page: Page, name: string) =>
  page.locator(`embed-builder > div > .controls select[name="${name}"]`);
const preview = (page: Page) => page.getByText('Show what it looks like');
const frame = (page: Page) => page.locator('embed-builder iframe');

/** The builder once it has the figure that its address names. */
async function open(options: Parameters<Session['open']>[1] = {}) {
  const page = await session.open(KENYA, { viewport: LAPTOP, ...options });
  await expect.poll(() => snippetOf(page)).toContain(`/embed/${HELD}/`);
  return page;
}

describe('the builder', () => {
  it('shows the frame it makes when asked, as high as what is in it', async () => {
    const page = await open();
    expect(await frame(page).count()).toBe(0);
    await preview(page).click();
    await expect.poll(() => frame(page).getAttribute('src')).toContain(`/embed/${HELD}/`);
    const body = page.frameLocator('embed-builder iframe').locator('html');
    const inside = () => body.evaluate((root) => root.getBoundingClientRect().height);
    await expect
      .poll(async () =>
        Math.abs(Number(await frame(page).getAttribute('height')) - (await inside())),
      )
      .toBeLessThan(2);
    session.leave(page);
  });

  it('writes theme, width and a snippet without script as they are chosen', async () => {
    const page = await open();
    await preview(page).click();
    await list(page, 'theme').selectOption('dark');
    await list(page, 'width').selectOption('480');
    expect(await snippetOf(page)).toContain('<script');
    await list(page, 'height').selectOption('fixed');
    const snippet = await snippetOf(page);
    expect(snippet).toContain(`/embed/${HELD}/?theme=dark"`);
    expect(snippet).toContain('max-width:480px');
    expect(snippet).not.toContain('<script');
    expect(await frame(page).getAttribute('width')).toBe('480');
    session.leave(page);
  });

  it('writes a frame for a small place, which keeps its height and shows as much as fits', async () => {
    const page = await open();
    await preview(page).click();
    await list(page, 'height').selectOption('small');
    await list(page, 'theme').selectOption('dark');
    const snippet = await snippetOf(page);
    expect(snippet).toContain(`/embed/${HELD}/?theme=dark#small"`);
    expect(snippet).not.toMatch(/<script|<img/);
    const inside = page.frameLocator('embed-builder iframe');
    await expect.poll(() => inside.locator('h1, svg.chart.narrow, .in-brief').count()).toBe(3);
    const blank = () =>
      inside
        .locator('.in-brief')
        .evaluate((one) => innerHeight - one.getBoundingClientRect().bottom);
    await expect.poll(blank).toBeGreaterThanOrEqual(0);
    expect(await blank()).toBeLessThan(90);
    expect(await inside.locator('.finding:visible, details:visible').count()).toBe(0);
    session.leave(page);
  });

  it('turns to another country and to another figure with its own title and height', async () => {
    const page = await open();
    await list(page, 'place').selectOption({ label: 'Côte d’Ivoire' });
    await expect.poll(() => snippetOf(page)).toContain('title="Côte d’Ivoire: ');
    await list(page, 'figure').selectOption(OTHER.split('/')[0] ?? '');
    await expect.poll(() => snippetOf(page)).toContain(`/embed/${OTHER}/`);
    // A picture is offered where there is one: not of the many figures of countries.
    const picture = list(page, 'height').locator('[value="picture"]');
    expect(await picture.isDisabled()).toBe(true);
    await list(page, 'figure').selectOption(WORLD);
    await expect.poll(() => snippetOf(page)).toContain(`/embed/${WORLD}/`);
    expect(await list(page, 'place').isVisible()).toBe(false);
    await list(page, 'height').selectOption('picture');
    await expect.poll(() => snippetOf(page)).toMatch(/^<a href="[^"]+"><img src="[^"]+\.png"/);
    await list(page, 'figure').selectOption(OF);
    await expect.poll(() => snippetOf(page)).toMatch(/^<iframe/);
    session.leave(page);
  });

  it('keeps the snippet and says so when another figure cannot be loaded', async () => {
    const page = await open();
    await page.route('**/countries/*/data.json', (route) => route.abort());
    const before = await snippetOf(page);
    await list(page, 'place').selectOption('ug');
    await expect.poll(() => page.getByRole('alert').isVisible()).toBe(true);
    expect(await snippetOf(page)).toBe(before);
    await page.close();
  });
});

describe('the page of a figure', () => {
  it('has the snippet that the builder begins with, and leads there', async () => {
    const page = await session.open(FIGURE, { viewport: LAPTOP });
    const begun = await snippetOf(page);
    await page.getByRole('link', { name: 'Choose colours' }).click();
    await expect.poll(() => snippetOf(page)).toBe(begun);
    session.leave(page);
  });
});

describe('a country’s figure', () => {
  it('leads from the country’s page to what embeds, saves and cites it', async () => {
    const [id, country] = HELD.split('/');
    const page = await session.open(`countries/${country}/`, { viewport: LAPTOP });
    await page.locator(`#${id}`).getByText('Share, embed, download').click();
    await expect.poll(() => snippetOf(page)).toContain(`/embed/${HELD}/`);
    const numbers = page.getByRole('link', { name: 'Numbers as CSV' });
    expect(await numbers.getAttribute('href')).toMatch(new RegExp(`/figures/${HELD}/data\\.csv$`));
    expect(await page.locator('blockquote').textContent()).toContain(
      `/countries/${country}/#${id}`,
    );
    session.leave(page);
  });
});

const isFrench = existsSync(join(DIST, 'fr', 'embed', HELD, 'index.html'));

describe.runIf(isFrench)('a country’s figure in another language', () => {
  it('is cited in that language, by its title and address in it', async () => {
    const page = await session.open(`fr/embedding/?f=${HELD}`, { viewport: LAPTOP });
    const [id, country] = HELD.split('/');
    const cited = page.locator('embed-builder blockquote');
    await expect.poll(() => cited.textContent()).toContain(`/fr/countries/${country}/#${id}`);
    const { site, figurePages } = catalogueOf('fr');
    const words = (await cited.textContent()) ?? '';
    expect(words.startsWith(`${site.name}. (`)).toBe(true);
    expect(words).toContain(`[${figurePages.citation.dataset}]`);
    const frame = await session.open(`fr/embed/${HELD}/`, { viewport: LAPTOP });
    expect(words).toContain(await frame.locator('h1').textContent());
    session.leave(frame);
    await list(page, 'language').selectOption('en');
    await expect.poll(() => cited.textContent()).not.toContain('/fr/');
    expect(await cited.textContent()).toContain(`/countries/${country}/#${id}`);
    session.leave(page);
  });
});

describe('copying', () => {
  it('puts the snippet on the clipboard and says so', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy the HTML' }).click();
    await expect
      .poll(() => page.locator('embed-builder output').first().textContent())
      .toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippetOf(page));
    session.leave(page);
  });

  it('selects the text where the browser refuses', async () => {
    const page = await open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy the HTML' }).click();
    await expect
      .poll(() => page.locator('embed-builder output').first().textContent())
      .toContain('Ctrl+C');
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toBe(await snippetOf(page));
    session.leave(page);
  });

  it('saves a citation as a file', async () => {
    const page = await session.open(`figures/${WORLD}/`, { viewport: LAPTOP });
    await page.getByText('BibTeX', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^ipv6-atlas-${WORLD}-.*\\.bib$`));
    session.leave(page);
  });
});

describe('a figure’s page without script', () => {
  it('shows the snippet whole and hides what would do nothing', async () => {
    const page = await session.open(FIGURE, { javaScriptEnabled: false });
    expect(await snippetOf(page)).toMatch(/^<iframe title=".*<\/script>$/s);
    expect(await page.locator('save-picture:visible, .copy-line:visible').count()).toBe(0);
    session.leave(page);
  });
});

describe('the list of a figure of countries without script', () => {
  it('leads to the place of each on the page of its country, which has its numbers', async () => {
    const page = await session.open(`figures/${OF}/`, { javaScriptEnabled: false });
    const there = [...builtSite().files.keys()].filter((path) =>
      new RegExp(`^figures/${OF}/../data\\.csv$`).test(path),
    );
    expect(await page.locator('table.linked tbody tr').count()).toBe(249);
    expect(await page.locator('table.linked tbody a').count()).toBe(there.length);
    await page.getByRole('link', { name: 'Kenya', exact: true }).click();
    const figure = page.locator(`#${OF}`);
    expect(await figure.getByRole('link', { name: 'Numbers as CSV' }).isVisible()).toBe(true);
    session.leave(page);
  });
});

describe('the builder without script', () => {
  it('says where the HTML is to be had', async () => {
    const page = await session.open(KENYA, { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain(
      'Without it, the page of each figure',
    );
    expect(await page.locator('main :is(select, textarea):visible').count()).toBe(0);
    session.leave(page);
  });
});
