import type { Problem } from '../../../src/model/problem.ts';
import { type ForeignRow, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';
import { wholeNumberIn } from '../whole-number.ts';

const COLUMNS = ['date', 'available_usable_ipv4', 'lirs_in_queue', 'first_in_queue_days'] as const;

/** One day at the RIPE NCC. The queue is told only since there has been one. */
export interface RunOutDay {
  readonly date: string;
  /** Addresses available in blocks of 256 and more. */
  readonly usable: number;
  readonly queue: { readonly requests: number; readonly firstDays: number } | null;
}

/** Reads the days that somebody collected, in the order of the file; what is no day of the past is an error. */
export function parseDays(file: InputFile, today: string, reporter: Reporter) {
  const parsed = readCommaSeparated(file, { columns: COLUMNS, header: true }, reporter);
  const days: RunOutDay[] = [];
  const problems: Problem[] = [...parsed.problems];
  for (const row of parsed.rows) {
    const day = dayOf(row, today);
    if (day) days.push(day);
    else {
      const message = 'expected a past day, addresses, and the queue whole or not at all';
      problems.push(reporter.error(row.line, message, Object.values(row.cells).join()));
    }
  }
  return { records: parsed.rows.length, days, problems };
}

function dayOf({ cells }: ForeignRow<(typeof COLUMNS)[number]>, today: string): RunOutDay | null {
  const { date, available_usable_ipv4, lirs_in_queue, first_in_queue_days } = cells;
  const usable = wholeNumberIn(available_usable_ipv4);
  const [requests, firstDays] = [wholeNumberIn(lirs_in_queue), wholeNumberIn(first_in_queue_days)];
  const isUntold = lirs_in_queue === '' && first_in_queue_days === '';
  if (!isDay(date) || date > today || usable === null) return null;
  if (isUntold) return { date, usable, queue: null };
  if (requests === null || firstDays === null) return null;
  return { date, usable, queue: { requests, firstDays } };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
