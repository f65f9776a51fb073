/** Units of measures. Formatting a value for people needs nothing but its unit. */
export const UNITS = [
  'slash32s',
  'slash32s-per-million',
  'delegations',
  'addresses',
  'addresses-per-person',
  'share',
  'autonomous-system-numbers',
  'holders',
  'tests',
  'people',
  /** Requests that wait. */
  'requests',
  'days',
  /** A number from 0 to 1 that is no share of anything. */
  'index',
  /** Months since January of year 0: year × 12 + month − 1. */
  'month',
] as const;
export type Unit = (typeof UNITS)[number];
