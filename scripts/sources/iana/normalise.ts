import { IPv6CidrRange } from 'ip-num';
import type { IanaBlock } from '../../../src/model/iana.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ForeignRow } from '../comma-separated.ts';
import { ipv4Number, prefixesOf } from '../ipv4-ranges.ts';
import type { Reporter } from '../reporter.ts';
import { designationOf } from './designation.ts';
import {
  type BlockColumn,
  type ReallocatedColumn,
  type RecoveredColumn,
  statusOf,
} from './parse.ts';

/** Letters of the longest IPv6 address as text, with an IPv4 one in its end, and of its length. */
const LONGEST_IPV6_PREFIX = 49;

/** Blocks of one record, or what is wrong with it. */
export type Outcome = { readonly blocks: readonly IanaBlock[] } | { readonly problem: Problem };

/** A record of the IPv4 registry (`041/8`) or of the IPv6 one (`2c00::/12`). */
export function normaliseBlock(
  { cells, line }: ForeignRow<BlockColumn>,
  family: IanaBlock['family'],
  reporter: Reporter,
): Outcome {
  const prefix = family === 'ipv4' ? slash8(cells.Prefix) : ipv6Prefix(cells.Prefix);
  const designation = designationOf(cells.Designation, cells.WHOIS);
  const month = monthOf(cells.Date);
  const status = statusOf(cells);
  const refuse = (message: string, value: string) => ({
    problem: reporter.error(line, message, value),
  });
  if (prefix === null) return refuse(`expected an ${family} prefix`, cells.Prefix);
  if (designation === null) return refuse('expected a registry or a purpose', cells.Designation);
  if (month === undefined) return refuse('expected a date YYYY-MM', cells.Date);
  if (status !== 'allocated' && status !== 'legacy' && status !== 'reserved')
    return refuse('expected the status allocated, legacy or reserved', status);
  return { blocks: [{ family, prefix, designation, month, status }] };
}

/** A range that came back to IANA, as prefixes; who returned it is told by another column and not kept. */
export function normaliseRecovered(
  { cells, line }: ForeignRow<RecoveredColumn>,
  reporter: Reporter,
): Outcome {
  const range = { ...endsOf(cells), date: cells['Date recovered'], designation: 'iana' } as const;
  return normaliseRange(range, 'recovered', { line, reporter });
}

/** A range that IANA gave out again, as prefixes. */
export function normaliseReallocated(
  { cells, line }: ForeignRow<ReallocatedColumn>,
  reporter: Reporter,
): Outcome {
  const designation = designationOf(cells.Designation, '');
  if (designation === null)
    return { problem: reporter.error(line, 'expected a registry', cells.Designation) };
  const range = { ...endsOf(cells), date: cells.Date, designation };
  return normaliseRange(range, 'reallocated', { line, reporter });
}

interface Range {
  readonly start: string;
  readonly end: string;
  readonly date: string;
  readonly designation: IanaBlock['designation'];
}

function endsOf(cells: Readonly<Record<'Start address' | 'End address', string>>) {
  return { start: cells['Start address'], end: cells['End address'] };
}

function normaliseRange(
  { start, end, date, designation }: Range,
  status: 'recovered' | 'reallocated',
  { line, reporter }: { line: number; reporter: Reporter },
): Outcome {
  const [first, last] = [ipv4Number(start), ipv4Number(end)];
  const month = monthOf(date);
  if (first === null || last === null || last < first)
    return { problem: reporter.error(line, 'expected a range', `${start} - ${end}`) };
  if (month === undefined)
    return { problem: reporter.error(line, 'expected a date YYYY-MM-DD', date) };
  const block = { family: 'ipv4', designation, month, status } as const;
  return { blocks: prefixesOf(first, last).map((prefix) => ({ ...block, prefix })) };
}

function slash8(text: string): string | null {
  const [, number] = /^0*(\d{1,3})\/8$/.exec(text.trim()) ?? [];
  return number === undefined || Number(number) > 255 ? null : `${number}.0.0.0/8`;
}

function ipv6Prefix(text: string): string | null {
  const prefix = text.trim().toLowerCase();
  if (prefix.length > LONGEST_IPV6_PREFIX) return null;
  try {
    IPv6CidrRange.fromCidr(prefix);
    return prefix;
  } catch {
    return null;
  }
}

/** `YYYY-MM` of a date, null for an empty one, undefined for what is no date. */
function monthOf(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  return /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(text.trim())?.[1];
}
