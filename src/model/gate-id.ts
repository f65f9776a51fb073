/**
 * The ids of all checks that new data must pass, in the order they are made: they stand in the records of past refreshes,
 * where older ones than these may stand too. `scripts/gates/gates.ts` has exactly one gate of each, every language a name.
 */
export const GATE_IDS = [
  'known-countries',
  'not-older',
  'file-kinds',
  'stale-files',
  'future-dates',
  'row-counts',
  'address-totals',
  'sudden-growth',
  'vanished-countries',
  'country-jumps',
  'census-agrees',
  'overlapping-space',
  'world-total',
  'same-pool',
  'holdings-jumps',
  'adoption-range',
  'adoption-jumps',
  'adoption-countries',
  'adoption-history',
  'flow-steps',
  'lost-events',
] as const;

export type GateId = (typeof GATE_IDS)[number];
