import type { Credit } from '../../figures/figure.ts';
import { GROUP_FIGURES } from '../../figures/figures.ts';
import { figureAddress } from '../../model/address.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaAt, figuresOf, placedFigures, placeName } from './placed.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { figuresByTopic, homeOf, topicOf } from './topics.ts';

/** Links of one kind that lead on from a figure's page. */
export interface Way {
  readonly heading: string;
  readonly links: readonly Credit[];
  /** Words of a last link, to the list of all places; `null` where there is none. */
  readonly every: string | null;
}

/** Where the page of a figure of the world or of a group leads: to the page it stands on, and to its neighbours. */
export function onwardFrom(
  figure: PlacedFigure,
  text: Catalogue,
): { readonly home: Credit; readonly ways: readonly Way[] } {
  return { home: homeOf(figure, text), ways: waysOf(figure, text) };
}

function waysOf(figure: PlacedFigure, text: Catalogue): Way[] {
  const { scope } = figure;
  const area = areaAt(figure);
  const words = text.figurePages.onward;
  if (scope === 'world' || area === null) {
    const topic = topicOf(figure.id);
    const ids = (figuresByTopic().get(topic) ?? []).map((id) => ({ id }));
    const links = linksTo(figuresOf(ids), figure, ({ draw }) => draw(text).title);
    const heading = words.topic(text.figurePages.index.topics[topic]);
    return links.length === 0 ? [] : [{ heading, links, every: null }];
  }
  const all = figuresOf(GROUP_FIGURES, figure.place);
  const { names } = text.placed;
  return [
    {
      heading: words.others(area),
      links: linksTo(all, figure, ({ id }) => names[id] ?? id),
      every: null,
    },
    {
      heading: words.neighbours,
      links: linksTo(neighboursOf(figure), figure, (one) => placeName(one, text) ?? ''),
      every: words.every,
    },
  ];
}

/** The same figure of all groups. */
function neighboursOf({ id }: PlacedFigure): PlacedFigure[] {
  return [...placedFigures().values()].filter((one) => one.id === id);
}

function linksTo(
  figures: readonly PlacedFigure[],
  here: PlacedFigure,
  name: (figure: PlacedFigure) => string,
): Credit[] {
  return figures
    .filter(({ path }) => path !== here.path)
    .map((figure) => ({ text: name(figure), href: figureAddress(figure.path) }));
}
