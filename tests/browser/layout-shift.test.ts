import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

/** Pages that scripts change most; on a phone, where words wrap, all are tried with what else must hold of them. */
const BROAD = ['', 'countries/', 'countries/us/', 'ipv4/', 'used/'];

it.each(BROAD.map((path) => ({ path, title: titleOf(path) })))(
  'nothing moves on a broad page while $title is loaded',
  async ({ path }) => {
    await goUntilAtRest(page, path);
    expect(await shiftsSeen(page)).toEqual([]);
  },
);
