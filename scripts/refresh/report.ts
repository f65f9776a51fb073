import { formatProblem } from '../../src/model/problem.ts';
import type { SourceOutcome } from './harvest-sources.ts';
import type { Outcome } from './run.ts';

const NUMBER = new Intl.NumberFormat('en-GB');

/** Everything a person wants to know of a refresh: a line a source, a line a table, the problems. */
export function describeOutcome(outcome: Outcome, dryRun: boolean): string[] {
  const errors = outcome.problems.filter((problem) => problem.severity === 'error');
  const changed = outcome.tables.filter((table) => table.changed);
  return [
    ...outcome.sources.flatMap(describeSource),
    '',
    ...outcome.tables.map(describeTable),
    '',
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
  const name = source.id.padEnd(16);
  if (!found && !provenance) return [`${name}no file, now or earlier`];
  if (!found) return [`${name}no file: earlier rows kept, as of ${provenance?.asOf}`];
  if (!provenance) return [`${name}could not be read`];
  const records = provenance.files.reduce((sum, file) => sum + file.records, 0);
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  const files = provenance.files.length === 1 ? '' : ` in ${provenance.files.length} files`;
  const head = `${name}${NUMBER.format(records)} records${files}, as of ${provenance.asOf}`;
  return [
    `${head}, ${warnings.length} warnings`,
    ...warnings.slice(0, 5).map((problem) => `  ${formatProblem(problem)}`),
  ];
}

function describeTable({ name, before, after, changed }: Outcome['tables'][number]): string {
  const rows = `${NUMBER.format(before)} -> ${NUMBER.format(after)} rows`;
  return `${name.padEnd(16)}${rows}${changed ? '' : ', unchanged'}`;
}
