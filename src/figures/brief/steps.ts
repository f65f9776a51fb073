import type { Policy, PolicyKind } from '../../model/activities/policies.ts';
import { isOver } from '../../model/activities/when.ts';
import { BRIEF_STEP_IDS, type BriefStepId } from '../../model/brief-steps.ts';
import type { Data } from '../../published/data.ts';
import { editionDay } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { datedTargets, kindsOf } from '../policies/policy-facts.ts';
import { findCorners } from '../used/corner-facts.ts';
import { type HolderCounts, holdersOf } from './holders.ts';

/** How many steps a brief names. */
const NEXT = 3;

/** What is known of a country that decides which steps come next. */
export interface Standing {
  /** Kinds of its own policies in our table. */
  readonly kinds: readonly PolicyKind[];
  readonly holders: HolderCounts | null;
  /** Whether no IPv6 space is registered there, by the newest reading. */
  readonly hasNoSpace: boolean;
  /** Whether more is registered a person than in the median country, and less used. */
  readonly isUnused: boolean;
  /** The target whose date passed last and of which nothing more is on record. */
  readonly overdue: Policy | null;
}

/** Whether a step comes next; the last three always may. */
const APPLIES: Readonly<Record<BriefStepId, (known: Standing) => boolean>> = {
  policy: ({ kinds }) => !kinds.includes('plan') && !kinds.includes('mandate'),
  request: ({ holders, hasNoSpace }) => hasNoSpace || (holders?.without ?? 0) > 0,
  operators: ({ isUnused }) => isUnused,
  buy: ({ kinds }) => !kinds.includes('procurement'),
  overdue: ({ overdue }) => overdue !== null,
  together: ({ kinds }) => !kinds.includes('task force'),
  services: () => true,
  skills: () => true,
  progress: () => true,
};

/** The next three steps: the first that apply, in the order of the list of steps. */
export function nextSteps(known: Standing): BriefStepId[] {
  return BRIEF_STEP_IDS.filter((id) => APPLIES[id](known)).slice(0, NEXT);
}

/** What the data say of a country that bears on its next steps. */
export function standingOf(data: Data, { alpha2 }: PublishedCountry): Standing {
  const held = data.latestReading('ipv6-held', alpha2);
  const corner = findCorners(data)?.areas.find(({ area }) => area === alpha2)?.quadrant;
  // Where Google can hardly be reached, few of its users on IPv6 say nothing of the operators.
  const isMeasured = data.findLimit('google', alpha2) === null;
  return {
    kinds: kindsOf(data, alpha2),
    holders: holdersOf(data, alpha2),
    hasNoSpace: held?.value === 0,
    isUnused: isMeasured && corner === 'registered',
    overdue: overdueOf(data, alpha2),
  };
}

function overdueOf(data: Data, alpha2: string): Policy | null {
  const isPast = (by: string) => isOver({ start: by, end: null }, editionDay(data));
  const open = datedTargets(data).filter(
    ({ country, outcome, target_date }) =>
      country === alpha2 && outcome === '' && target_date !== null && isPast(target_date),
  );
  return open[0] ?? null;
}
