import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { EXIT_CODES } from '../command/exit-codes.ts';
import type { SourceOutcome } from './harvest-sources.ts';
import type { Outcome } from './run.ts';

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
    return [JSON.stringify({ event: 'outcome', ...endingAsData(ending, dryRun) })];
  if (output === 'quiet' && EXIT_CODES[ending.verdict] % 10 === 0) return [];
  if (output === 'quiet' && ending.outcome) return describeErrors(ending.outcome, dryRun);
  return ending.outcome ? describeOutcome(ending.outcome, dryRun) : describeFetch(ending);
}

function endingAsData(ending: Ending, dryRun: boolean) {
  const { verdict, outcome } = ending;
  const head = { verdict, exitCode: EXIT_CODES[verdict], dryRun };
  if (outcome === null) return { ...head, problems: ending.problems };
  return {
    ...head,
    sources: outcome.sources.map(({ source, found, provenance }) => ({
      id: source.id,
      found,
      asOf: provenance?.asOf ?? null,
      stale: provenance?.stale ?? null,
    })),
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

function describeSource({ source, found, provenance, problems }: SourceOutcome): string[] {
  const name = source.id.padEnd(20);
  if (!found && !provenance) return [`${name}no file, now or earlier`];
  const stale = provenance?.stale
    ? `, stale since ${provenance.stale.since}: ${provenance.stale.because}`
    : '';
  if (!found) return [`${name}no file: earlier rows kept, as of ${provenance?.asOf}${stale}`];
  if (!provenance) return [`${name}could not be read`];
  const records = provenance.files.reduce((sum, file) => sum + file.records, 0);
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  const files = provenance.files.length === 1 ? '' : ` in ${provenance.files.length} files`;
  const head = `${name}${NUMBER.format(records)} records${files}, as of ${provenance.asOf}`;
  return [
    `${head}, ${warnings.length} warnings${stale}`,
    ...warnings.slice(0, 5).map((problem) => `  ${formatProblem(problem)}`),
  ];
}

function describeTable({ name, before, after, changed }: Outcome['tables'][number]): string {
  const rows = `${NUMBER.format(before)} -> ${NUMBER.format(after)} rows`;
  return `${name.padEnd(20)}${rows}${changed ? '' : ', unchanged'}`;
}
