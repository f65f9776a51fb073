import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { figureThere } from '../site/built.ts';
import { goUntilAtRest } from './at-rest.ts';
import { shiftsSeen, watchShifts } from './layout-shift.ts';
import { LAPTOP, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession();
  page = await session.open('about:blank', { viewport: LAPTOP });
  await watchShifts(page);
});
afterAll(() => session.close());

/** A tablet held upright, and a large screen: much of a page comes into sight at once. */
const TABLET = { width: 640, height: 1100 };
const LARGE = { width: 1600, height: 1200 };

/**
 * Pages that scripts change most, and long ones, by window; on a phone, where words wrap, all are tried with what else must
 * hold of them.
 */
const BROAD = [
  [LAPTOP, ['', 'countries/', 'countries/us/', 'ipv4/', 'used/']],
  [TABLET, ['search/?q=kenya', ...figureThere('map-ipv6-users').map((id) => `figures/${id}/`)]],
  [LARGE, ['iot/', 'changes/', 'countries/ke/brief/']],
] as const;

it.each(
  BROAD.flatMap(([window, paths]) =>
    paths.map((path) => ({ window, path, title: titleOf(path), width: window.width })),
  ),
)('nothing moves while $title is loaded in a window of $width px', async ({ window, path }) => {
  await page.setViewportSize(window);
  await goUntilAtRest(page, path);
  expect(await shiftsSeen(page)).toEqual([]);
});
