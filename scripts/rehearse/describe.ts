import type { Check, Outcome } from './live-night.ts';

/** Problems of one check that are printed. */
const SHOWN = 12;

/** All nights as a table, a line each. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = ['night', '', 'day', 'exit', 'refresh', 'build', 'pages', 'checks', 'stale'];
  const rows = [head, ...outcomes.map(cellsOf)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf({ night, day, refresh, build, pages, checks, stale }: Outcome): string[] {
  const failed = failuresOf(checks).length;
  const expected = refresh.code === night.exit ? '' : ` (not ${night.exit})`;
  return [
    ...[String(night.id), night.title, day, `${refresh.code}${expected}`],
    ...[weightOf(refresh), build ? weightOf(build) : '–', String(pages ?? '–')],
    ...[`${checks.length - failed} of ${checks.length}`, stale.join(' ') || '–'],
  ];
}

function weightOf({ seconds, peakMegabytes }: { seconds: number; peakMegabytes: number | null }) {
  return `${seconds.toFixed(0)} s, ${peakMegabytes ?? 'unknown'} MB`;
}

function failuresOf(checks: readonly Check[]): Check[] {
  return checks.filter(({ problems }) => problems.length > 0);
}

/** What of a night did not hold, in words; nothing where all did. */
export function describeFailures({ night, checks }: Outcome): string[] {
  return failuresOf(checks).flatMap(({ name, problems }) => [
    `Night ${night.id}, ${night.title}: expected that ${name}; found:`,
    ...problems.slice(0, SHOWN).map((problem) => `  ${problem.slice(0, 400)}`),
    ...(problems.length > SHOWN ? [`  … and ${problems.length - SHOWN} more`] : []),
  ]);
}

/** How many checks of all nights held, and how many did not. */
export function tallyOfNights(outcomes: readonly Outcome[]): { passed: number; failed: number } {
  const all = outcomes.flatMap(({ checks }) => checks);
  const failed = failuresOf(all).length;
  return { passed: all.length - failed, failed };
}
