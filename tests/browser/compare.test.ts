import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureThere } from '../site/built.ts';
import { overflowOf } from './overflow.ts';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const open = (query: string, viewport = LAPTOP) =>
  session.open(`compare/${query}`, {
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
const lines = (page: Page) => page.locator('.comparison .chart-slot .compared');
const chosen = (page: Page) => page.locator('.chosen a').allTextContents();
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const list = (page: Page, name: string) => page.locator(`compare-chart select[name="${name}"]`);

async function typed(page: Page, name: string): Promise<void> {
  const field = page.getByRole('searchbox', { name: 'Add a country' });
  await field.fill(name);
  await field.press('Enter');
}

async function saved(page: Page, button: string): Promise<[Download, string]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return [download, readFileSync(await download.path(), 'latin1')];
}

describe('the comparison', () => {
  it('draws what the address says, one line and one column each', async () => {
    const page = await open('?c=ke,ldc&metric=ipv4-per-person');
    await expect.poll(() => lines(page).count()).toBe(2);
    expect(await chosen(page)).toEqual(['Kenya', 'Least developed countries']);
    expect(await page.locator('compare-chart thead th').allTextContents()).toEqual([
      'Date',
      'Kenya',
      'Least developed countries',
    ]);
    expect(await page.locator('compare-chart h2').first().textContent()).toContain('Kenya, Least');
    session.leave(page);
  });

  it('adds by name and removes from the keyboard, and keeps the choice in the address', async () => {
    const page = await open('?c=ke');
    await expect.poll(() => lines(page).count()).toBe(1);
    await typed(page, 'Ivory Coast');
    await expect.poll(() => asked(page, 'c')).toBe('ke,ci');
    await expect.poll(() => lines(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Remove Kenya' }).press('Enter');
    await expect.poll(() => asked(page, 'c')).toBe('ci');
    await expect.poll(() => chosen(page)).toEqual(['Côte d’Ivoire']);
    session.leave(page);
  });

  it('offers all that a name can mean, groups too, and adds none of them unasked', async () => {
    const page = await open('?c=ke');
    await typed(page, 'korea');
    await expect.poll(() => page.locator('.offers button').count()).toBe(2);
    expect(asked(page, 'c')).toBe('ke');
    await page.getByRole('button', { name: 'Republic of Korea', exact: true }).press('Enter');
    await expect.poll(() => chosen(page)).toEqual(['Kenya', 'Republic of Korea']);
    await typed(page, 'africa');
    await expect.poll(() => asked(page, 'c')).toBe('ke,kr,africa');
    await typed(page, 'xyzzy');
    await expect.poll(() => page.locator('.offers').textContent()).toContain('No country');
    session.leave(page);
  });

  it('adds by place, on the button and not on a change of the list', async () => {
    const page = await open('?c=ke');
    await page.getByText('Choose from a list by region').click();
    const groups = await list(page, 'area')
      .locator('optgroup')
      .evaluateAll((all) => all.map((one) => one.getAttribute('label')));
    expect(groups).toEqual(expect.arrayContaining(['Africa', 'Oceania']));
    await list(page, 'area').selectOption({ label: 'Uganda' });
    expect(asked(page, 'c')).toBe('ke');
    await page.getByRole('button', { name: 'Add to the chart' }).last().click();
    await expect.poll(() => asked(page, 'c')).toBe('ke,ug');
    session.leave(page);
  });

  it('says that six are enough', async () => {
    const page = await open('?c=ke,ug,tz,rw,bi,et');
    await expect.poll(() => lines(page).count()).toBe(6);
    await typed(page, 'Somalia');
    await expect
      .poll(() => page.locator('.keep > .copy-line output').textContent())
      .toContain('Six');
    expect(await page.locator('.beside').isVisible()).toBe(false);
    session.leave(page);
  });

  it('has lines and marks that differ in form, not in colour alone', async () => {
    const page = await open('?c=ke,ug,tz,rw,bi,et');
    await expect.poll(() => lines(page).count()).toBe(6);
    const dashes = await lines(page).evaluateAll((all) =>
      all.map((one) => {
        const { strokeDasharray, strokeWidth } = getComputedStyle(one);
        return `${strokeDasharray} ${strokeWidth}`;
      }),
    );
    expect(new Set(dashes).size).toBe(6);
    const marks = await page
      .locator('.chart-slot .end-mark')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            `${one.getAttribute('d')?.replace(/^M[^a-z]*/, '')} ${getComputedStyle(one).fill}`,
        ),
      );
    expect(new Set(marks).size).toBe(6);
    session.leave(page);
  });

  it.each([PHONE, LAPTOP])(
    'names lines at their ends within the chart at $width px',
    async (viewport) => {
      const page = await open('?c=ke,ldc,world&metric=ipv4-per-person', viewport);
      await expect.poll(() => lines(page).count()).toBe(3);
      const words = page.locator('.chart-slot .direct');
      expect((await words.allTextContents()).join(' ')).toContain('Kenya');
      const right = (await page.locator('.chart-slot').boundingBox()) ?? { x: 0, width: 0 };
      for (const word of await words.all()) {
        const box = await word.boundingBox();
        expect(box && box.x + box.width).toBeLessThanOrEqual(right.x + right.width + 1);
      }
      expect(await overflowOf(page)).toEqual([]);
      session.leave(page);
    },
  );

  it('says what is under the pointer, and by the arrow keys what comes next', async () => {
    const page = await open('?c=ke,ug&metric=ipv4-per-person');
    await expect.poll(() => lines(page).count()).toBe(2);
    const slot = page.locator('.comparison .chart-slot');
    await slot.hover({ position: { x: 200, y: 120 } });
    await expect
      .poll(() => slot.locator('.told').textContent())
      .toMatch(/^(Kenya|Uganda)\n.*20\d\d: /);
    await slot.focus();
    await page.keyboard.press('Home');
    const first = await slot.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => slot.getAttribute('aria-valuetext')).not.toBe(first);
    session.leave(page);
  });

  it('changes the measure, offers only ways that are true of it, and says the first month', async () => {
    const page = await open('?c=ke,ug&metric=ipv4-held');
    await expect.poll(() => lines(page).count()).toBe(2);
    await list(page, 'scale').selectOption('index');
    await expect.poll(() => asked(page, 'scale')).toBe('index');
    await expect
      .poll(() => page.locator('compare-chart .unit').first().textContent())
      .toMatch(/as times of \w+ 20\d\d/);
    await list(page, 'metric').selectOption('ipv4-per-person');
    await expect.poll(() => asked(page, 'metric')).toBe('ipv4-per-person');
    const offered = await list(page, 'scale')
      .locator('option:not([disabled])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(offered).toEqual(['amount', 'index', 'log']);
    session.leave(page);
  });

  it('leads with its list of ready comparisons to one that is drawn', async () => {
    const page = await open('');
    await page.locator('section[aria-labelledby="ready"] a').first().click();
    await expect.poll(() => lines(page).count()).toBeGreaterThan(2);
    session.leave(page);
  });

  it('keeps the choice and says so when numbers cannot be loaded', async () => {
    const page = await open('?c=ke');
    await expect.poll(() => lines(page).count()).toBe(1);
    await page.route('**/data/compare/ug.json', (route) => route.abort());
    await typed(page, 'Uganda');
    await expect.poll(() => page.locator('compare-chart .failed').isVisible()).toBe(true);
    await page.close();
  });
});

describe('a comparison that is taken along', () => {
  const QUERY = '?c=ke,ug&metric=ipv4-held&scale=share';

  it('is copied as its address', async () => {
    const page = await open(QUERY);
    await expect.poll(() => lines(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Copy its address' }).click();
    await expect
      .poll(() => page.locator('.keep > .copy-line output').textContent())
      .toBe('Copied.');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toMatch(/^https:\/\/\S+\/compare\/\?c=ke,ug&metric=ipv4-held&scale=share$/);
    session.leave(page);
  });

  it('is saved as a table with area, date, value, unit and who counted', async () => {
    const page = await open(QUERY);
    await expect.poll(() => lines(page).count()).toBe(2);
    const [file, csv] = await saved(page, 'Save the numbers as CSV');
    expect(file.suggestedFilename()).toBe('ipv6-atlas-compare-ke-ug-ipv4-held.csv');
    const rows = parse(csv, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'area',
      'area_name',
      'date',
      'value',
      'unit',
      'source',
    ]);
    expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(['KE', 'UG']));
    const known = rows.filter(({ value }) => value !== '');
    expect(known.length).toBeGreaterThan(2);
    for (const { value, unit, source, date } of known) {
      expect(Number(value)).toBeLessThan(1);
      expect([unit, source !== '']).toEqual(['share', true]);
      expect(date).toMatch(/^20\d\d-\d\d$/);
    }
    session.leave(page);
  });

  it('is saved as a picture with its words, and that as pixels', async () => {
    const page = await open(QUERY);
    await expect.poll(() => lines(page).count()).toBe(2);
    const [, svg] = await saved(page, 'Save as SVG');
    expect(svg).toContain('>IPv4 addresses held: Kenya, Uganda<');
    expect(svg).toContain('Source: ');
    expect(svg).toMatch(/class="compared s2"/);
    expect(svg).not.toMatch(/var\(--|undefined|NaN/);
    const [file, png] = await saved(page, 'Save as PNG');
    expect(file.suggestedFilename()).toMatch(/\.png$/);
    expect(png.slice(1, 4)).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
    session.leave(page);
  });
});

describe('without a script', () => {
  /** The figures by region that this edition has. */
  const drawn = () =>
    ['ipv6-users-by-region', 'ipv4-per-person-by-region'].flatMap((id) => figureThere(id));

  it('the comparison says what it does and where places stand side by side', async () => {
    const page = await session.open('compare/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('yours is off');
    expect(await page.locator('.all-countries a').count()).toBe(249);
    for (const figure of await page.locator('main figure:visible').all()) {
      expect(await figure.getByRole('img').filter({ visible: true }).count()).toBe(1);
      expect(await figure.locator('.finding').textContent()).toMatch(/\d/);
      expect(await figure.locator('.credit').textContent()).toContain('Source');
      await figure.getByText('Show the numbers as a table').click();
      expect(await figure.locator('tbody tr:visible').count()).toBeGreaterThan(4);
    }
    expect(await page.locator('main figure:visible').count()).toBe(drawn().length);
    expect(await page.locator('main :is(button, select, input):visible').count()).toBe(0);
    await page.getByRole('link', { name: 'All countries and territories in one table' }).click();
    await page.waitForURL('**/countries/');
    session.leave(page);
  });
});
