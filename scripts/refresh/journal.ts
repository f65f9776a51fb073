import { hash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { checkRealFolders } from '../tables/real-folders.ts';
import type { Disk } from './disk.ts';

/** Folder below the data folder in which a commit prepares what it will put in place. */
const STAGING = '.refresh';

/**
 * Files that are to take their place, with what they must hold. Several renames are not one, so a commit
 * writes a journal first: the rename of the journal decides, and the next refresh, backfill or ingest
 * finishes or forgets. Swapping folders would leave an instant without any data.
 */
export const Journal = z.array(
  z.object({
    /** Below the data folder, and never out of it: names without dots, and one ending. */
    path: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.(csv|json)$/, 'expected a path of our own'),
    sha256: z.string(),
  }),
);
export type Journal = z.infer<typeof Journal>;

/** Where a commit keeps what: all of it on the same disk as the data. */
export function placesOf(folder: string) {
  const staging = join(folder, STAGING);
  return { staging, fresh: join(staging, 'new'), journal: join(staging, 'journal.json') };
}

/** Fingerprint of a text or of bytes, in hexadecimal. */
export function fingerprint(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** True when a commit was decided and may not have been carried out. */
export function hasJournal(folder: string): Promise<boolean> {
  return exists(placesOf(folder).journal);
}

/** True when a file or folder is there. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Carries out the journal: puts every prepared file that is not yet there in its place, then forgets the
 * journal. May be done again after being stopped anywhere. Throws when neither place holds a file as the
 * journal has it, and touches nothing then.
 */
export async function carryOut(folder: string, disk: Disk): Promise<void> {
  const { staging, fresh, journal } = placesOf(folder);
  const entries = Journal.parse(JSON.parse(await readFile(journal, 'utf8')));
  const waiting: string[] = [];
  for (const { path, sha256 } of entries) {
    for (const place of [path, relative(folder, join(fresh, path))])
      checkRealFolders(folder, place);
    if (await holds(join(fresh, path), sha256)) waiting.push(path);
    else if (!(await holds(join(folder, path), sha256)))
      throw new Error(`${path} is neither in ${fresh} nor in ${folder} as ${journal} has it`);
  }
  for (const path of waiting) await disk.rename(join(fresh, path), join(folder, path));
  const folders = new Set(entries.map(({ path }) => dirname(join(folder, path))));
  for (const parent of folders) await disk.sync(parent);
  await disk.remove(journal);
  await disk.sync(staging);
  await disk.remove(staging);
}

async function holds(file: string, sha256: string): Promise<boolean> {
  return (await exists(file)) && fingerprint(await readFile(file)) === sha256;
}
