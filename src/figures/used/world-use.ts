import { WORLD } from '../../model/area.ts';
import type { WorldFigure } from '../figure.ts';
import { drawUse } from './use-over-time.ts';

/** The world's IPv6 use as APNIC Labs and as Google measure it: two lines that are never one. */
export const worldIpv6UseOverTime: WorldFigure = {
  id: 'world-ipv6-use-over-time',
  draw: (text) => drawUse(WORLD, { metric: 'ipv6-users-google-world', isSeries: true }, text),
};
