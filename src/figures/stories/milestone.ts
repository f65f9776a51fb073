import type { MilestoneId } from '../../model/milestone.ts';
import type { DatedSource } from '../../model/stories/parts.ts';
import { findMilestone } from '../../published/read.ts';

/** A turning point as stories cite it; `null` when there is none of that id. */
export function milestoneIfThere(id: MilestoneId): DatedSource | null {
  const found = findMilestone(id);
  return found && { date: found.date, href: found.source_url };
}
