import { countryIpv4ByYear, countryIpv6ByYear } from './country/by-year.ts';
import { countryIpv4Held, countryIpv6Held } from './country/held.ts';
import { countryIpv4PerPerson, countryIpv6Users } from './country/place.ts';
import type { CountryFigure, WorldFigure } from './figure.ts';
import { ipv4PerPersonByRegion, ipv6UsersByRegion } from './world/by-region.ts';
import { worldIpv6Held } from './world/ipv6-held.ts';
import { worldIpv6Users } from './world/ipv6-users.ts';
import { ipv6LargestHolders } from './world/largest.ts';
import { afrinicPool } from './world/pool.ts';

/** Figures about the world, in the order the front page tells them. */
export const WORLD_FIGURES: readonly WorldFigure[] = [
  worldIpv6Held,
  ipv6LargestHolders,
  afrinicPool,
  ipv4PerPersonByRegion,
  ipv6UsersByRegion,
  worldIpv6Users,
];

/** Figures that every country has, in the order its page shows them. */
export const COUNTRY_FIGURES: readonly CountryFigure[] = [
  countryIpv6Held,
  countryIpv6Users,
  countryIpv4Held,
  countryIpv4PerPerson,
  countryIpv6ByYear,
  countryIpv4ByYear,
];
