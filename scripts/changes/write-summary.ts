import { access, constants, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Change } from '../../src/model/change.ts';
import { UsageError } from '../command/usage-error.ts';
import { summarise, summariseNothing } from './summary.ts';

/**
 * Looks whether a summary can be written to a file, before there is one: afterwards the data are committed,
 * and a failure would be told of a refresh that succeeded. Throws a `UsageError`.
 */
export async function checkSummaryPath(path: string): Promise<void> {
  const folder = dirname(path);
  const there = await stat(path).catch(() => null);
  const target = there ? path : folder;
  const isOpen = await access(target, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isOpen || there?.isDirectory())
    throw new UsageError(`--summary: cannot write a file ${path}`);
}

/** Writes in words what a refresh on `date` changed, such as for the message of a commit. */
export async function writeSummary(
  path: string,
  change: Change | null,
  date: string,
): Promise<void> {
  await writeFile(path, change ? summarise(change) : summariseNothing(date));
}
