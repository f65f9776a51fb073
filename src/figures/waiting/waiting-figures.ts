import type { WorldFigure } from '../figure.ts';
import { arinGivenAgain } from './given-again.ts';
import { ripenccLastPool } from './last-pool.ts';
import { arinWaitingList, ripenccWaitingList } from './waiting-list.ts';
import { ipv4WaitingTime } from './waiting-time.ts';

/** How long one waits for IPv4 that comes back, in the order the page tells it. */
export const WAITING_FIGURES: readonly WorldFigure[] = [
  ipv4WaitingTime,
  arinWaitingList,
  ripenccWaitingList,
  arinGivenAgain,
  ripenccLastPool,
];
