import type { WorldFigure } from '../figure.ts';
import { paceAcceleration } from './acceleration.ts';
import { paceBySubRegion } from './by-sub-region.ts';
import { paceDelegations } from './delegations.ts';
import { paceFirst } from './first.ts';
import { paceRanks } from './ranks.ts';
import { paceSteady } from './steady.ts';

/** How fast IPv6 space is registered and where, in the order the page tells it. */
export const PACE_FIGURES: readonly WorldFigure[] = [
  paceBySubRegion,
  paceSteady,
  paceAcceleration,
  paceFirst,
  paceDelegations,
  paceRanks,
];

/** Those that tell the finding by themselves: where it grew, where steadily, whether faster. The page folds the others. */
export const PACE_IN_BRIEF: readonly WorldFigure[] = [paceSteady, paceAcceleration];
