import { readFileSync } from 'node:fs';

/**
 * A file's text, or `null` when there is no such file. Rejects when it is there and cannot be read. Read at once: to wait
 * for the disk by way of threads costs more than to read a table.
 */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new Error(`Cannot read ${path}`, { cause });
  }
}
