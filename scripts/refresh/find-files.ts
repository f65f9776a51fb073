import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UsageError } from '../command/usage-error.ts';

/**
 * Lists every file below a folder, sorted, with `/` between parts; but not those half fetched, nor what lies
 * in a folder with a dot: the fetch keeps its records there. Throws a `UsageError` without a folder.
 */
export async function findFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .filter((path) => !path.endsWith('.part') && !/(^|\/)\./.test(path))
      .sort();
  } catch (cause) {
    throw new UsageError(`cannot read the folder ${folder}`, { cause });
  }
}
