import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { COUNTRY_FIGURES, EVERY_WORLD_FIGURE, GROUP_FIGURES } from '../figures.ts';
import { figureAt } from './sample-placed.ts';
import { figuresByTopic, homeOf } from './topics.ts';

const text = catalogueOf('en');

describe('the topics of figures', () => {
  it('have every figure, each once', () => {
    const listed = [...figuresByTopic().values()].flat().sort();
    const all = [...EVERY_WORLD_FIGURE, ...GROUP_FIGURES, ...COUNTRY_FIGURES]
      .map(({ id }) => id)
      .sort();
    expect(listed).toEqual(all);
  });

  it('are all named', () => {
    expect([...figuresByTopic().keys()]).toEqual(Object.keys(text.figurePages.index.topics));
  });

  it('lead from a figure to the page it stands on', () => {
    const homes = [
      ...['map-ipv6-held', 'afrinic-pool', 'ipv4-lorenz'],
      ...['group-ipv6-held/ldc', 'country-ipv6-held/ci'],
    ].map((path) => homeOf(figureAt(path), text));
    expect(homes).toEqual([
      { text: 'World map', href: '/?metric=ipv6-held' },
      { text: 'World map', href: '/#afrinic-pool' },
      { text: 'Shares', href: '/fairness/#ipv4-lorenz' },
      { text: 'Least developed countries', href: '/groups/ldc/#group-ipv6-held' },
      { text: 'Côte d’Ivoire', href: '/countries/ci/#country-ipv6-held' },
    ]);
  });
});
