import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { InputFile } from '../sources/source.ts';
import { UsageError } from './usage-error.ts';

/**
 * Lists every file below a folder, sorted, with `/` between parts. Files on disk stand in for the network
 * here: fetching, when it comes, leaves its files in such a folder. Throws a `UsageError` without a folder.
 */
export async function findFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .sort();
  } catch (cause) {
    throw new UsageError(`cannot read the folder ${folder}`, { cause });
  }
}

/** Reads some of the files that were found. */
export function loadFiles(folder: string, names: readonly string[]): Promise<InputFile[]> {
  return Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  );
}
