import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { EXIT_CODES } from '../command/exit-codes.ts';
import type { Outcome } from './run.ts';
import type { SourceOutcome } from './source-outcome.ts';

/** How a refresh ended: after its own work, or already with the fetch. */
export type Ending =
  | {
      readonly verdict: Outcome['verdict'];
      readonly outcome: Outcome;
      readonly summary: string | null;
    }
  | {
      readonly verdict: 'refused' | 'network';
      readonly outcome: null;
      readonly problems: readonly Problem[];
    };

/** Problems of a fetch that are printed; there are 250 files of APNIC Labs alone. */
const SHOWN = 20;

const NUMBER = new Intl.NumberFormat('en-GB');

/** What is printed at the end: for people, or one JSON object for machines. */
export function describeEnding(
  ending: Ending,
  { output, dryRun }: { output: 'lines' | 'json' | 'quiet'; dryRun: boolean },
): string[] {
  if (output === 'json')
    return [JSON.stringify({ event: 'outcome', ...endingAsData(ending, dryRun), ...usage() })];
  if (output === 'quiet' && EXIT_CODES[ending.verdict] % 10 === 0)
    return ending.outcome?.sources.flatMap(describeStale) ?? [];
  if (output === 'quiet' && ending.outcome) return describeErrors(ending.outcome, dryRun);
  return ending.outcome ? describeOutcome(ending.outcome, dryRun) : describeFetch(ending);
}

/** What the process has taken so far: seconds, and megabytes at the most at one time. */
function usage() {
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return { seconds: Math.round(process.uptime()), peakMegabytes };
}

function endingAsData(ending: Ending, dryRun: boolean) {
  const { verdict, outcome } = ending;
  const head = { verdict, exitCode: EXIT_CODES[verdict], dryRun };
  if (outcome === null) return { ...head, problems: ending.problems };
  return {
    ...head,
    sources: outcome.sources.map(({ source, found, provenance, stale, faults }) => ({
      id: source.id,
      found,
      asOf: provenance?.asOf ?? null,
      stale,
      faults,
    })),
    stale: outcome.sources.flatMap(({ source, stale }) =>
      stale === null ? [] : [{ source: source.id, ...stale }],
    ),
    tables: outcome.tables,
    files: outcome.changes.map(({ path }) => path),
    problems: outcome.problems,
  };
}

function describeFetch({ verdict, problems }: Ending & { outcome: null }): string[] {
  const more = problems.length - SHOWN;
  return [
    ...problems.slice(0, SHOWN).map(formatProblem),
    ...(more > 0 ? [`and ${more} more like these`] : []),
    verdict === 'network'
      ? 'Nobody could be reached: nothing was written.'
      : `Refused: ${problems.length} errors, nothing was written.`,
  ];
}

/** Everything a person wants to know of a refresh: a line a source, a line a table, the problems. */
export function describeOutcome(outcome: Outcome, dryRun: boolean): string[] {
  return [
    ...outcome.sources.flatMap(describeSource),
    '',
    ...outcome.tables.map(describeTable),
    '',
    ...outcome.sources.flatMap(describeStale),
    ...describeErrors(outcome, dryRun),
  ];
}

function describeErrors(outcome: Outcome, dryRun: boolean): string[] {
  const errors = outcome.problems.filter((problem) => problem.severity === 'error');
  const changed = outcome.tables.filter((table) => table.changed);
  return [
    ...errors.map(formatProblem),
    verdict(
      { errors: errors.length, files: outcome.changes.length, tables: changed.length },
      dryRun,
    ),
  ];
}

function verdict(
  count: { errors: number; files: number; tables: number },
  dryRun: boolean,
): string {
  if (count.errors > 0) return `Refused: ${count.errors} errors, nothing was written.`;
  if (count.files === 0) return 'Nothing changed.';
  const files = `${count.files} files (${count.tables} tables)`;
  return dryRun ? `Dry run: ${files} would be written.` : `${files} written.`;
}

/** Faults and warnings of one source that are printed. */
const EXAMPLES = 5;

function describeSource(outcome: SourceOutcome): string[] {
  const { problems, faults } = outcome;
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  return [
    `${outcome.source.id.padEnd(20)}${stateOf(outcome, warnings.length)}`,
    ...[...faults.slice(0, EXAMPLES), ...warnings.slice(0, EXAMPLES)].map(
      (problem) => `  ${formatProblem(problem)}`,
    ),
  ];
}

function stateOf(outcome: SourceOutcome, warnings: number): string {
  const { found, provenance, crops, faults } = outcome;
  const stale = outcome.stale
    ? `, stale since ${outcome.stale.since}: ${outcome.stale.because}`
    : '';
  if (!provenance) return found ? 'could not be read' : 'no file, now or earlier';
  if (!found) return `no file: earlier rows kept, as of ${provenance.asOf}${stale}`;
  if (faults.length > 0 && crops.length === 0)
    return `not used: earlier rows kept, as of ${provenance.asOf}${stale}`;
  const records = provenance.files.reduce((sum, file) => sum + file.records, 0);
  const files = provenance.files.length === 1 ? '' : ` in ${provenance.files.length} files`;
  const head = `${NUMBER.format(records)} records${files}, as of ${provenance.asOf}`;
  return `${head}, ${warnings} warnings${stale}`;
}

/** One line on a source whose rows, or some of them, are older than they should be. */
function describeStale({ source, stale, because }: SourceOutcome): string[] {
  if (stale === null) return [];
  const now = because === undefined || because === stale.because ? '' : `; now ${because}`;
  return [`stale: ${source.id} since ${stale.since}: ${stale.because}${now}`];
}

function describeTable({ name, before, after, changed }: Outcome['tables'][number]): string {
  const rows = `${NUMBER.format(before)} -> ${NUMBER.format(after)} rows`;
  return `${name.padEnd(20)}${rows}${changed ? '' : ', unchanged'}`;
}
