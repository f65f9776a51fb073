import { join } from 'node:path';
import { formatProblem, refuses } from '../src/model/problem.ts';
import { drawBaseMap } from './basemap/draw-base-map.ts';
import { readEditions } from './editions/store.ts';
import { readActivities } from './ingest/activities/read-activities.ts';
import { checkData } from './ingest/check-data.ts';
import { publish } from './ingest/publish.ts';
import { readChanges } from './ingest/read-changes.ts';
import { readDataFiles } from './ingest/read-data.ts';
import { publishedFiles, writePublished } from './ingest/write-published.ts';
import { EXIT_CODES } from './refresh/exit-codes.ts';
import { LockedError, recoverBeforeReading } from './refresh/lock.ts';
import { parseOptions } from './refresh/strict-options.ts';
import { UsageError } from './refresh/usage-error.ts';

const USAGE = 'Usage: npm run ingest -- [--data DIR] [--out DIR]';

/**
 * Turns the committed tables into published JSON: `npm run ingest -- [--data DIR] [--out DIR]`. Exits 1
 * with every problem listed, and the last published files untouched, when the tables are unsound, and 2 when
 * called wrongly.
 */
async function ingest(folder: string, out: string): Promise<void> {
  const started = performance.now();
  const tables = checkData(await readDataFiles(folder));
  const { evidence } = tables;
  const recorded = await readChanges(folder);
  const entered = await readActivities(folder, evidence?.tables.countries ?? null);
  const problems = [tables, recorded, entered].flatMap((reading) => reading.problems);
  for (const problem of problems) console.error(formatProblem(problem));
  if (!evidence || refuses(problems)) {
    console.error(`${problems.length} problems in ${folder}: nothing was published.`);
    process.exitCode = 1;
    return;
  }
  const editions = readEditions(folder);
  const baseMap = drawBaseMap(evidence.tables.countries);
  const files = publishedFiles(publish(evidence, baseMap, { ...recorded, ...entered, editions }));
  await writePublished(out, files);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Published ${files.size} files to ${out} in ${seconds} s.`);
}

try {
  const options = { data: { type: 'string' }, out: { type: 'string' } } as const;
  const { data = 'data', out } = parseOptions(process.argv.slice(2), options).values;
  await recoverBeforeReading(data, new Date().toISOString());
  await ingest(data, out ?? join(data, 'published'));
} catch (cause) {
  if (cause instanceof UsageError) console.error(`${cause.message}\n${USAGE}`);
  else if (cause instanceof LockedError) console.error(cause.message);
  else throw cause;
  process.exitCode = cause instanceof UsageError ? EXIT_CODES.usage : EXIT_CODES.refused;
}
