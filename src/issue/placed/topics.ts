import type { Credit } from '../../figures/figure.ts';
import {
  COUNTRY_FIGURES,
  GROUP_FIGURES,
  SHELVES,
  type Shelf,
  type Topic,
} from '../../figures/figures.ts';
import { MAPPED } from '../../figures/map/mapped.ts';
import { isTold, storyPath } from '../../figures/stories/stories.ts';
import { addressOf, figureAddress, groupAddress } from '../../model/address.ts';
import type { FigureId } from '../../model/figure-id.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { placeName } from './placed.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** Path of a page below the site's root, and its name. */
interface Home {
  readonly path: string;
  readonly name: keyof Catalogue['site'];
}

/** The pages that shelves stand on, but for that of a story, which has another address where it is not told. */
const PAGES: Readonly<Record<Exclude<Shelf['page'], 'story'>, Home>> = {
  home: { path: '', name: 'home' },
  policies: { path: 'policies/', name: 'policies' },
  ipv4: { path: 'ipv4/', name: 'ipv4' },
  fairness: { path: 'fairness/', name: 'fairness' },
  pace: { path: 'pace/', name: 'pace' },
  used: { path: 'used/', name: 'used' },
  iot: { path: 'iot/', name: 'iot' },
  groups: { path: 'groups/', name: 'groups' },
};

/** The story that the figures of stories close. */
const STORY = 'how-ipv4-ran-out';

/** Every topic with the ids of its figures, each figure in one topic. */
export function figuresByTopic(): ReadonlyMap<Topic, readonly FigureId[]> {
  const topics = new Map<Topic, FigureId[]>();
  const add = (topic: Topic, ids: readonly FigureId[]) => {
    const own = ids.filter((id) => topicOf(id) === topic);
    topics.set(topic, [...new Set([...(topics.get(topic) ?? []), ...own])]);
  };
  for (const { topic, figures } of SHELVES) add(topic, idsOf(figures));
  add('groups', idsOf(GROUP_FIGURES));
  add('countries', idsOf(COUNTRY_FIGURES));
  return topics;
}

/** The topic of a figure by its id. Throws when it has none. */
export function topicOf(id: string): Topic {
  const known = TOPICS_BY_ID.get(id);
  if (!known) throw new RangeError(`The figure ${id} stands on no shelf: add it to figures.ts`);
  return known;
}

/** The page on which a figure stands among others, at its place there. Throws when its topic is unknown. */
export function homeOf(figure: PlacedFigure, text: Catalogue): Credit {
  const name = placeName(figure, text);
  if (figure.scope === 'country') return { text: name ?? '', href: figureAddress(figure.path) };
  if (figure.scope === 'group')
    return { text: name ?? '', href: `${groupAddress(figure.place ?? '')}#${figure.id}` };
  const shelf = SHELVES_BY_ID.get(figure.id);
  if (!shelf)
    throw new RangeError(`The figure ${figure.id} stands on no shelf: add it to figures.ts`);
  const { path, name: page } = pageOf(shelf);
  const isStory = page === 'stories' && isTold(siteData(), STORY);
  const words = isStory ? text.stories.howIpv4RanOut.kicker : String(text.site[page]);
  return { text: words, href: addressOf(path) + placeOn(shelf, figure.id) };
}

/** Where this edition cannot tell the story, the list of stories says so. */
function pageOf({ page }: Shelf): Home {
  if (page !== 'story') return PAGES[page];
  return { path: storyPath(siteData(), STORY), name: 'stories' };
}

function placeOn({ page, anchor = String }: Shelf, id: string): string {
  const mapped = MAPPED.find((one) => one.figure === id);
  if (mapped) return `?metric=${mapped.id}`;
  return page === 'story' && !isTold(siteData(), STORY) ? '#not-told' : `#${anchor(id)}`;
}

/** Each figure's shelf, by its id: the first that it stands on. */
const SHELVES_BY_ID: ReadonlyMap<string, Shelf> = new Map(
  SHELVES.toReversed().flatMap((shelf) => shelf.figures.map(({ id }) => [id, shelf] as const)),
);

const TOPICS_BY_ID: ReadonlyMap<string, Topic> = new Map<string, Topic>([
  ...[...SHELVES_BY_ID].map(([id, { topic }]) => [id, topic] as const),
  ...idsOf(GROUP_FIGURES).map((id) => [id, 'groups'] as const),
  ...idsOf(COUNTRY_FIGURES).map((id) => [id, 'countries'] as const),
]);

function idsOf(figures: readonly { readonly id: FigureId }[]): FigureId[] {
  return figures.map(({ id }) => id);
}
