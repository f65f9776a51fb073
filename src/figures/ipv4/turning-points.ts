import type { MilestoneId } from '../../model/milestone.ts';
import type { Registry } from '../../model/registry.ts';

/** A registry's turning points on the way to its last address, by the ids of milestones. */
export interface TurningPoints {
  /** From then on addresses were rationed. */
  readonly rationed: MilestoneId;
  /** Later steps, from old to new, by which fewer or smaller blocks were given. */
  readonly tightened: readonly MilestoneId[];
  /** The general pool was used up; `null` while there is one. */
  readonly ended: MilestoneId | null;
  /** The one from which next to nothing was left to ask for: a chart of one country has room for one alone. */
  readonly scarce: MilestoneId;
}

/** What the milestones of each registry mean. */
export const TURNING_POINTS: Readonly<Record<Registry, TurningPoints>> = {
  afrinic: {
    rationed: 'afrinic-phase-1',
    tightened: ['afrinic-phase-2'],
    ended: null,
    scarce: 'afrinic-phase-1',
  },
  apnic: {
    rationed: 'apnic-final-slash8',
    tightened: ['apnic-slash23'],
    ended: null,
    scarce: 'apnic-final-slash8',
  },
  arin: {
    rationed: 'arin-waiting-list',
    tightened: [],
    ended: 'arin-pool-exhausted',
    scarce: 'arin-pool-exhausted',
  },
  lacnic: {
    rationed: 'lacnic-exhaustion-phase',
    tightened: ['lacnic-new-members-only'],
    ended: 'lacnic-last-block',
    scarce: 'lacnic-exhaustion-phase',
  },
  ripencc: {
    rationed: 'ripencc-last-slash8',
    tightened: [],
    ended: 'ripencc-pool-exhausted',
    scarce: 'ripencc-last-slash8',
  },
};

/** IANA gave its last blocks to the registries. */
export const IANA_ENDED = 'iana-pool-exhausted';
