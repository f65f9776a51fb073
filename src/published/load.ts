import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { PARTS, Published } from './published.ts';

/** Reads what the ingest published into a folder. Throws when it is missing or not what the schema says. */
export function loadPublished(folder: string): Published {
  try {
    const parts = Object.entries(PARTS).map(([part, file]) => [part, readJson(folder, file)]);
    const metrics = readMetrics(resolve(folder, 'metrics'));
    return Published.parse({ ...Object.fromEntries(parts), metrics });
  } catch (cause) {
    throw new Error(`No sound published data in ${folder}: run npm run ingest`, { cause });
  }
}

function readMetrics(folder: string): Record<string, unknown> {
  const files = readdirSync(folder).sort();
  return Object.fromEntries(files.map((file) => [basename(file, '.json'), readJson(folder, file)]));
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(resolve(folder, file), 'utf8'));
}
