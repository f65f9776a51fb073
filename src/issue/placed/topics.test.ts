import { describe, expect, it } from 'vitest';
import {
  COUNTRY_FIGURES,
  FRONT_FIGURES,
  GROUP_FIGURES,
  WORLD_FIGURES,
} from '../../figures/figures.ts';
import { POOLS } from '../../figures/world/pool.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { figureAt, isThere } from './sample-placed.ts';
import { figuresByTopic, homeOf } from './topics.ts';

const text = catalogueOf('en');

describe('the topics of figures', () => {
  it('have every figure, each once', () => {
    const listed = [...figuresByTopic().values()].flat().sort();
    const all = [...WORLD_FIGURES, ...GROUP_FIGURES, ...COUNTRY_FIGURES].map(({ id }) => id).sort();
    expect(listed).toEqual(all);
  });

  it('are all named', () => {
    expect([...figuresByTopic().keys()]).toEqual(Object.keys(text.figurePages.index.topics));
  });

  it('have a few words above each figure of the front page', () => {
    const without = FRONT_FIGURES.filter(({ id }) => !Object.hasOwn(text.home.kickers, id));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('lead from a figure to the page it stands on', () => {
    const homes: readonly [path: string, text: string, href: string][] = [
      ['map-ipv6-held', 'World map', '/?metric=ipv6-held'],
      ['ipv4-lorenz', 'Who has them', '/fairness/#ipv4-lorenz'],
      ['group-ipv6-held/ldc', 'Least developed countries', '/groups/ldc/#group-ipv6-held'],
      ['country-ipv6-held/ci', 'Côte d’Ivoire', '/countries/ci/#country-ipv6-held'],
    ];
    for (const [path, name, href] of homes.filter(([id]) => isThere(id)))
      expect(homeOf(figureAt(path), text)).toEqual({ text: name, href });
  });

  it('lead from what a registry has left to its states', () => {
    for (const { id } of POOLS.filter((pool) => isThere(pool.id)))
      expect(homeOf(figureAt(id), text).href).toBe(`/ipv4/#${id}-by-state`);
  });
});
