import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** What a page says of its data's age to a reader whose clock shows a day: in short, and in its details. */
async function saidOn(day: string): Promise<string[]> {
  const page = await session.open('about:blank');
  await page.clock.setFixedTime(new Date(day));
  await page.goto('about/');
  await page.evaluate(() => customElements.whenDefined('old-data'));
  const parts = page.locator('old-data:not([hidden]) :is([data-old]:not([hidden]), p)');
  const said = await parts.allTextContents();
  await page.context().close();
  return said.map((text) => text.trim().replace(/\s+/g, ' '));
}

it('a page says which sources are older than they should be, by the reader’s clock', async () => {
  expect(await saidOn('1999-01-01')).toEqual([]);
  expect(await saidOn('2090-01-01')).toEqual([
    'All sources are older than they should be',
    expect.stringMatching(
      /^Older than they should be: \w.+ \(the oldest of \d+ \w+ \d{4}\)\. How old/,
    ),
  ]);
});
