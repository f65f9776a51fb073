import type { WorldFigure } from '../figure.ts';
import { worldIpv6Users } from '../world/ipv6-users.ts';
import { HOLDERS_FIGURES } from './holders.ts';
import { registeredAndUsed } from './scatter.ts';
import { worldIpv6UseOverTime } from './world-use.ts';

/** What is registered against what is used, in the order the page tells it. */
export const USED_FIGURES: readonly WorldFigure[] = [
  registeredAndUsed,
  worldIpv6UseOverTime,
  worldIpv6Users,
  ...HOLDERS_FIGURES,
];
