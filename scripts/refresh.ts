import { toldOf } from './changes/told.ts';
import { checkSummaryPath, summaryOf, writeSummary } from './changes/write-summary.ts';
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
import { NOTHING_FETCHED } from './refresh/fetch-report.ts';
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
  const report = results ? reportOf(results) : NOTHING_FETCHED;
  const outcome = await runRefresh(options, today, report);
  const told = toldOf(outcome, report.unreached);
  const summary = summaryOf({ ...outcome, date: today }, told);
  return { verdict: outcome.verdict, outcome, summary };
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
    const summary = ending.outcome ? ending.summary : null;
    await writeSummary(command.summary, summary);
    const lines = describeEnding(ending, { output: command.output, dryRun }).join('\n');
    const failed = ending.verdict === 'refused' || ending.verdict === 'network';
    if (failed && command.output !== 'json') console.error(lines);
    else if (lines !== '') console.log(lines);
    if (command.output === 'lines' && summary !== null) console.log(`\n${summary}`);
    return EXIT_CODES[ending.verdict];
  } finally {
    await release();
  }
}

await run(main, USAGE);
