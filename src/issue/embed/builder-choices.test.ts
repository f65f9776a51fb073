import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { hasPicture } from '../pictures/pictures.ts';
import { placedFigures } from '../placed/placed.ts';
import { builderChoices } from './builder-choices.ts';

const text = catalogueOf('en');
const { figures, places } = builderChoices(text);

describe('what the builder offers', () => {
  it('is every figure that has a picture, and no other', () => {
    const offered = figures.flatMap(({ id, scope, without }) =>
      scope === 'world'
        ? [id]
        : places[scope].flatMap(([code]) => (without.includes(code) ? [] : [`${id}/${code}`])),
    );
    const drawn = [...placedFigures().values()].filter((figure) => hasPicture(figure, text));
    expect(offered.sort()).toEqual(drawn.map(({ path }) => path).sort());
  });

  it('has a name for each', () => {
    expect(figures.filter(({ id, name }) => name === '' || name === id)).toEqual([]);
    expect(places.country).toContainEqual(['ci', 'Côte d’Ivoire']);
  });
});
