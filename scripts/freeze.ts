import { BASE } from './build/site-place.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { RefusedError } from './command/refused-error.ts';
import { run } from './command/run.ts';
import { parseOptions } from './command/strict-options.ts';
import { readDataTexts } from './editions/fingerprint-data.ts';
import { gatherEdition } from './editions/gather.ts';
import { isRecorded, nameData } from './editions/record-edition.ts';
import { storeEdition } from './editions/store.ts';

const USAGE = `Usage: npm run freeze [-- --data DIR] [--site DIR]
Exit codes: 0 frozen, 10 frozen already with the same bytes, 1 refused, 2 wrong usage.`;

/**
 * Keeps the figures of the built site as they are now, for good, under the name of the edition. Returns whether
 * it was not kept already. Throws a `RefusedError`, with nothing written, when the site was not built from these
 * data, when they bear no recorded name, or when the edition is frozen already with other bytes.
 */
async function freeze(data: string, folder: string): Promise<boolean> {
  const named = nameData(await readDataTexts(data));
  if (!isRecorded(named))
    throw new RefusedError(
      `The data in ${data} were edited since their edition was recorded (now ${named.name}): run npm run edition, then npm run build, then freeze`,
    );
  const gathered = gatherEdition({ folder, base: BASE }, named);
  const { record, isNew } = storeEdition(data, named.name, gathered);
  const { files, bytes } = record;
  const what = isNew ? 'Froze the edition' : 'Frozen already, with the same bytes: the edition';
  console.log(`${what} ${named.name}: ${files} files, ${bytes} bytes packed.`);
  return isNew;
}

async function main(): Promise<number> {
  const options = { data: { type: 'string' }, site: { type: 'string' } } as const;
  const { data = 'data', site = 'dist' } = parseOptions(process.argv.slice(2), options).values;
  return (await freeze(data, site)) ? EXIT_CODES.new : EXIT_CODES['nothing-new'];
}

await run(main, USAGE);
