import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { overflowOf } from './overflow.ts';
import { PHONE, PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

const site = builtSite();
const there = PLACES.filter((path) => site.files.has(`${path.split('?')[0]}index.html`));

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

describe('letters of twice the size on a phone', () => {
  it.each([...there, '404.html'].map((path) => ({ path, title: titleOf(path) })))(
    'leave $title without a sideways scroll, folded and unfolded',
    async ({ path }) => {
      const page = await session.open(path, { viewport: PHONE });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflowOf(page)).toEqual([]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await overflowOf(page)).toEqual([]);
      await page.context().close();
    },
  );
});
