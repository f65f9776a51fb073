import { siteData } from '../published/read.ts';
import { countryIpv4ByYear, countryIpv6ByYear } from './country/by-year.ts';
import { countryIpv4Held, countryIpv6Held } from './country/held.ts';
import { countryIpv4PerPerson, countryIpv6Users } from './country/place.ts';
import { countryIpv4Transfers } from './country/transfers.ts';
import { countryIpv6UseOverTime } from './country/use-over-time.ts';
import { FAIRNESS_FIGURES } from './fairness/fairness-figures.ts';
import type { CountryFigure, GroupFigure, WorldFigure } from './figure.ts';
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
import { ipv4PerPersonByRegion, ipv6UsersByRegion } from './world/by-region.ts';
import { worldIpv6Held } from './world/ipv6-held.ts';
import { worldIpv6Users } from './world/ipv6-users.ts';
import { ipv6LargestHolders } from './world/largest.ts';
import { largestPool, POOLS } from './world/pool.ts';

/** Figures about the world, in the order the front page tells them; of the pools the one with most left. */
export function frontFigures(): readonly WorldFigure[] {
  return [
    worldIpv6Held,
    ipv6LargestHolders,
    ...largestPool(siteData()),
    ipv4PerPersonByRegion,
    ipv6UsersByRegion,
    worldIpv6Users,
  ];
}

/** Figures that every country has, in the order its page shows them. */
export const COUNTRY_FIGURES: readonly CountryFigure[] = [
  countryIpv6Held,
  countryIpv6Users,
  countryIpv6UseOverTime,
  countryIpv4Held,
  countryIpv4PerPerson,
  countryIpv6ByYear,
  countryIpv4ByYear,
  countryIpv4Transfers,
];

/** The two that stand for a country where its pages are shared. */
export const CARD_FIGURES: readonly CountryFigure[] = [countryIpv6Held, countryIpv4Held];

/** Figures that every group has, in the order its page shows them. */
export const GROUP_FIGURES: readonly GroupFigure[] = [groupIpv6Held, ...groupStrips];

/** Every figure about the world, each once, in the order of the site's pages. */
export const EVERY_WORLD_FIGURE: readonly WorldFigure[] = [
  ...new Set([
    ...MAP_FIGURES,
    ...[worldIpv6Held, ipv6LargestHolders, ...POOLS],
    ...[ipv4PerPersonByRegion, ipv6UsersByRegion, worldIpv6Users],
    ...WHERE_FIGURES,
    ...POOL_FIGURES,
    ...TRANSFER_FIGURES,
    ...FAIRNESS_FIGURES,
    ...PACE_FIGURES,
    ...USED_FIGURES,
    ipv6UsersByGroup,
    policyMap,
    ...STORY_FIGURES,
    ...IOT_FIGURES,
  ]),
];
