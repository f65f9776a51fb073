import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A file of the data folder and its new content. */
export interface Change {
  /** Path below the data folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Puts changed files in place, all or none: they are written whole into a folder beside the data and
 * renamed; if a rename fails, the files already replaced are put back. Throws when the disk does not allow.
 */
export async function commitChanges(folder: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const staging = await mkdtemp(`${resolve(folder)}.refresh-`);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, text } of changes) await writeInto(join(staging, 'new', path), text);
    for (const { path } of changes) undo.push(await replace(folder, staging, path));
  } catch (cause) {
    for (const step of undo.reverse()) await step();
    throw new Error(`Nothing was written to ${folder}`, { cause });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Moves the present file aside and the new one in; returns the way back. */
async function replace(
  folder: string,
  staging: string,
  path: string,
): Promise<() => Promise<void>> {
  const target = join(folder, path);
  const aside = join(staging, 'old', path);
  await mkdir(dirname(target), { recursive: true });
  await mkdir(dirname(aside), { recursive: true });
  const moved = await rename(target, aside).then(
    () => true,
    () => false,
  );
  const restore = () => (moved ? rename(aside, target) : rm(target, { force: true }));
  try {
    await rename(join(staging, 'new', path), target);
  } catch (cause) {
    await restore();
    throw cause;
  }
  return restore;
}
