import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Published } from './published.ts';

/** Reads what the ingest published into a folder. Throws when it is missing or not what the schema says. */
export function loadPublished(folder: string): Published {
  try {
    return Published.parse({
      countries: readJson(folder, 'countries.json'),
      metrics: readMetrics(resolve(folder, 'metrics')),
      milestones: readJson(folder, 'milestones.json'),
      groups: readJson(folder, 'groups.json'),
      entitlements: readJson(folder, 'entitlements.json'),
      policyReserves: readJson(folder, 'policy-reserves.json'),
      specialBlocks: readJson(folder, 'special-blocks.json'),
      iot: readJson(folder, 'iot.json'),
      countryLanguages: readJson(folder, 'country-languages.json'),
      provenance: readJson(folder, 'sources.json'),
      changes: readJson(folder, 'changes.json'),
      activities: readJson(folder, 'activities.json'),
      calendarEvents: readJson(folder, 'calendar-events.json'),
      editions: readJson(folder, 'editions.json'),
      baseMap: readJson(folder, 'basemap.json'),
    });
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
