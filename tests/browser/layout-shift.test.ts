import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../site/built.ts';
import { shiftsOf } from './layout-shift.ts';
import { LAPTOP, PHONE, PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

const site = builtSite();
const there = PLACES.filter((path) => site.files.has(`${path.split('?')[0]}index.html`));

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Of the broad page those that scripts change most: on a phone, where words wrap, all are tried. */
const BROAD = ['', 'countries/', 'countries/us/', 'ipv4/', 'used/'];

describe.each([PHONE, LAPTOP])('at $width px', (viewport) => {
  const tried = viewport === LAPTOP ? there.filter((path) => BROAD.includes(path)) : there;
  it.each(tried.map((path) => ({ path, title: titleOf(path) })))(
    'nothing moves while $title is loaded',
    async ({ path }) => {
      expect(await shiftsOf(session, path, { viewport })).toEqual([]);
    },
  );
});
