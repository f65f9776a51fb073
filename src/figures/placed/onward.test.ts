import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { onwardFrom } from './onward.ts';
import { figureAt } from './sample-placed.ts';

const text = catalogueOf('en');
const waysFrom = (path: string) =>
  onwardFrom(figureAt(path), text).ways.map(({ links }) => links.map(({ href }) => href));

describe('the ways on from a figure', () => {
  it('lead from a country’s to its other figures and to the same one nearby', () => {
    const [others, near] = waysFrom('country-ipv6-held/ke');
    expect(others).toHaveLength(5);
    expect(others).toContain('/figures/country-ipv4-held/ke/');
    expect(near).toContain('/figures/country-ipv6-held/ug/');
    expect(near).not.toContain('/figures/country-ipv6-held/ke/');
  });

  it('lead from one of the world to the others of its topic', () => {
    const [topic] = waysFrom('ipv4-lorenz');
    expect(topic).toContain('/figures/ipv4-shares/');
    expect(topic).not.toContain('/figures/ipv4-lorenz/');
  });
});
