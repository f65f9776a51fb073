import { addressTotals } from './address-totals.ts';
import { adoptionCountries } from './adoption-countries.ts';
import { adoptionHistory } from './adoption-history.ts';
import { adoptionJumps } from './adoption-jumps.ts';
import { adoptionRange } from './adoption-range.ts';
import { censusAgrees } from './census-agrees.ts';
import { countryJumps } from './country-jumps.ts';
import { fileKinds } from './file-kinds.ts';
import { flowSteps } from './flow-steps.ts';
import { futureDates } from './future-dates.ts';
import type { Gate } from './gate.ts';
import { holdingsJumps } from './holdings-jumps.ts';
import { knownCountries } from './known-countries.ts';
import { lostEvents } from './lost-events.ts';
import { notOlder } from './not-older.ts';
import { overlappingSpace } from './overlapping-space.ts';
import { rowCounts } from './row-counts.ts';
import { samePool } from './same-pool.ts';
import { staleFiles } from './stale-files.ts';
import { suddenGrowth } from './sudden-growth.ts';
import { vanishedCountries } from './vanished-countries.ts';
import { worldTotal } from './world-total.ts';

/** Every rule that new data must pass before they take the place of the old. */
export const GATES: readonly Gate[] = [
  knownCountries,
  notOlder,
  fileKinds,
  staleFiles,
  futureDates,
  rowCounts,
  addressTotals,
  suddenGrowth,
  vanishedCountries,
  countryJumps,
  censusAgrees,
  overlappingSpace,
  worldTotal,
  samePool,
  holdingsJumps,
  adoptionRange,
  adoptionJumps,
  adoptionCountries,
  adoptionHistory,
  flowSteps,
  lostEvents,
];
