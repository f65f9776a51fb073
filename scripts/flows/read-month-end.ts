import type { Maker } from '../../src/model/makers.ts';
import { type Problem, refuses } from '../../src/model/problem.ts';
import { inspectHead } from '../sources/delegated/choose.ts';
import { decompress } from '../sources/delegated/decompress.ts';
import { readDelegated } from '../sources/delegated/read.ts';
import { inputFile } from '../sources/input-file.ts';
import { reporterOf } from '../sources/reporter.ts';
import type { Season } from '../sources/source.ts';
import type { MonthEnd } from './history.ts';
import { listingOf } from './listing.ts';
import { tabulateCohorts } from './tabulate-listed.ts';

/** What a file says; null where it is unsound. */
export interface MonthEndFile {
  readonly monthEnd: MonthEnd | null;
  readonly records: number;
  /** Who rebuilt the file, where it is not the registry's own. */
  readonly via: readonly Maker[];
  readonly problems: readonly Problem[];
}

/** A file, packed or not, and the id of the source it belongs to. */
interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: string;
}

/**
 * Reads a registry's file of any day. One that is unsound gives nothing but a warning: then the files beside it are
 * held against each other.
 */
export function readMonthEnd(
  { name, bytes, source }: NamedBytes,
  { today, countries }: Pick<Season, 'today' | 'countries'>,
): MonthEndFile {
  const unpacked = decompress(bytes, name);
  const read = readDelegated(unpacked.bytes, { file: name, today, countries, isArchived: true });
  const { registry, asOf, extended, reconstructed } = read;
  const all = [...unpacked.problems, ...read.problems];
  const fault = all.find((problem) => refuses([problem]));
  const rebuilt = reconstructed ? inspectHead(inputFile(name, () => bytes)).rebuilt : null;
  // Whoever rebuilt a file must be named, and what nobody can name is not used.
  const isNamed = !reconstructed || rebuilt !== null;
  if (registry === null || asOf === null || fault || !isNamed) {
    const unknown = 'expected a registry, a day, and of a file that was rebuilt who did so';
    const { line = 0, message = unknown, value = '' } = fault ?? {};
    const passed = reporterOf(source, name).warning(line, `passed over: ${message}`, value);
    return { monthEnd: null, records: 0, via: [], problems: [passed] };
  }
  const listing = listingOf({ registry, day: asOf, extended }, read.delegations);
  return {
    monthEnd: { listing, cohorts: tabulateCohorts(read), reconstructed },
    records: read.lines.records,
    via: rebuilt?.makers ?? [],
    problems: all.map((problem) => ({ ...problem, source })),
  };
}
