import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { ISSUED } from '../files/issued-files.ts';
import { listedFigures } from '../placed/place-list.ts';
import { placedFigures } from '../placed/placed.ts';
import { thumbsByTopic, thumbsOfGroups } from './thumbs.ts';

const text = catalogueOf('en');
const thumbs = thumbsByTopic(text).flatMap((one) => one.thumbs);
const placed = [...placedFigures().values()];
const at = (id: string) => thumbs.find(({ href }) => href === `/figures/${id}/`);

describe('the small pictures of all figures', () => {
  it('are of each figure that is there, once, and with its picture where it has one', () => {
    const listed = new Set<string>(listedFigures().map(({ id }) => id));
    const world = placed.filter(({ id }) => !listed.has(id));
    expect(thumbs).toHaveLength(world.length + listed.size);
    const wrong = world.filter((figure) => {
      const drawn = `/figures/${figure.id}/chart.svg#small`;
      return at(figure.id)?.picture !== (ISSUED.svg.has(figure, text) ? drawn : null);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('stand for a figure of many places with one of them, where any has a file', () => {
    for (const { id, scope } of listedFigures()) {
      const places = placed.filter((one) => one.id === id && ISSUED.svg.has(one, text));
      const files = places.map(({ path }) => `/figures/${path}/chart.svg#small`);
      expect(files.length === 0 ? [null] : files).toContain(at(id)?.picture);
      expect(at(id)?.more).toBe(text.figurePages.index.choose[scope]);
    }
  });

  it('are one for each group in the list of a figure of groups', () => {
    const [first] = listedFigures().filter(({ scope }) => scope === 'group');
    const all = thumbsOfGroups(first?.id ?? '', text);
    expect(all.filter(({ href }) => href !== null)).toHaveLength(
      placed.filter(({ id }) => id === first?.id).length,
    );
    expect(all.filter(({ href, picture }) => href === null && picture !== null)).toEqual([]);
  });
});
