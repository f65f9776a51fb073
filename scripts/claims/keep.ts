import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExaminedStory } from '../../src/figures/stories/examine.ts';
import { KEPT, type StorySlug } from '../../src/model/stories/stories.ts';
import { STORIES_FOLDER } from '../ingest/read-stories.ts';
import { canonicalJson } from '../ingest/write-published.ts';

/**
 * Writes the facts of each story that this edition bears out, under the edition's name, and says whose. A story
 * with a turned claim keeps what it had. Throws when facts do not fit their own schema: a fault of the story.
 */
export async function keepFacts(
  folder: string,
  edition: string,
  stories: readonly ExaminedStory[],
): Promise<StorySlug[]> {
  const borneOut = stories.filter(({ told }) => told === 'this-edition');
  await mkdir(join(folder, STORIES_FOLDER), { recursive: true });
  for (const { slug, facts } of borneOut) {
    const kept = KEPT[slug].parse({ edition, facts });
    const file = join(folder, STORIES_FOLDER, `${slug}.json`);
    await writeFile(`${file}.new`, readable(kept));
    await rename(`${file}.new`, file);
  }
  return borneOut.map(({ slug }) => slug);
}

/** The same bytes for the same facts, in lines that a reviewer can compare. */
function readable(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
}
