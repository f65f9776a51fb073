import { summarise } from './changes/summary.ts';
import { checkSummaryPath, writeSummary } from './changes/write-summary.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import {
  type Fetched,
  isDistrusted,
  nobodyAnswered,
  problemsOf,
  reportOf,
} from './fetch/fetched.ts';
import { recover } from './refresh/commit.ts';
import { fetchStep } from './refresh/fetch-step.ts';
import { takeLock } from './refresh/lock.ts';
import { type Command, readOptions, USAGE } from './refresh/options.ts';
import { describeEnding, type Ending } from './refresh/report.ts';
import { runRefresh } from './refresh/run.ts';
import { SOURCES } from './sources/sources.ts';

/** Turns other people's files into our tables: fetch, then find, read, normalise, tabulate, check, commit. */
async function refresh({ options, fetch, output }: Command, today: string): Promise<Ending> {
  const terminal = process.stdout.isTTY === true;
  const means = { output, terminal, now: () => performance.now(), print: console.log };
  const results = fetch === null ? null : await fetchStep(options, fetch, means);
  const failure = results && failureOf(results, options.only !== null);
  if (failure) return failure;
  const outcome = await runRefresh(options, today, results ? reportOf(results) : undefined);
  return { verdict: outcome.verdict, outcome };
}

/** A fetch that brought nothing, or what cannot be trusted of what was asked for by name; else null. */
function failureOf(results: readonly Fetched[], named: boolean): Ending | null {
  const problems = problemsOf(results);
  if (problems.length === 0 || !(named || nobodyAnswered(results))) return null;
  const verdict = results.some(isDistrusted) ? 'refused' : 'network';
  return { verdict, outcome: null, problems };
}

/** Everything between taking the lock and giving it back. Returns the exit code. */
async function main(now: string): Promise<number> {
  const ids = SOURCES.map((source) => source.id);
  const command = readOptions(process.argv.slice(2), ids);
  const { data, dryRun } = command.options;
  if (command.summary !== null) await checkSummaryPath(command.summary);
  const release = await takeLock(data, now);
  try {
    await recover(data);
    const ending = await refresh(command, now.slice(0, 10));
    const { verdict, outcome } = ending;
    if (command.summary !== null && verdict === 'new')
      await writeSummary(command.summary, outcome?.change ?? null, now.slice(0, 10));
    const lines = describeEnding(ending, { output: command.output, dryRun }).join('\n');
    const failed = ending.verdict === 'refused' || ending.verdict === 'network';
    if (failed && command.output !== 'json') console.error(lines);
    else if (lines !== '') console.log(lines);
    if (command.output === 'lines' && verdict === 'new' && outcome?.change)
      console.log(`\n${summarise(outcome.change)}`);
    return EXIT_CODES[ending.verdict];
  } finally {
    await release();
  }
}

await run(main, USAGE);
