import type { DatedSource } from '../../model/stories/parts.ts';
import { milestone as published, readPublished } from '../../published/read.ts';

/** A turning point as stories cite it. Throws when there is none of that id. */
export function milestone(id: string): DatedSource {
  const { date, source_url } = published(id);
  return { date, href: source_url };
}

/** The same; `null` when there is none of that id. */
export function milestoneIfThere(id: string): DatedSource | null {
  return readPublished().milestones.some((one) => one.id === id) ? milestone(id) : null;
}
