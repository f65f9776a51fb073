import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { MonthEnd } from '../flows/history.ts';
import type { MonthResult } from './month-result.ts';

/** A month's result is a few sums; what flows are told from is every block, so that it is kept apart and packed. */
const NAME = /^[a-z]+-\d{4}-\d{2}\.blocks$/;

/** Where the blocks of a month are kept below the work folder. */
function pathOf(work: string, { registry, month }: Pick<MonthResult, 'registry' | 'month'>) {
  return join(work, 'month-ends', `${registry}-${month}.blocks`);
}

/** Keeps the blocks of a month: whole or not at all. */
export async function keepMonthEnd(
  work: string,
  month: Pick<MonthResult, 'registry' | 'month'>,
  monthEnd: MonthEnd,
): Promise<void> {
  const path = pathOf(work, month);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, gzipSync(serialize(monthEnd)));
  await rename(`${path}.tmp`, path);
}

/** True where the blocks of a month are kept. */
export async function hasMonthEnd(
  work: string,
  month: Pick<MonthResult, 'registry' | 'month'>,
): Promise<boolean> {
  return await stat(pathOf(work, month)).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The blocks of every month below the work folder, however deep, one file after the other. */
export async function readMonthEnds(work: string): Promise<MonthEnd[]> {
  const entries = await readdir(work, { recursive: true, withFileTypes: true });
  const monthEnds: MonthEnd[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !NAME.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    try {
      monthEnds.push(deserialize(gunzipSync(await readFile(path))) as MonthEnd);
    } catch (cause) {
      throw new Error(`Cannot read ${path}: remove it to fetch the month again`, { cause });
    }
  }
  return monthEnds;
}
