import type { Overlap } from '../../src/model/provenance.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import type { Registration } from '../../src/model/registry-tables.ts';
import { adjustRegistrations } from './adjust.ts';
import type { Claimant } from './claimant.ts';
import { findOverlaps } from './find-overlaps.ts';
import { rememberClaims } from './remembered-claims.ts';

/** The registrations of the present data, and what was left out of them. */
export interface Settlement {
  readonly rows: readonly Registration[];
  readonly overlaps: readonly Overlap[];
}

/** What an earlier refresh left behind. */
export interface Earlier {
  readonly overlaps: readonly Overlap[];
  /** The day each registry's rows speak of, by registry. */
  readonly days: ReadonlyMap<string, string>;
}

/**
 * Counts space that two registries list once. `rows` are as the files read now have them, and as stored for
 * registries without a file now: of those, only the records that already overlapped are known, so what they
 * were made to leave out is put back and decided again; a new overlap with them is found when both files
 * are read. Nothing read, nothing changed.
 */
export function settleOverlaps(
  rows: readonly Registration[],
  read: readonly Claimant[],
  { overlaps, days }: Earlier,
): Settlement {
  if (read.length === 0) return { rows, overlaps };
  const isRead = (registry: string) => read.some((claimant) => claimant.registry === registry);
  const remembered = REGISTRIES.filter((registry) => !isRead(registry)).map((registry) => ({
    registry,
    asOf: days.get(registry) ?? '',
    records: rememberClaims(registry, overlaps),
  }));
  const found = findOverlaps([...read, ...remembered]);
  const leftOut = overlaps.filter(({ dropped }) => !isRead(dropped.registry));
  const whole = adjustRegistrations(rows, leftOut, 'put-back');
  return { rows: adjustRegistrations(whole, found, 'leave-out'), overlaps: found };
}
