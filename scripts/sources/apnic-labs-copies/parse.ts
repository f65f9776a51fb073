import { readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const ALWAYS = ['iso3', 'month', 'capable_pct'] as const;
const WITH_TESTS = [...ALWAYS, 'preferred_pct', 'samples'] as const;

/** A month of an economy in a copy, still text; what a copy does not tell is absent. */
export type LabsMonth = Readonly<Record<(typeof ALWAYS)[number], string>> &
  Readonly<Partial<Record<(typeof WITH_TESTS)[number], string>>>;

/** Reads a copy of APNIC Labs by month: with who preferred IPv6 and how many tests were made, or with neither. */
export function parseMonths(file: InputFile, reporter: Reporter) {
  const head = new TextDecoder().decode(file.bytes.subarray(0, 1000)).split(/\r?\n/, 1)[0] ?? '';
  const columns = head.includes('samples') ? WITH_TESTS : ALWAYS;
  const { rows, problems } = readCommaSeparated(file, { columns, header: true }, reporter);
  return { rows: rows as readonly { line: number; cells: LabsMonth }[], problems };
}
