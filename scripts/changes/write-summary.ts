import { access, constants, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Change } from '../../src/model/change.ts';
import { UsageError } from '../command/usage-error.ts';
import { summarise, summariseNothing } from './summary.ts';
import type { Told } from './told.ts';

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

/** What a refresh on `date` (`YYYY-MM-DD`) came to. */
interface Outcome {
  readonly verdict: 'new' | 'nothing-new' | 'refused';
  readonly change: Change | null;
  readonly date: string;
}

/**
 * What there is to say in words of a refresh, such as for the message of a commit: always where data are new,
 * also where they are not and a source is stale; else null.
 */
export function summaryOf({ verdict, change, date }: Outcome, told: Told): string | null {
  if (verdict === 'refused' || (verdict === 'nothing-new' && told.stale.length === 0)) return null;
  return change ? summarise(change, told) : summariseNothing(date, verdict, told);
}

/** Writes a summary to a file, where there is one and a file is named. */
export async function writeSummary(path: string | null, summary: string | null): Promise<void> {
  if (path !== null && summary !== null) await writeFile(path, summary);
}
