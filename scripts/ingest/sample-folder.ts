import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ACTIVITY_TABLES } from '../../src/model/activities/activities.ts';
import { writeProvenance } from '../refresh/provenance.ts';
import { columnsOf } from '../tables/csv.ts';
import { PROVENANCE } from './read-data.ts';
import { SAMPLE_SOURCE, sampleFiles } from './sample-data.ts';

/** The countries as committed: the map has a shape for each, which no sample can do without. */
const COUNTRIES = 'reference/countries.csv';
const COMMITTED = resolve(import.meta.dirname, '../../data', COUNTRIES);

/** The provenance as a refresh writes it, so that recording an edition changes nothing else of it. */
const WRITTEN = writeProvenance({ sources: [SAMPLE_SOURCE], gates: [], overlaps: [] });

/** Writes the sound sample of a data folder to disk, with no activities; makes the folder, and gives it. */
export async function plantSample(folder: string): Promise<string> {
  const activities = ACTIVITY_TABLES.map((table) => [table.path, `${columnsOf(table)}\n`] as const);
  const whole = { [COUNTRIES]: await readFile(COMMITTED, 'utf8'), [PROVENANCE]: WRITTEN };
  const tables = [...sampleFiles(whole)].map(([path, { text }]) => [path, text] as const);
  for (const [path, text] of [...activities, ...tables]) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if (text !== null) await writeFile(file, text);
  }
  return folder;
}
