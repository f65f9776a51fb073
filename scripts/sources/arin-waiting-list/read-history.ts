import { sum } from 'd3';
import type { WaitingList } from '../../../src/model/scarcity-tables.ts';
import { type ForeignRow, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';
import { wholeNumberIn } from '../whole-number.ts';
import { dayOf, momentIn } from './moment.ts';
import type { ListReading } from './read-list.ts';

const SIZES = ['requests_22', 'requests_23', 'requests_24'] as const;
/** How many had waited from one year to two, and longer, by size. */
const OLD = [
  ...(['age_12_24mo_22', 'age_12_24mo_23', 'age_12_24mo_24'] as const),
  ...(['age_24plus_22', 'age_24plus_23', 'age_24plus_24'] as const),
] as const;
const COLUMNS = ['timestamp', 'total_requests', ...SIZES, ...OLD] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Reads what a collector of copies counted in them, one row a copy; its `timestamp` is the moment of the newest
 * request. Its estimates of future waits are not read. How long the oldest has waited it does not say.
 */
export function readHistory(file: InputFile, reporter: Reporter): ListReading {
  const { rows, problems } = readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
  const read = rows.map((row) => ({ row, list: listIn(row, reporter.source) }));
  return {
    records: rows.length,
    rows: read.flatMap(({ list }) => list ?? []),
    problems: [
      ...problems,
      ...read
        .filter(({ list }) => list === null)
        .map(({ row: { line, cells } }) =>
          reporter.error(line, 'expected a moment and whole numbers', Object.values(cells).join()),
        ),
    ],
  };
}

function listIn({ cells }: ForeignRow<Column>, source: string): WaitingList | null {
  const moment = momentIn(cells.timestamp);
  const counts = (columns: readonly Column[]) => columns.map((one) => wholeNumberIn(cells[one]));
  const [requests, ...sizes] = counts(['total_requests', ...SIZES]);
  const old = counts(OLD);
  if (moment === null || requests == null || [...sizes, ...old].includes(null)) return null;
  const [for_22 = null, for_23 = null, for_24 = null] = sizes;
  const over_a_year = sum(old, (count) => count ?? 0);
  return {
    ...{ registry: 'arin', date: dayOf(moment), requests, for_22, for_23, for_24 },
    ...{ over_a_year, first_days: null, source, document_url: null },
  };
}
