import { afterAll, beforeAll, expect, it } from 'vitest';
import { shiftsOf } from './layout-shift.ts';
import { LAPTOP, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Pages that scripts change most; on a phone, where words wrap, all are tried with what else must hold of them. */
const BROAD = ['', 'countries/', 'countries/us/', 'ipv4/', 'used/'];

it.each(BROAD.map((path) => ({ path, title: titleOf(path) })))(
  'nothing moves on a broad page while $title is loaded',
  async ({ path }) => {
    expect(await shiftsOf(session, path, { viewport: LAPTOP })).toEqual([]);
  },
);
