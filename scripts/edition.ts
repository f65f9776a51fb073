import { join } from 'node:path';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { parseOptions } from './command/strict-options.ts';
import { recordEdition } from './editions/record-edition.ts';
import { commitChanges, recover } from './refresh/commit.ts';
import { takeLock } from './refresh/lock.ts';
import { PROVENANCE_PATH } from './refresh/stored.ts';
import { readIfThere } from './tables/read-if-there.ts';

const USAGE = `Usage: npm run edition [-- --data DIR] [--anew]
Records which edition the data are: the present one where they are still that, else a new one.
--anew names them anew although they are the same, such as once the code counts otherwise.
Exit codes: 0 recorded, 10 nothing new, 2 wrong usage.`;

/** Names the data of a folder and says so. Returns the exit code. The caller holds the lock. */
async function nameEdition(data: string, today: string, anew: boolean): Promise<number> {
  const before = await readIfThere(join(data, PROVENANCE_PATH));
  const { name, texts } = await recordEdition(data, new Map(), { today, anew });
  const text = texts.get(PROVENANCE_PATH) ?? '';
  const isNew = text !== before;
  if (isNew) await commitChanges(data, [{ path: PROVENANCE_PATH, text }]);
  console.log(isNew ? `Recorded as the edition ${name}.` : `The data are the edition ${name}.`);
  return EXIT_CODES[isNew ? 'new' : 'nothing-new'];
}

async function main(now: string): Promise<number> {
  const options = { data: { type: 'string' }, anew: { type: 'boolean' } } as const;
  const { data = 'data', anew = false } = parseOptions(process.argv.slice(2), options).values;
  const release = await takeLock(data, now);
  try {
    await recover(data);
    return await nameEdition(data, now.slice(0, 10), anew);
  } finally {
    await release();
  }
}

await run(main, USAGE);
