import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, ROOT_LANGUAGE } from '../../src/model/language.ts';
import { DIST } from '../site/built.ts';
import { type Session, startSession } from './session.ts';

/** Points: 210 mm by 297 mm. */
const A4 = [595, 842];

/** The three briefs with most to say, and one of a small place. */
const LONGEST = [...briefsBySize().slice(0, 3), 'countries/tv/brief/'];

/** The brief of one country in the languages that are built beside the root's. */
const IN_LANGUAGES = LANGUAGES.filter((language) => language !== ROOT_LANGUAGE)
  .map((language) => `${language}/countries/ke/brief/`)
  .filter((path) => existsSync(join(DIST, path)));

/** The addresses of all briefs, the longest first. */
function briefsBySize(): string[] {
  const sizeOf = (path: string) => statSync(join(DIST, path, 'index.html')).size;
  return readdirSync(join(DIST, 'countries'))
    .map((code) => `countries/${code}/brief/`)
    .filter((path) => existsSync(join(DIST, path)))
    .sort((one, other) => sizeOf(other) - sizeOf(one));
}

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Pixels between the margins of a sheet: 188 mm at 96 to an inch. */
const ROOM = 710;

/** A page as it is printed: its sheets, and the names of what is wider than one. */
async function printed(path: string) {
  const page = await session.open(path, { viewport: { width: ROOM, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const wide = await page
    .locator('html, .scroll')
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
        .map((one) => one.ariaLabel ?? one.tagName),
    );
  const isDoneThere = await page.locator('.done').isVisible();
  await leave(page);
  return { sheets: sheetsOf(pdf), wide, isDoneThere };
}

/** Leaves a page for the screen again. */
async function leave(page: Page): Promise<void> {
  await page.emulateMedia({ media: null });
  session.leave(page);
}

describe('a printed country page', () => {
  it.each(['us', 'tv', 'eh', 'ke'])(
    'is two sheets of A4 at most for %s, with what is done there and no column cut off',
    async (code) => {
      const { sheets, wide, isDoneThere } = await printed(`countries/${code}/`);
      expect(sheets.length).toBeLessThanOrEqual(2);
      expect(sheets.every((sheet) => sheet.join() === A4.join())).toBe(true);
      expect(wide).toEqual([]);
      expect(isDoneThere).toBe(true);
    },
  );
});

describe('a printed brief', () => {
  it.each([...LONGEST, ...IN_LANGUAGES])(
    'is one sheet of A4, with no column cut off: %s',
    async (path) => {
      const { sheets, wide } = await printed(path);
      expect(sheets).toEqual([A4]);
      expect(wide).toEqual([]);
    },
  );

  it.each(IN_LANGUAGES)('leads to no other language on paper: %s', async (path) => {
    const page = await session.open(path);
    const choice = page.locator('.masthead .languages');
    const isOffered = await choice.isVisible();
    await page.emulateMedia({ media: 'print' });
    expect([isOffered, await choice.isVisible()]).toEqual([true, false]);
    await leave(page);
  });
});

describe('the printed report', () => {
  it('is a few sheets of A4', async () => {
    const page = await session.open('report/');
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    session.leave(page);
    const sheets = sheetsOf(pdf);
    expect(sheets.every((sheet) => sheet.join() === A4.join())).toBe(true);
    expect(sheets.length).toBeGreaterThan(2);
    expect(sheets.length).toBeLessThan(12);
  });
});

/** Width and height in whole points of each sheet of a PDF. */
function sheetsOf(pdf: string): number[][] {
  return [...pdf.matchAll(/\/Type\s*\/Page\b.*?\/MediaBox\s*\[([\d. ]+)\]/gs)].map((match) =>
    (match[1] ?? '').trim().split(' ').slice(2).map(Number).map(Math.round),
  );
}
