import type { Gate } from './gate.ts';
import { knownCountries } from './known-countries.ts';
import { notOlder } from './not-older.ts';
import { samePool } from './same-pool.ts';

/** Every rule that new data must pass before they take the place of the old. */
export const GATES: readonly Gate[] = [knownCountries, notOlder, samePool];
