import { writeFile } from 'node:fs/promises';
import type { Change } from '../../src/model/change.ts';
import { summarise, summariseNothing } from './summary.ts';

/** Writes in words what a refresh on `date` changed, such as for the message of a commit. */
export async function writeSummary(
  path: string,
  change: Change | null,
  date: string,
): Promise<void> {
  await writeFile(path, change ? summarise(change) : summariseNothing(date));
}
