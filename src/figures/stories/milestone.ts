import { milestone as published } from '../../published/read.ts';
import type { DatedSource } from '../../text/story-words.ts';

/** A turning point as stories cite it. Throws when there is none of that id. */
export function milestone(id: string): DatedSource {
  const { date, source_url } = published(id);
  return { date, href: source_url };
}
