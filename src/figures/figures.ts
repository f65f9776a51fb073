import type { Catalogue } from '../text/catalogue.ts';
import { countryIpv4ByYear, countryIpv6ByYear } from './country/by-year.ts';
import { countryIpv6Held } from './country/held.ts';
import { countryIpv4Held } from './country/ipv4-held.ts';
import { countryIpv4PerPerson, countryIpv6Users } from './country/place.ts';
import { countryIpv4Transfers } from './country/transfers.ts';
import { countryIpv6UseOverTime } from './country/use-over-time.ts';
import { FAIRNESS_FIGURES } from './fairness/fairness-figures.ts';
import type { CountryFigure, GroupFigure, WorldFigure } from './figure.ts';
import { GIVEN_BACK_FIGURES } from './given-back/given-back-figures.ts';
import { countryIpv4Flows } from './given-back/of-country.ts';
import { groupIpv4Flows } from './given-back/of-group.ts';
import { ipv6UsersByGroup } from './groups/by-group.ts';
import { groupIpv6Held } from './groups/held.ts';
import { groupStrips } from './groups/strips.ts';
import { IOT_FIGURES } from './iot/iot-figures.ts';
import { POOL_FIGURES, TRANSFER_FIGURES, WHERE_FIGURES } from './ipv4/ipv4-figures.ts';
import { MAP_FIGURES } from './map/map-figures.ts';
import { PACE_FIGURES } from './pace/pace-figures.ts';
import { policyMap } from './policies/policy-map.ts';
import { STORY_FIGURES } from './stories/story-figures.ts';
import { USED_FIGURES } from './used/used-figures.ts';
import { worldIpv6UseOverTime } from './used/world-use.ts';
import { WAITING_FIGURES } from './waiting/waiting-figures.ts';
import { ipv4PerPersonByRegion, ipv6UsersByRegion } from './world/by-region.ts';
import { worldIpv6Held } from './world/ipv6-held.ts';
import { ipv6LargestHolders } from './world/largest.ts';
import { POOLS } from './world/pool.ts';

/** Topics by which figures are found, in the order of their index. */
export type Topic = keyof Catalogue['figurePages']['index']['topics'];

/** Figures that every country has, in the order its page shows them. */
export const COUNTRY_FIGURES: readonly CountryFigure[] = [
  countryIpv6Users,
  countryIpv6UseOverTime,
  countryIpv4PerPerson,
  countryIpv4Held,
  countryIpv6Held,
  countryIpv6ByYear,
  countryIpv4ByYear,
  countryIpv4Transfers,
  countryIpv4Flows,
];

/** The two that stand for a country where its pages are shared. */
export const CARD_FIGURES: readonly CountryFigure[] = [countryIpv6Users, countryIpv4PerPerson];

/** Figures that every group has, in the order its page shows them. */
export const GROUP_FIGURES: readonly GroupFigure[] = [
  groupIpv6Held,
  ...groupStrips,
  groupIpv4Flows,
];

/** Figures about the world that stand on one page. */
export interface Shelf {
  readonly topic: Topic;
  readonly page:
    | 'home'
    | 'policies'
    | 'ipv4'
    | 'fairness'
    | 'pace'
    | 'used'
    | 'story'
    | 'iot'
    | 'groups';
  readonly figures: readonly WorldFigure[];
  /** The id of the place on the page that leads to a figure; the figure's own unless given. */
  readonly anchor?: (id: string) => string;
}

/** Figures that the front page alone tells, below the map and the account of all addresses, in its order. */
const FRONT_SHELVES: readonly Shelf[] = [
  { topic: 'ipv4', page: 'home', figures: [ipv4PerPersonByRegion] },
  { topic: 'ipv6', page: 'home', figures: [worldIpv6Held, ipv6LargestHolders] },
  { topic: 'ipv6', page: 'home', figures: [worldIpv6UseOverTime, ipv6UsersByRegion] },
];

/** The same in one list. */
export const FRONT_FIGURES: readonly WorldFigure[] = FRONT_SHELVES.flatMap(
  ({ figures }) => figures,
);

/**
 * Every figure about the world, in the order in which all are listed: the first shelf that one stands on is its own.
 * What registries have left are the lines of what the page on IPv4 draws by state.
 */
export const SHELVES: readonly Shelf[] = [
  { topic: 'map', page: 'home', figures: MAP_FIGURES },
  { topic: 'map', page: 'policies', figures: [policyMap] },
  ...FRONT_SHELVES,
  {
    topic: 'ipv4',
    page: 'ipv4',
    figures: [
      ...[...WHERE_FIGURES, ...POOL_FIGURES, ...TRANSFER_FIGURES],
      ...[...GIVEN_BACK_FIGURES, ...WAITING_FIGURES],
    ],
  },
  { topic: 'ipv4', page: 'ipv4', figures: POOLS, anchor: (id) => `${id}-by-state` },
  { topic: 'fairness', page: 'fairness', figures: FAIRNESS_FIGURES },
  { topic: 'pace', page: 'pace', figures: PACE_FIGURES },
  { topic: 'use', page: 'used', figures: USED_FIGURES },
  { topic: 'ipv4', page: 'story', figures: STORY_FIGURES },
  { topic: 'things', page: 'iot', figures: IOT_FIGURES },
  { topic: 'groups', page: 'groups', figures: [ipv6UsersByGroup] },
];

/** Every figure about the world, each once. */
export const WORLD_FIGURES: readonly WorldFigure[] = [
  ...new Set(SHELVES.flatMap(({ figures }) => figures)),
];
