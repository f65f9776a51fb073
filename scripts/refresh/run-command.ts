import { toldOf } from '../changes/told.ts';
import { checkSummaryPath, summaryOf, writeSummary } from '../changes/write-summary.ts';
import { EXIT_CODES } from '../command/exit-codes.ts';
import type { Voice } from '../command/voice.ts';
import {
  type Fetched,
  isDistrusted,
  nobodyAnswered,
  problemsOf,
  reportOf,
} from '../fetch/fetched.ts';
import type { Means } from '../fetch/progress/progress.ts';
import { SOURCES } from '../sources/sources.ts';
import { recover } from './commit.ts';
import { NOTHING_FETCHED } from './fetch-report.ts';
import { fetchStep } from './fetch-step.ts';
import { takeLock } from './lock.ts';
import { type Command, readOptions } from './options.ts';
import { describeEnding, type Ending } from './report.ts';
import { runRefresh } from './run.ts';

/** The voice of a refresh, which also shows how far it is. */
type TerminalVoice = Voice & Pick<Means, 'terminal'>;

/**
 * The whole command, between taking the lock and giving it back; `now` is ISO 8601. Returns the exit code. Throws a
 * `UsageError` when called wrongly, and what keeps it from its work.
 */
export async function runCommand(
  args: readonly string[],
  now: string,
  voice: TerminalVoice,
): Promise<number> {
  const ids = SOURCES.map((source) => source.id);
  const command = readOptions(args, ids);
  const { data } = command.options;
  if (command.summary !== null) await checkSummaryPath(command.summary);
  const release = await takeLock(data, now);
  try {
    await recover(data);
    const ending = await refresh(command, now.slice(0, 10), voice);
    await writeSummary(command.summary, summaryIn(ending));
    tell(ending, command, voice);
    return EXIT_CODES[ending.verdict];
  } finally {
    await release();
  }
}

/** Turns other people's files into our tables: fetch, then find, read, normalise, tabulate, check, commit. */
async function refresh(
  { options, fetch, output }: Command,
  today: string,
  { terminal, print }: TerminalVoice,
): Promise<Ending> {
  const means = { output, terminal, now: () => performance.now(), print };
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

function summaryIn(ending: Ending): string | null {
  return ending.outcome ? ending.summary : null;
}

function tell(ending: Ending, { output, options }: Command, { print, complain }: Voice): void {
  const lines = describeEnding(ending, { output, dryRun: options.dryRun }).join('\n');
  const failed = ending.verdict === 'refused' || ending.verdict === 'network';
  if (failed && output !== 'json') complain(lines);
  else if (lines !== '') print(lines);
  const summary = summaryIn(ending);
  if (output === 'lines' && summary !== null) print(`\n${summary}`);
}
