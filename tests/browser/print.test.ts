import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../site/built.ts';
import { type Session, startSession } from './session.ts';

/** Points: 210 mm by 297 mm. */
const A4 = [595, 842];

/** The three briefs with most to say, and one of a small place. */
const LONGEST = [...briefsBySize().slice(0, 3), 'countries/tv/brief/'];

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

describe('a printed country page', () => {
  it.each(['us', 'tv', 'eh'])('is one sheet of A4 for %s', async (code) => {
    const page = await session.open(`countries/${code}/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.context().close();
    expect(sheetsOf(pdf)).toEqual([A4]);
  });
});

describe('a printed brief', () => {
  it.each(LONGEST)('is one sheet of A4, with nothing beside it: %s', async (path) => {
    const page = await session.open(path);
    await page.emulateMedia({ media: 'print' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // 188 mm between the margins, at 96 pixels an inch.
    await page.setViewportSize({ width: 710, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.context().close();
    expect(sheetsOf(pdf)).toEqual([A4]);
    expect(wide).toBeLessThanOrEqual(710);
  });
});

describe('the printed report', () => {
  it('is a few sheets of A4', async () => {
    const page = await session.open('report/');
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    await page.context().close();
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
