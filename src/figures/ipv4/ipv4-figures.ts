import { REGISTRIES } from '../../model/registry.ts';
import type { WorldFigure } from '../figure.ts';
import { ipv4Account } from './account.ts';
import { ipv4Administered } from './administered.ts';
import { POOL_FLOWS } from './flow.ts';
import { POOLS_BY_STATE } from './pools.ts';
import { ipv4RunOut } from './run-out.ts';
import { ipv4TransfersByRegistry } from './transfers.ts';

/** Where IPv4 is and how it ran out, in the order the page tells it. */
export const WHERE_FIGURES: readonly WorldFigure[] = [ipv4Account, ipv4Administered, ipv4RunOut];

/** What registries still hold, month by month, one registry after another. */
export const POOL_FIGURES: readonly WorldFigure[] = REGISTRIES.flatMap((_, index) =>
  [POOLS_BY_STATE[index], POOL_FLOWS[index]].filter((figure) => figure !== undefined),
);

/** What changes hands between registries. */
export const TRANSFER_FIGURES: readonly WorldFigure[] = [ipv4TransfersByRegistry];
