import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageAt } from '../../src/model/pages.ts';
import { addressIn, withoutFrames } from '../checks/site.ts';
import { builtSite } from '../site/built.ts';
import { PHONE, PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

/** Elements that a phone lays out before anything is shown; a table of data's files, and the world's outlines, are most. */
const MOST = 1200;

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const there = [...withoutFrames(builtSite()).pages.keys()].map(addressIn);
const paths = PLACES.filter((path) => there.includes(path.split('?')[0] ?? ''));

it('of each kind of page one is looked at', () => {
  expect(new Set(paths.map((path) => pageAt(path.split('?')[0] ?? ''))).size).toBeGreaterThan(25);
});

it.each(paths.map((path) => ({ path, title: titleOf(path) })))(
  'a phone lays out the first screens of $title, and leaves the rest',
  async ({ path }) => {
    const page = await session.open(path, { viewport: PHONE });
    const near = await page.evaluate(() => {
      const all = [...document.body.querySelectorAll('*')];
      return all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length;
    });
    await page.close();
    expect(near).toBeLessThanOrEqual(MOST);
  },
);
