import { mkdir } from 'node:fs/promises';
import type { Season } from '../sources/source.ts';
import { type FetchFile, fetchMonth, type Means } from './fetch-month.ts';
import { hasMonthEnd } from './month-ends.ts';
import { type MonthResult, readResult, resultPath, writeResult } from './month-result.ts';
import { monthsOf, type Task } from './months.ts';

/** Everything the walk needs. */
export interface Walk {
  readonly tasks: readonly Task[];
  readonly work: string;
  readonly season: Season;
  readonly fetchFile: FetchFile;
  /** Told of every month as it is done, in a line for people. */
  report(line: string): void;
}

/**
 * Does every month of the tasks that was not done before, one after the other, so that no more than one
 * file is in memory. Returns how many could not be done because the network failed.
 */
export async function walkArchives({
  tasks,
  work,
  season,
  fetchFile,
  report,
}: Walk): Promise<number> {
  await mkdir(work, { recursive: true });
  const means: Means = { fetchFile, work, worked: new Map() };
  let failed = 0;
  for (const { registry, year } of tasks)
    for (const month of monthsOf(year, season.today)) {
      const line = (words: string) => report(`${registry.padEnd(8)}${month}  ${words}`);
      try {
        const done = await readResult(resultPath(work, { registry, month }));
        if (done !== null && (await isDone(work, done))) line('done before');
        else line(describe(await doMonth({ registry, month, season }, means)));
      } catch (cause) {
        failed++;
        line(`failed: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
  return failed;
}

/**
 * A month that need not be looked for again. Of one there may have been only files that could not be read: a page in
 * place of a file is gone another day. Of one fetched before blocks were kept there are none.
 */
async function isDone(work: string, result: MonthResult): Promise<boolean> {
  return result.file === null ? result.skipped.length === 0 : await hasMonthEnd(work, result);
}

async function doMonth(
  expected: Parameters<typeof fetchMonth>[0],
  means: Means,
): Promise<MonthResult> {
  const result = await fetchMonth(expected, means);
  await writeResult(means.work, result);
  return result;
}

function describe({ file, skipped }: MonthResult): string {
  const passed = skipped.map(({ address, because }) => `\n  passed over ${address}: ${because}`);
  const found = file === null ? 'no file' : `${file.name}, ${file.records} records, of ${file.day}`;
  return `${found}${passed.join('')}`;
}
