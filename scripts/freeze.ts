import { readFileSync } from 'node:fs';
import config from '../astro.config.mjs';
import { editionOf, Provenance } from '../src/model/provenance.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { parseOptions } from './command/strict-options.ts';
import { gatherEdition } from './editions/gather.ts';
import { storeEdition } from './editions/store.ts';

const USAGE = 'Usage: npm run freeze [-- --data DIR] [--site DIR]';

/**
 * Keeps the figures of the built site as they are now, for good, under the name of the edition. Throws a
 * `RefusedError`, with nothing written, when there is no built site or the edition is frozen already.
 */
function freeze(data: string, folder: string): void {
  const provenance = Provenance.parse(JSON.parse(readFileSync(`${data}/sources.json`, 'utf8')));
  const edition = editionOf(provenance);
  const base = `/${config.base ?? ''}/`.replace(/\/+/g, '/');
  const { files, bytes } = storeEdition(data, edition, gatherEdition({ folder, base }, edition));
  console.log(`Froze the edition ${edition}: ${files} files, ${bytes} bytes packed.`);
}

function main(): number {
  const options = { data: { type: 'string' }, site: { type: 'string' } } as const;
  const { data = 'data', site = 'dist' } = parseOptions(process.argv.slice(2), options).values;
  freeze(data, site);
  return EXIT_CODES.new;
}

await run(main, USAGE);
