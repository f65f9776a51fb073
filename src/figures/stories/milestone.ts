import type { MilestoneId } from '../../model/milestone.ts';
import type { DatedSource } from '../../model/stories/parts.ts';
import type { Data } from '../../published/data.ts';

/** A turning point as stories cite it; `null` when there is none of that id. */
export function milestoneIfThere(data: Data, id: MilestoneId): DatedSource | null {
  const found = data.findMilestone(id);
  return found && { date: found.date, href: found.source_url };
}
