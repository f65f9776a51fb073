/**
 * Every id under which a figure was ever published. An id once here stays: pages, frames, pictures and files
 * on other sites are called by it. A new figure adds its id at the end.
 */
export const PERMANENT_IDS = [
  'map-ipv6-users',
  'map-ipv6-held',
  'map-ipv4-per-person',
  'map-first-ipv6',
  'world-ipv6-held',
  'ipv6-largest-holders',
  'afrinic-pool',
  'ipv4-per-person-by-region',
  'ipv6-users-by-region',
  'world-ipv6-users',
  'ipv4-account',
  'ipv4-administered',
  'ipv4-run-out',
  'afrinic-pool-by-state',
  'afrinic-pool-flow',
  'lacnic-pool-by-state',
  'ipv4-most-and-least',
  'ipv4-lorenz',
  'ipv4-shares',
  'ipv4-gini-by-year',
  'ipv4-developing-by-year',
  'pace-by-sub-region',
  'pace-steady-growth',
  'pace-acceleration',
  'pace-first-ipv6',
  'pace-delegations-a-year',
  'pace-rank-moves',
  'ipv6-registered-and-used',
  'holders-without-ipv6-afrinic',
  'holders-without-ipv6-apnic',
  'holders-without-ipv6-arin',
  'holders-without-ipv6-lacnic',
  'holders-without-ipv6-ripencc',
  'ipv6-users-by-group',
  'map-policies',
  'group-ipv6-held',
  'group-ipv6-users',
  'group-ipv6-per-million',
  'group-ipv4-per-person',
  'country-ipv6-held',
  'country-ipv6-users',
  'country-ipv4-held',
  'country-ipv4-per-person',
  'country-ipv6-registrations',
  'country-ipv4-registrations',
  'ipv4-registered-by-year',
  'iot-devices-a-person',
  'iot-forecasts-of-2025',
  'apnic-pool',
  'arin-pool',
  'lacnic-pool',
  'ripencc-pool',
  'apnic-pool-by-state',
  'arin-pool-by-state',
  'ripencc-pool-by-state',
  'apnic-pool-flow',
  'arin-pool-flow',
  'lacnic-pool-flow',
  'ripencc-pool-flow',
  'country-ipv6-use-over-time',
  'world-ipv6-use-over-time',
  'country-ipv4-transfers',
  'ipv4-transfers-by-registry',
  'ipv4-waiting-time',
  'arin-waiting-list',
  'ripencc-waiting-list',
  'arin-given-again',
  'ripencc-last-pool',
  'ipv4-given-back-by-registry',
  'delegations-still-listed',
  'ipv4-listed-by-registry',
  'country-ipv4-flows',
  'group-ipv4-flows',
] as const;

/** Ids that a figure had before, with the id it has now; their addresses lead to the new ones. */
export const RENAMED = {} as const satisfies Readonly<Record<string, string>>;

/** The id of a figure as it is called now. */
export type FigureId = Exclude<(typeof PERMANENT_IDS)[number], keyof typeof RENAMED>;

/** A figure at a place: `<id>` for the world, `<id>/<place>` for a group or a country. */
export type FigurePath = FigureId | `${FigureId}/${string}`;

/** The id of the figure at a path. */
export function figureIdIn(path: FigurePath): FigureId {
  return path.split('/')[0] as FigureId;
}
