import type { Data } from '../../published/data.ts';
import { heldByHalf } from '../fairness/history.ts';
import { findSupply } from '../fairness/supplied.ts';
import { type UseInBrief, useInBrief } from './use-in-brief.ts';

/** What the less supplied half of the world's people have of IPv4: a share, the month of it, and the year of the people. */
export interface HalfInBrief {
  readonly share: number;
  readonly on: string;
  readonly year: string;
}

/** The strongest that this edition can say of the world in one sentence, by what it is of. */
export type FrontHeadline =
  | ({ readonly of: 'half' } & HalfInBrief)
  | ({ readonly of: 'use' } & UseInBrief);

/**
 * How little IPv4 half of the world's people have; where people or addresses are not known, how many use IPv6; `null`
 * without either. Neither is of a single day.
 */
export function frontHeadline(data: Data): FrontHeadline | null {
  const half = halfInBrief(data);
  if (half !== null) return { of: 'half', ...half };
  const use = useInBrief(data);
  return use && { of: 'use', ...use };
}

/** What that half has; `null` where people or addresses are not known. */
export function halfInBrief(data: Data): HalfInBrief | null {
  const [supply, share] = [findSupply(data), heldByHalf(data)];
  return supply === null || share === null ? null : { share, on: supply.on, year: supply.year };
}
