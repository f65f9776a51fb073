import { describe, expect, it } from 'vitest';
import { toldStories } from '../../src/figures/stories/stories.ts';
import { placedFigures } from '../../src/issue/placed/placed.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { siteData } from '../../src/published/read.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { misdrawn } from '../checks/drawn-words.ts';

/** Drawings of figures as published: every one of the world and of groups, and of countries large, small and unlisted. */
const SAMPLED = ['br', 'bv', 'fr', 'ir', 'ke', 'mu', 'sz', 'us', 'va'];

const figures = [...placedFigures().values()].filter(
  ({ scope, place }) => scope !== 'country' || SAMPLED.includes(place ?? ''),
);

describe.each(LANGUAGES)('drawings as published in the language %s', (language) => {
  it('keep their words inside, and strike none through', () => {
    const text = catalogueOf(language);
    const drawn = figures.flatMap((figure) => {
      const { drawings, broad, card } = figure.draw(text);
      const all = [...drawings, ...(broad ? [broad] : []), ...(card ? [card] : [])];
      return all.map((drawing) => ({ path: `${figure.path} ${drawing.frame}`, drawing }));
    });
    const stories = toldStories(siteData(), text).flatMap(({ slug, sections }) =>
      sections.flatMap(({ id, picture: drawing }) =>
        drawing ? [{ path: `${slug} ${id}`, drawing }] : [],
      ),
    );
    expect(drawn.length).toBeGreaterThan(200);
    const wrong = [...drawn, ...stories].flatMap(({ path, drawing }) =>
      misdrawn(drawing).map((what) => `${path}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });
});
