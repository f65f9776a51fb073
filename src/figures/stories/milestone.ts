import { readPublished } from '../../published/read.ts';
import type { DatedSource } from '../../text/story-words.ts';

/** A turning point of the table of milestones with its source. Throws when there is none of that id. */
export function milestone(id: string): DatedSource {
  const found = readPublished().milestones.find((one) => one.id === id);
  if (!found) throw new Error(`There is no milestone ${id}`);
  return { date: found.date, href: found.source_url };
}
