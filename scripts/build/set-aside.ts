import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts the folder that an earlier build left out of the way of the next, and gives what resolves once it is removed:
 * thousands of files go beside the work of the build. A folder that is somebody's checkout, or that cannot be moved,
 * stays where it is, and the build empties it.
 */
export function setAside(folder: string): Promise<void> {
  if (existsSync(join(folder, '.git'))) return Promise.resolve();
  const aside = `${folder.replace(/\/+$/, '')}.tmp`;
  // That of a build that was ended before it had removed it.
  rmSync(aside, { recursive: true, force: true });
  try {
    renameSync(folder, aside);
  } catch {
    return Promise.resolve();
  }
  return rm(aside, { recursive: true, force: true });
}
