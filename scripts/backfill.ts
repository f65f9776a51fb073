import { fetcherOf } from './backfill/fetch-file.ts';
import { mergeIntoTables } from './backfill/merge-into-tables.ts';
import { tasksOf } from './backfill/months.ts';
import { type Options, readOptions, USAGE } from './backfill/options.ts';
import { walkArchives } from './backfill/walk-archives.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { closeClient, makeClient } from './fetch/client.ts';
import { recover } from './refresh/commit.ts';
import { readUserAgent } from './refresh/fetch-step.ts';
import { takeLock } from './refresh/lock.ts';
import { readStored, type Stored, seasonOf } from './refresh/stored.ts';

/** Fetches what is not at hand yet; returns how many months the network kept from us. */
async function walk(options: Options, stored: Stored, today: string): Promise<number> {
  if (options.years === null) return 0;
  const client = makeClient(await readUserAgent());
  try {
    return await walkArchives({
      tasks: tasksOf(options.registries, options.years, options.shard),
      work: options.work,
      season: seasonOf(stored.tables, today),
      fetchFile: fetcherOf(client, options.mirror),
      report: console.log,
    });
  } finally {
    closeClient(client);
  }
}

/** Puts the months at hand into the tables; returns whether anything changed. */
async function merge({ data, work }: Options, stored: Stored, today: string): Promise<boolean> {
  const { months, sound, leftOut, written } = await mergeIntoTables(stored, { data, work, today });
  for (const [because, list] of Map.groupBy(leftOut, (one) => one.because))
    console.log(`No holdings of ${list.map(({ month }) => month).join(', ')}: ${because}`);
  console.log(
    `${months} months, ${sound} with a file; written: ${written.join(', ') || 'nothing'}`,
  );
  return written.length > 0;
}

/** Walks the archives into the tables. Returns the exit code. */
async function main(now: string): Promise<number> {
  const today = now.slice(0, 10);
  const options = readOptions(process.argv.slice(2), Number(today.slice(0, 4)));
  const release = await takeLock(options.data, now);
  try {
    await recover(options.data);
    const stored = await readStored(options.data);
    const failed = await walk(options, stored, today);
    const changed = options.merge ? await merge(options, stored, today) : true;
    if (failed > 0) return EXIT_CODES.network;
    return changed ? EXIT_CODES.new : EXIT_CODES['nothing-new'];
  } finally {
    await release();
  }
}

await run(main, USAGE);
