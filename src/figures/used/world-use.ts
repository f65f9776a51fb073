import { WORLD } from '../../model/area.ts';
import type { World } from '../figure.ts';
import { useFigure } from './use-over-time.ts';

/** The world's IPv6 use as APNIC Labs and as Google measure it: two lines that are never one. */
export const worldIpv6UseOverTime = useFigure<World>('world-ipv6-use-over-time', () => WORLD, {
  metric: 'ipv6-users-google-world',
  isSeries: true,
});
