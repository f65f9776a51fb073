import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { onwardFrom } from './onward.ts';
import { placedFigures } from './placed.ts';
import { figureAt, isThere } from './sample-placed.ts';

const text = catalogueOf('en');
const waysFrom = (path: string) =>
  onwardFrom(figureAt(path), text).ways.map(({ links }) => links.map(({ href }) => href));

describe('the ways on from a figure', () => {
  it('lead from a group’s to its other figures and to the same one of other groups', () => {
    const [others, near] = waysFrom('group-ipv6-held/ldc');
    const ofGroup = [...placedFigures().keys()].filter((path) => path.endsWith('/ldc'));
    expect(others?.sort()).toEqual(
      ofGroup
        .filter((path) => path !== 'group-ipv6-held/ldc')
        .map((path) => `/figures/${path}/`)
        .sort(),
    );
    expect(near).toContain('/figures/group-ipv6-held/sids/');
    expect(near).not.toContain('/figures/group-ipv6-held/ldc/');
  });

  it.runIf(isThere('ipv4-lorenz'))('lead from one of the world to the others of its topic', () => {
    const [topic] = waysFrom('ipv4-lorenz');
    expect(topic).toContain('/figures/ipv4-shares/');
    expect(topic).not.toContain('/figures/ipv4-lorenz/');
  });
});
