import { latest } from '../../metrics/parts/latest.ts';
import { WORLD } from '../../model/area.ts';
import type { Measurer } from '../../model/measurement-limits.ts';
import type { Data } from '../../published/data.ts';
import { labsMonths } from '../used/use-facts.ts';

const GOOGLE = 'ipv6-users-google-world';

/** How much of the world uses IPv6, when, and by whose measurement. */
export interface UseInBrief {
  readonly by: Measurer;
  readonly value: number;
  readonly on: string;
}

/**
 * The newest average over the world’s users: APNIC Labs’, or Google’s where there is none, never one beside the other,
 * as they measure different users; `null` without any. A single day is no average, so none of a country has a part.
 */
export function useInBrief(data: Data): UseInBrief | null {
  const [labs, google] = [
    labsMonths(data, WORLD).at(-1) ?? null,
    latest(data.series(GOOGLE, WORLD)),
  ];
  if (labs) return { by: 'apnic-labs', value: labs.value, on: labs.date };
  return google && { by: 'google', value: google.value, on: google.date };
}
