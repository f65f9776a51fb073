import { describe, expect, it } from 'vitest';
import { placedFigures } from '../../src/issue/placed/placed.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { misdrawn } from '../checks/drawn-words.ts';

/** Drawings as published: every one of the world and of groups, and of countries large, small and unlisted. */
const SAMPLED = ['br', 'bv', 'fr', 'ir', 'ke', 'mu', 'sz', 'us', 'va'];

const text = catalogueOf('en');
const drawn = [...placedFigures().values()]
  .filter(({ scope, place }) => scope !== 'country' || SAMPLED.includes(place ?? ''))
  .flatMap((figure) => {
    const { drawings, broad, card } = figure.draw(text);
    const all = [...drawings, ...(broad ? [broad] : []), ...(card ? [card] : [])];
    return all.map((drawing) => ({ path: `${figure.path} ${drawing.frame}`, drawing }));
  });

describe('drawings of figures as published', () => {
  it('keep their words inside, and strike none through', () => {
    expect(drawn.length).toBeGreaterThan(200);
    const wrong = drawn.flatMap(({ path, drawing }) =>
      misdrawn(drawing).map((what) => `${path}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });
});
