import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { countries } from '../src/model/reference-tables.ts';
import { timeZones } from '../src/model/time-zones.ts';
import { run } from './command/run.ts';
import { UsageError } from './command/usage-error.ts';
import { readTable, writeTable } from './tables/csv.ts';
import { zonesIn } from './zones/zones.ts';

const USAGE = `Usage: npm run zones -- DIR
DIR is npm's cldr-bcp47, unpacked: it has package.json and the folder bcp47.`;
const DATA = join(import.meta.dirname, '../data');
const REPOSITORY = 'https://github.com/unicode-org/cldr-json';
const Manifest = z.object({ name: z.literal('cldr-bcp47'), version: z.string() });

/** Writes the countries of time zones anew from a version of Unicode's CLDR. Returns 0; throws on another folder. */
function main([folder, ...rest]: readonly string[]): number {
  if (!folder || folder.startsWith('-') || rest.length > 0)
    throw new UsageError('Expected the folder of the package');
  const { version } = Manifest.parse(readJson(folder, 'package.json'));
  const path = join(DATA, countries.path);
  const { rows: known } = readTable(countries, readFileSync(path, 'utf8'), countries.path);
  const source_url = `${REPOSITORY}/blob/${version}/cldr-json/cldr-bcp47/bcp47/timezone.json`;
  const codes = known.map(({ alpha2 }) => alpha2);
  const rows = zonesIn(readJson(folder, 'bcp47/timezone.json'), codes).map((zone) => ({
    ...zone,
    source_url,
  }));
  writeFileSync(join(DATA, timeZones.path), writeTable(timeZones, rows));
  console.log(`${rows.length} names of time zones`);
  return 0;
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

await run(() => main(process.argv.slice(2)), USAGE);
