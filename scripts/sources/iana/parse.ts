import { type ForeignRows, readCommaSeparated } from '../comma-separated.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const BLOCK_COLUMNS = ['Prefix', 'Designation', 'Date', 'WHOIS'] as const;
const RANGE_COLUMNS = ['Start address', 'End address', 'Designation', 'Date'] as const;

/** A record of IANA's IPv4 or IPv6 registry, still text. Its status column has a footnote in its name. */
export type BlockColumn = (typeof BLOCK_COLUMNS)[number];

/** A record of the recovered IPv4 space, still text. */
export type RangeColumn = (typeof RANGE_COLUMNS)[number];

/** Reads the registry of IPv4 /8s or of IPv6 unicast blocks. */
export function parseBlocks(file: InputFile, reporter: Reporter): ForeignRows<BlockColumn> {
  return readCommaSeparated(file, { columns: BLOCK_COLUMNS, header: true }, reporter);
}

/** Reads a registry of recovered IPv4 space. */
export function parseRanges(file: InputFile, reporter: Reporter): ForeignRows<RangeColumn> {
  return readCommaSeparated(file, { columns: RANGE_COLUMNS, header: true }, reporter);
}

/** The status of a record, lower-case; empty when the file has no such column. */
export function statusOf(cells: Readonly<Record<string, string>>): string {
  const named = Object.entries(cells).find(([name]) => name.startsWith('Status'));
  return named?.[1].trim().toLowerCase() ?? '';
}
