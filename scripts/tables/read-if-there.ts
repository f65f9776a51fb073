import { readFile } from 'node:fs/promises';

/** A file's text, or `null` when there is no such file. Throws when it is there and cannot be read. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new Error(`Cannot read ${path}`, { cause });
  }
}
