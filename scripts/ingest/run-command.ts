import { join } from 'node:path';
import { formatProblem, refuses } from '../../src/model/problem.ts';
import { drawBaseMap } from '../basemap/draw-base-map.ts';
import { EXIT_CODES } from '../command/exit-codes.ts';
import { parseOptions } from '../command/strict-options.ts';
import type { Voice } from '../command/voice.ts';
import { readDataTexts } from '../editions/fingerprint-data.ts';
import { isRecorded, nameData } from '../editions/record-edition.ts';
import { readEditions } from '../editions/store.ts';
import { recoverBeforeReading } from '../refresh/lock.ts';
import { readActivities } from './activities/read-activities.ts';
import { checkData } from './check-data.ts';
import { publish } from './publish.ts';
import { readChanges } from './read-changes.ts';
import { readDataFiles } from './read-data.ts';
import { readStories } from './read-stories.ts';
import { publishedFiles, writePublished } from './write-published.ts';

export const USAGE = 'Usage: npm run ingest -- [--data DIR] [--out DIR]';

/**
 * The whole command; `now` is ISO 8601. Returns the exit code. Throws a `UsageError` when called wrongly, and what
 * keeps it from its work.
 */
export async function runCommand(
  args: readonly string[],
  now: string,
  voice: Voice,
): Promise<number> {
  const options = { data: { type: 'string' }, out: { type: 'string' } } as const;
  const { data = 'data', out } = parseOptions(args, options).values;
  await recoverBeforeReading(data, now);
  return ingest(data, out ?? join(data, 'published'), voice);
}

/**
 * Turns the committed tables into published JSON. Returns the exit code: 1 with every problem listed, and the
 * last published files untouched, when the tables are unsound.
 */
async function ingest(folder: string, out: string, { print, complain }: Voice): Promise<number> {
  const started = performance.now();
  const tables = checkData(await readDataFiles(folder));
  const { evidence } = tables;
  const recorded = await readChanges(folder);
  const entered = await readActivities(folder, evidence?.tables.countries ?? null);
  const kept = await readStories(folder);
  const problems = [tables, recorded, entered, kept].flatMap((reading) => reading.problems);
  for (const problem of problems) complain(formatProblem(problem));
  if (!evidence || refuses(problems)) {
    complain(`${problems.length} problems in ${folder}: nothing was published.`);
    return EXIT_CODES.refused;
  }
  const edition = nameData(await readDataTexts(folder));
  const editions = readEditions(folder);
  const baseMap = drawBaseMap(evidence.tables.countries);
  const files = publishedFiles(
    publish(evidence, baseMap, { ...recorded, ...entered, ...kept, edition, editions }),
  );
  await writePublished(out, files);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(`Published ${files.size} files to ${out} in ${seconds} s.`);
  if (!isRecorded(edition))
    complain(
      `The data were edited since: they are ${edition.name} until npm run edition names them.`,
    );
  return EXIT_CODES.new;
}
