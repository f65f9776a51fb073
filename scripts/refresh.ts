import { readOptions, USAGE } from './refresh/options.ts';
import { describeOutcome } from './refresh/report.ts';
import { runRefresh } from './refresh/run.ts';
import { UsageError } from './refresh/usage-error.ts';
import { SOURCES } from './sources/sources.ts';

/** Turns other people's files into our tables: find, read, normalise, tabulate, check, commit. */
async function main(): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const ids = SOURCES.map((source) => source.id);
  const { options, fetch } = readOptions(process.argv.slice(2), ids);
  if (fetch !== null) throw new UsageError('--from is missing');
  const outcome = await runRefresh(options, today);
  const lines = describeOutcome(outcome, options.dryRun).join('\n');
  if (outcome.refused) console.error(lines);
  else console.log(lines);
  return outcome.refused ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause;
  console.error(`${cause.message}\n${USAGE}`);
  process.exitCode = 2;
}
