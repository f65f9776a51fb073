import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { onwardFrom } from './onward.ts';
import { placedFigures } from './placed.ts';
import { figureAt, isThere } from './sample-placed.ts';

const text = catalogueOf('en');
const waysFrom = (path: string) =>
  onwardFrom(figureAt(path), text).ways.map(({ links }) => links.map(({ href }) => href));

describe('the ways on from a figure', () => {
  it('lead from a country’s to its other figures and to the same one nearby', () => {
    const [others, near] = waysFrom('country-ipv6-held/ke');
    const ofKenya = [...placedFigures().keys()].filter((path) => path.endsWith('/ke'));
    expect(others?.sort()).toEqual(
      ofKenya
        .filter((path) => path !== 'country-ipv6-held/ke')
        .map((path) => `/figures/${path}/`)
        .sort(),
    );
    expect(near).toContain('/figures/country-ipv6-held/ug/');
    expect(near).not.toContain('/figures/country-ipv6-held/ke/');
  });

  it.runIf(isThere('ipv4-lorenz'))('lead from one of the world to the others of its topic', () => {
    const [topic] = waysFrom('ipv4-lorenz');
    expect(topic).toContain('/figures/ipv4-shares/');
    expect(topic).not.toContain('/figures/ipv4-lorenz/');
  });
});
