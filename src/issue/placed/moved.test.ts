import { describe, expect, it } from 'vitest';
import { movedFigures } from './moved.ts';
import { placedFigures } from './placed.ts';

const placed = [...placedFigures().values()];
/** Figures that this edition has: of countries, of groups where there are any, and of the world. */
const [ofCountry, ofGroup, ofWorld] = (['country', 'group', 'world'] as const).map((scope) =>
  placed.find((figure) => figure.scope === scope),
);

describe('figures with a former id', () => {
  it.each([ofCountry, ofGroup].flatMap((one) => one ?? []))(
    'are found under it at every place, and so is the list of places: $id',
    ({ id, place }) => {
      const moved = movedFigures({ before: id });
      expect(moved).toContainEqual({ from: 'before', to: id });
      expect(moved).toContainEqual({ from: `before/${place}`, to: `${id}/${place}` });
      expect(moved).toHaveLength(placed.filter((one) => one.id === id).length + 1);
    },
  );

  it('are found under it once where they are of the world', () => {
    expect(movedFigures({ before: ofWorld?.id ?? '' })).toEqual([
      { from: 'before', to: ofWorld?.path },
    ]);
  });
});
