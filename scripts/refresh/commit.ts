import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkRealFolders } from '../tables/real-folders.ts';
import { type Disk, REAL_DISK } from './disk.ts';
import { carryOut, exists, fingerprint, hasJournal, Journal, placesOf } from './journal.ts';

/** A file of the data folder and its new content. */
export interface Change {
  /** Path below the data folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Puts changed files in place, all or none, whatever stops it and wherever.
 *
 * Several renames are not one, so one of them decides. Everything is first written whole into a folder on
 * the same disk, and every file and folder synced. Then a journal of what goes where is written, synced and
 * renamed to its name: before that rename the data are the old ones and what was prepared is rubbish; after
 * it they are the new ones, and what is left to do is renames, which need no space and can be done again.
 * Whoever comes next, a refresh or an ingest, first calls `recover`, which clears the rubbish or finishes
 * the renames. What could forbid a rename (a folder that cannot be made, something in the way) is tried
 * before the journal. One exposure remains: a reader that began before the first rename and reads on while
 * they are done, some milliseconds, may see files of both sets.
 *
 * The caller holds the lock. Throws when the disk does not allow, saying which of the two sets it is.
 */
export async function commitChanges(
  folder: string,
  changes: readonly Change[],
  disk: Disk = REAL_DISK,
): Promise<void> {
  if (changes.length === 0) return;
  const { staging } = placesOf(folder);
  try {
    await disk.remove(staging);
    await prepare(folder, changes, disk);
    await decide(folder, changes, disk);
  } catch (cause) {
    await settle(folder, disk);
    if (!(await hasJournal(folder))) throw new Error(`Nothing was written to ${folder}`, { cause });
  }
  await finish(folder, disk);
}

/**
 * Ends what an interrupted commit began: `cleared` when it had not been decided, or all but cleared away itself;
 * `rolled-forward` when it had and was not carried out; `clean` when there was none. The caller holds the lock.
 */
export async function recover(
  folder: string,
  disk: Disk = REAL_DISK,
): Promise<'clean' | 'cleared' | 'rolled-forward'> {
  const { staging } = placesOf(folder);
  if (!(await exists(staging))) return 'clean';
  if (await hasJournal(folder)) {
    await finish(folder, disk);
    return 'rolled-forward';
  }
  await disk.remove(staging);
  return 'cleared';
}

async function prepare(folder: string, changes: readonly Change[], disk: Disk): Promise<void> {
  const { fresh } = placesOf(folder);
  const parents = new Set([folder]);
  for (const { path, text } of changes) {
    const target = join(folder, path);
    checkRealFolders(folder, path);
    for (const file of [target, join(fresh, path)]) await disk.makeFolder(dirname(file));
    if (await isFolder(target)) throw new Error(`expected a file, found the folder ${target}`);
    await disk.write(join(fresh, path), text);
    for (const file of [target, join(fresh, path)]) parents.add(dirname(file));
  }
  for (const parent of parents) await disk.sync(parent);
}

/** The one rename that counts. */
async function decide(folder: string, changes: readonly Change[], disk: Disk): Promise<void> {
  const { staging, fresh, journal } = placesOf(folder);
  const entries = Journal.parse(
    changes.map(({ path, text }) => ({ path, sha256: fingerprint(text) })),
  );
  await disk.write(`${journal}.part`, `${JSON.stringify(entries)}\n`);
  for (const parent of [fresh, staging, folder]) await disk.sync(parent);
  await disk.rename(`${journal}.part`, journal);
  await disk.sync(staging);
}

async function finish(folder: string, disk: Disk): Promise<void> {
  try {
    await carryOut(folder, disk);
  } catch (cause) {
    const message = `The new data are decided but not all in place in ${folder}; the next refresh or ingest finishes this`;
    throw new Error(message, { cause });
  }
}

/** Clears what an undecided commit left; if even that fails, the next refresh clears it. */
async function settle(folder: string, disk: Disk): Promise<void> {
  if (await hasJournal(folder)) return;
  await disk.remove(placesOf(folder).staging).catch(() => undefined);
}

async function isFolder(path: string): Promise<boolean> {
  return (await exists(path)) && (await stat(path)).isDirectory();
}
