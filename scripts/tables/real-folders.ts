import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { RefusedError } from '../command/refused-error.ts';

/**
 * Sees that nothing on the way from a folder to a path below it leads elsewhere: every part that is there is a
 * folder itself and no link, save the last, which may be anything. Throws when it does not.
 */
export function checkRealFolders(root: string, path: string): void {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    const folder = join(root, ...parts.slice(0, depth));
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat && !stat.isDirectory())
      throw new RefusedError(`expected ${folder} to be a folder of its own, found something else`);
  }
}
