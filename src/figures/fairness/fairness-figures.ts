import type { WorldFigure } from '../figure.ts';
import { ipv4PerPersonByRegion } from '../world/by-region.ts';
import { ipv4GiniByYear } from './by-year.ts';
import { ipv4DevelopingByYear } from './developing.ts';
import { ipv4Lorenz } from './lorenz.ts';
import { ipv4MostAndLeast } from './most-and-least.ts';
import { ipv4Shares } from './shares.ts';

/** How IPv4 addresses are shared out among people, in the order the page tells it. */
export const FAIRNESS_FIGURES: readonly WorldFigure[] = [
  ipv4MostAndLeast,
  ipv4PerPersonByRegion,
  ipv4Lorenz,
  ipv4Shares,
  ipv4GiniByYear,
  ipv4DevelopingByYear,
];
