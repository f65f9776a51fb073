import { type Bins, binsOf } from '../../charts/parts/bins.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { OF_FILES, OF_SERIES, type Readings, startOf } from './readings.ts';

/** How a measure is shown on the world map. */
export interface Mapped {
  readonly id: MetricId & ('ipv6-users-google' | 'ipv6-held' | 'ipv4-per-person' | 'first-ipv6');
  /** Permanent id of the figure that shows its newest date. */
  readonly figure: Extract<FigureId, `map-${string}`>;
  /** Name of its column of values in downloads. */
  readonly column: string;
  readonly readings: Readings;
  readonly hue: 'cool' | 'warm';
  readonly bins: Bins;
  /** Which places on the scale count as high and as low in the map's sentence. */
  readonly isHigh: (place: number) => boolean;
  readonly isLow: (place: number) => boolean;
}

/** What the map can show; the first is what it shows at the start. */
export const MAPPED: readonly Mapped[] = [
  {
    id: 'ipv6-users-google',
    figure: 'map-ipv6-users',
    column: 'share_of_users',
    readings: OF_SERIES,
    hue: 'cool',
    bins: binsOf([0.05, 0.1, 0.2, 0.35, 0.5], false),
    isHigh: (share) => share > 0.5,
    isLow: (share) => share < 0.05,
  },
  {
    id: 'ipv6-held',
    figure: 'map-ipv6-held',
    column: 'ipv6_slash32s',
    readings: OF_SERIES,
    hue: 'cool',
    bins: binsOf([10, 100, 1000, 10_000], true),
    isHigh: (slash32s) => slash32s > 0,
    isLow: (slash32s) => slash32s === 0,
  },
  {
    id: 'ipv4-per-person',
    figure: 'map-ipv4-per-person',
    column: 'ipv4_addresses_per_person',
    readings: OF_SERIES,
    hue: 'warm',
    bins: binsOf([0.01, 0.05, 0.1, 0.5, 1], false),
    isHigh: (addresses) => addresses > 1,
    isLow: (addresses) => addresses < 0.1,
  },
  {
    id: 'first-ipv6',
    figure: 'map-first-ipv6',
    column: 'first_ipv6_month',
    readings: OF_FILES,
    hue: 'cool',
    bins: binsOf([2016, 2012, 2008, 2004].map(startOf), false),
    isHigh: (turned) => turned >= startOf(2008),
    isLow: (turned) => turned < startOf(2016),
  },
];
