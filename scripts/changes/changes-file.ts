import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Change, ChangesOfDay } from '../../src/model/change.ts';

/** Folder of the changes below the data folder. */
export const CHANGES_FOLDER = 'changes';

/**
 * The file of a day's changes with one more, as a path below the data folder and its text: an earlier
 * refresh of the same day stays on record. Throws when the present file cannot be read.
 */
export async function changesFile(
  folder: string,
  change: Change,
): Promise<{ path: string; text: string }> {
  const path = `${CHANGES_FOLDER}/${change.date}.json`;
  const earlier = await readIfThere(join(folder, path));
  return { path, text: `${JSON.stringify([...earlier, change], null, 2)}\n` };
}

async function readIfThere(path: string): Promise<readonly Change[]> {
  try {
    return ChangesOfDay.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw new Error(`Cannot read the changes in ${path}`, { cause });
  }
}
