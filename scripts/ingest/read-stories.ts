import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../src/model/problem.ts';
import { KEPT, type KeptStories, type StorySlug } from '../../src/model/stories/stories.ts';
import { readIfThere } from '../tables/read-if-there.ts';

/** Folder of the kept facts below the data folder. */
export const STORIES_FOLDER = 'stories';

/** The facts that stories were last borne out by, and all that is wrong with their files. */
export interface StoriesReading {
  readonly stories: KeptStories;
  readonly problems: readonly Problem[];
}

/**
 * Reads what is kept of each story; there need not be anything. A file that is no story's, or that does not
 * fit what its story is told from today, is a problem. Throws when a file is there and cannot be read.
 */
export async function readStories(folder: string): Promise<StoriesReading> {
  const slugs = Object.keys(KEPT) as StorySlug[];
  const files = slugs.map(async (slug) => {
    const file = join(folder, STORIES_FOLDER, `${slug}.json`);
    const text = await readIfThere(file);
    return text === null ? { problems: [] } : parseKept(slug, file, text);
  });
  const read: OneReading[] = await Promise.all(files);
  return {
    stories: Object.assign({}, ...read.map(({ kept }) => kept)),
    problems: [...read.flatMap(({ problems }) => problems), ...(await strangers(folder))],
  };
}

/** A file's content under its slug; absent where there is none, or a faulty one. */
interface OneReading {
  readonly kept?: KeptStories;
  readonly problems: readonly Problem[];
}

/** Holds a file of kept facts against what its story is told from. */
export function parseKept(slug: StorySlug, file: string, text: string): OneReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const message = `expected JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { problems: [problemOf(file, message)] };
  }
  const parsed = KEPT[slug].safeParse(json);
  if (parsed.success) return { kept: { [slug]: parsed.data }, problems: [] };
  const problems = parsed.error.issues.map((issue) =>
    problemOf(file, `${z.core.toDotPath(issue.path) || 'the whole'}: ${issue.message}`),
  );
  return { problems };
}

async function strangers(folder: string): Promise<Problem[]> {
  const names = await namesIn(join(folder, STORIES_FOLDER));
  return names
    .filter((name) => !(name.replace(/\.json$/, '') in KEPT))
    .map((name) => problemOf(join(folder, STORIES_FOLDER, name), 'there is no story of this name'));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw new Error(`Cannot read ${folder}`, { cause });
  }
}

function problemOf(file: string, message: string): Problem {
  return { severity: 'error', source: 'stories', file, line: 0, message, value: '' };
}
