import { type ForeignRows, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const BLOCK_COLUMNS = ['Prefix', 'Designation', 'Date', 'WHOIS'] as const;
const RECOVERED_COLUMNS = [
  'Start address',
  'End address',
  'Returned by',
  'Date recovered',
] as const;
const REALLOCATED_COLUMNS = ['Start address', 'End address', 'Designation', 'Date'] as const;

/** A record of IANA's IPv4 or IPv6 registry, still text. Its status column has a footnote in its name. */
export type BlockColumn = (typeof BLOCK_COLUMNS)[number];

/** A record of the IPv4 space that came back to IANA, still text. */
export type RecoveredColumn = (typeof RECOVERED_COLUMNS)[number];
/** A record of the IPv4 space that IANA gave out again, still text. */
export type ReallocatedColumn = (typeof REALLOCATED_COLUMNS)[number];

/** Reads the registry of IPv4 /8s or of IPv6 unicast blocks. */
export function parseBlocks(file: InputFile, reporter: Reporter): ForeignRows<BlockColumn> {
  return readCommaSeparated(file, { columns: BLOCK_COLUMNS, header: true }, reporter);
}

/** Reads the registry of the IPv4 space that came back; columns by IANA's own style sheet. */
export function parseRecovered(file: InputFile, reporter: Reporter): ForeignRows<RecoveredColumn> {
  return readCommaSeparated(file, { columns: RECOVERED_COLUMNS, header: true }, reporter);
}

/** Reads the registry of the recovered IPv4 space that was given out again. */
export function parseReallocated(
  file: InputFile,
  reporter: Reporter,
): ForeignRows<ReallocatedColumn> {
  return readCommaSeparated(file, { columns: REALLOCATED_COLUMNS, header: true }, reporter);
}

/** The status of a record, lower-case; empty when the file has no such column. */
export function statusOf(cells: Readonly<Record<string, string>>): string {
  const named = Object.entries(cells).find(([name]) => name.startsWith('Status'));
  return named?.[1].trim().toLowerCase() ?? '';
}
