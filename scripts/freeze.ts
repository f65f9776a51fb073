import { readFileSync } from 'node:fs';
import config from '../astro.config.mjs';
import { editionOf, Provenance } from '../src/model/provenance.ts';
import { gatherEdition } from './editions/gather.ts';
import { storeEdition } from './editions/store.ts';
import { EXIT_CODES } from './refresh/exit-codes.ts';
import { parseOptions } from './refresh/strict-options.ts';
import { UsageError } from './refresh/usage-error.ts';

const USAGE = 'Usage: npm run freeze [-- --data DIR] [--site DIR]';

/**
 * Keeps the figures of the built site as they are now, for good, under the name of the edition. Exits 1 with
 * one sentence, and nothing written, when there is no built site or the edition is frozen already; 2 when
 * called wrongly.
 */
function freeze(data: string, folder: string): void {
  const provenance = Provenance.parse(JSON.parse(readFileSync(`${data}/sources.json`, 'utf8')));
  const edition = editionOf(provenance);
  const base = `/${config.base ?? ''}/`.replace(/\/+/g, '/');
  const { files, bytes } = storeEdition(data, edition, gatherEdition({ folder, base }, edition));
  console.log(`Froze the edition ${edition}: ${files} files, ${bytes} bytes packed.`);
}

try {
  const options = { data: { type: 'string' }, site: { type: 'string' } } as const;
  const { data = 'data', site = 'dist' } = parseOptions(process.argv.slice(2), options).values;
  freeze(data, site);
} catch (cause) {
  const isUsage = cause instanceof UsageError;
  console.error(cause instanceof Error ? cause.message : String(cause));
  if (isUsage) console.error(USAGE);
  process.exitCode = isUsage ? EXIT_CODES.usage : EXIT_CODES.refused;
}
