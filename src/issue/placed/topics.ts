import { FAIRNESS_FIGURES } from '../../figures/fairness/fairness-figures.ts';
import type { Credit } from '../../figures/figure.ts';
import { COUNTRY_FIGURES, GROUP_FIGURES } from '../../figures/figures.ts';
import { ipv6UsersByGroup } from '../../figures/groups/by-group.ts';
import { IOT_FIGURES } from '../../figures/iot/iot-figures.ts';
import { POOL_FIGURES, TRANSFER_FIGURES, WHERE_FIGURES } from '../../figures/ipv4/ipv4-figures.ts';
import { MAP_FIGURES } from '../../figures/map/map-figures.ts';
import { MAPPED } from '../../figures/map/mapped.ts';
import { PACE_FIGURES } from '../../figures/pace/pace-figures.ts';
import { policyMap } from '../../figures/policies/policy-map.ts';
import { remembered } from '../../figures/remembered.ts';
import { isTold, storyPath } from '../../figures/stories/stories.ts';
import { STORY_FIGURES } from '../../figures/stories/story-figures.ts';
import { USED_FIGURES } from '../../figures/used/used-figures.ts';
import { ipv4PerPersonByRegion, ipv6UsersByRegion } from '../../figures/world/by-region.ts';
import { worldIpv6Held } from '../../figures/world/ipv6-held.ts';
import { worldIpv6Users } from '../../figures/world/ipv6-users.ts';
import { ipv6LargestHolders } from '../../figures/world/largest.ts';
import { largestPool, POOLS } from '../../figures/world/pool.ts';
import { addressOf, countryAddress, groupAddress } from '../../model/address.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { Data } from '../../published/data.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { placeName } from './placed.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** Topics by which figures are found, in the order of the index. */
export type Topic = keyof Catalogue['figurePages']['index']['topics'];

/** Figures of one topic that stand on one page. */
interface Shelf {
  readonly topic: Topic;
  /** Path of the page below the site's root, and its name; `null` where each place has a page of its own. */
  readonly page: { readonly path: string; readonly name: keyof Catalogue['site'] } | null;
  readonly figures: readonly { readonly id: FigureId }[];
  /** The id of the place on the page that leads to a figure; the figure's own unless given. */
  readonly anchor?: (id: string) => string;
}

const HOME = { path: '', name: 'home' } as const;

const IPV4 = { path: 'ipv4/', name: 'ipv4' } as const;

/**
 * All shelves. Which pool stands on the front page depends on whose has most left; the others are the lines of what
 * the page on IPv4 draws by state.
 */
function shelves(): readonly Shelf[] {
  return [
    { topic: 'map', page: HOME, figures: MAP_FIGURES },
    { topic: 'map', page: { path: 'policies/', name: 'policies' }, figures: [policyMap] },
    {
      topic: 'ipv6',
      page: HOME,
      figures: [worldIpv6Held, ipv6LargestHolders, ipv6UsersByRegion, worldIpv6Users],
    },
    { topic: 'ipv4', page: HOME, figures: [...largestPool(siteData()), ipv4PerPersonByRegion] },
    {
      topic: 'ipv4',
      page: IPV4,
      figures: [...WHERE_FIGURES, ...POOL_FIGURES, ...TRANSFER_FIGURES],
    },
    { topic: 'ipv4', page: IPV4, figures: POOLS, anchor: (id) => `${id}-by-state` },
    {
      topic: 'fairness',
      page: { path: 'fairness/', name: 'fairness' },
      figures: FAIRNESS_FIGURES.filter((figure) => figure !== ipv4PerPersonByRegion),
    },
    { topic: 'pace', page: { path: 'pace/', name: 'pace' }, figures: PACE_FIGURES },
    {
      topic: 'use',
      page: { path: 'used/', name: 'used' },
      figures: USED_FIGURES,
    },
    {
      topic: 'ipv4',
      // Where this edition cannot tell the story, the list of stories says so.
      page: { path: storyPath(siteData(), 'how-ipv4-ran-out'), name: 'stories' },
      figures: STORY_FIGURES,
      ...(isTold(siteData(), 'how-ipv4-ran-out') ? {} : { anchor: () => 'not-told' }),
    },
    {
      topic: 'things',
      page: { path: 'iot/', name: 'iot' },
      figures: IOT_FIGURES,
    },
    { topic: 'groups', page: { path: 'groups/', name: 'groups' }, figures: [ipv6UsersByGroup] },
    { topic: 'groups', page: null, figures: GROUP_FIGURES },
    { topic: 'countries', page: null, figures: COUNTRY_FIGURES },
  ];
}

/** Every topic with the ids of its figures, each figure in one topic. */
export function figuresByTopic(): ReadonlyMap<Topic, readonly FigureId[]> {
  const topics = new Map<Topic, FigureId[]>();
  for (const { topic, figures } of shelves()) {
    const ids = [...(topics.get(topic) ?? []), ...figures.map(({ id }) => id)];
    topics.set(topic, [...new Set(ids)]);
  }
  return topics;
}

/** The topic of a figure by its id. Throws when it has none. */
export function topicOf(id: string): Topic {
  return shelfOf(id).topic;
}

/** The page on which a figure stands among others, at its place there. Throws when its topic is unknown. */
export function homeOf(figure: PlacedFigure, text: Catalogue): Credit {
  const name = placeName(figure, text);
  if (figure.scope === 'country')
    return { text: name ?? '', href: `${countryAddress(figure.place ?? '')}#${figure.id}` };
  if (figure.scope === 'group')
    return { text: name ?? '', href: `${groupAddress(figure.place ?? '')}#${figure.id}` };
  const { page, anchor = String } = shelfOf(figure.id);
  if (page === null) throw new Error(`The figure ${figure.path} has no page`);
  const mapped = MAPPED.find((one) => one.figure === figure.id);
  const there = mapped ? `?metric=${mapped.id}` : `#${anchor(figure.id)}`;
  return { text: String(text.site[page.name]), href: addressOf(page.path) + there };
}

/** Each figure's shelf, by its id: every row of every file asks for it. */
const shelfById = remembered((_: Data): ReadonlyMap<string, Shelf> => {
  // The first shelf that a figure stands on is its own.
  const all = shelves().toReversed();
  return new Map(all.flatMap((shelf) => shelf.figures.map(({ id }) => [id, shelf] as const)));
});

function shelfOf(id: string): Shelf {
  const found = shelfById(siteData()).get(id);
  if (!found) throw new RangeError(`The figure ${id} stands in no topic: add it to topics.ts`);
  return found;
}
