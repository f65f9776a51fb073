import type { WorldFigure } from '../figure.ts';
import { ipv4Account } from './account.ts';
import { ipv4Administered } from './administered.ts';
import { afrinicPoolFlow } from './flow.ts';
import { afrinicPoolByState, lacnicPoolByState } from './pools.ts';
import { ipv4RunOut } from './run-out.ts';

/** Where IPv4 is and how it ran out, in the order the page tells it. */
export const WHERE_FIGURES: readonly WorldFigure[] = [ipv4Account, ipv4Administered, ipv4RunOut];

/** What registries still hold, month by month. */
export const POOL_FIGURES: readonly WorldFigure[] = [
  afrinicPoolByState,
  afrinicPoolFlow,
  lacnicPoolByState,
];
