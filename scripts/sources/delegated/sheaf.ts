import type { Maker } from '../../../src/model/makers.ts';
import { type Problem, refuses } from '../../../src/model/problem.ts';
import type { Registry } from '../../../src/model/registry.ts';
import type { HolderCount, PoolRow, Registration } from '../../../src/model/registry-tables.ts';
import type { Claim } from '../../gates/gate.ts';
import { reporterOf } from '../reporter.ts';
import type { InputFile, Season } from '../source.ts';
import type { Candidate } from './choose.ts';
import { decompress } from './decompress.ts';
import type { DelegatedFile, Delegations } from './delegated-file.ts';
import { readDelegated } from './read.ts';
import { tabulateHolders } from './tabulate-holders.ts';
import { tabulatePool } from './tabulate-pool.ts';
import { tabulateRegistrations } from './tabulate-registrations.ts';

/** What one file yields. Only the newest has registrations and holders. */
export interface Sheaf {
  readonly file: InputFile;
  readonly records: number;
  /** Who made the file, where the registry did not. */
  readonly via: readonly Maker[];
  readonly registrations: readonly Registration[];
  readonly holders: readonly HolderCount[];
  readonly pool: readonly PoolRow[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** The records themselves; null but for the newest file. */
  readonly delegations: Delegations | null;
}

/** Whose file is expected, and whether it is the registry's newest. */
interface Expectation {
  readonly registry: Registry;
  readonly season: Season;
  readonly newest: boolean;
  /** True for a file of an archive, in which codes may stand that were countries' in its day. */
  readonly isArchived?: boolean;
}

/** Unpacks, reads and tabulates one file. A file with an error yields nothing but its problems. */
export function bindSheaf(candidate: Candidate, expectation: Expectation): Sheaf {
  const { file, rebuilt } = candidate;
  const { registry, season, newest, isArchived = false } = expectation;
  const { today, countries } = season;
  const unpacked = decompress(file.bytes, file.name);
  if (unpacked.problems.length > 0) return emptySheaf(file, attribute(unpacked.problems, registry));
  const read = readDelegated(unpacked.bytes, { file: file.name, today, countries, isArchived });
  const complain = (message: string, value: string) =>
    reporterOf(registry, file.name).error(0, message, value);
  const foreign = read.registry === null || read.registry === registry ? [] : [read.registry];
  const problems = [
    ...attribute(read.problems, registry),
    ...foreign.map((found) => complain(`expected a file of ${registry}`, found)),
    // Whoever made it must be named, and what nobody can name is not published.
    ...(read.reconstructed && rebuilt === null
      ? [complain('expected comments that say in a known way of what the file was rebuilt', '')]
      : []),
  ];
  if (refuses(problems)) return emptySheaf(file, problems);
  const pool = tabulatePool(read, season);
  return {
    file,
    records: read.lines.records,
    via: rebuilt?.makers ?? [],
    problems,
    registrations: newest ? tabulateRegistrations([read]) : [],
    holders: newest ? tabulateHolders(read) : [],
    pool,
    claims: claimsOf(read, pool),
    delegations: newest ? read.delegations : null,
  };
}

/** The same of a copy of an older file: where it is not sound it is left out, with a warning, and stops nothing. */
export function bindOlder(
  candidate: Candidate,
  expectation: Pick<Expectation, 'registry' | 'season'>,
): Sheaf {
  const sheaf = bindSheaf(candidate, { ...expectation, newest: false, isArchived: true });
  const [fault] = sheaf.problems.filter(({ severity }) => severity === 'error');
  if (fault === undefined) return sheaf;
  const { line, message, value } = fault;
  const reporter = reporterOf(expectation.registry, candidate.file.name);
  return {
    ...sheaf,
    problems: [reporter.warning(line, `an older file that is left out: ${message}`, value)],
  };
}

function emptySheaf(file: InputFile, problems: readonly Problem[]): Sheaf {
  const rows = { registrations: [], holders: [], pool: [] };
  return { file, records: 0, via: [], ...rows, claims: [], problems, delegations: null };
}

/** The reader does not know whose source it serves. */
function attribute(problems: readonly Problem[], registry: Registry): Problem[] {
  return problems.map((problem) => ({ ...problem, source: registry }));
}

function claimsOf({ registry, asOf }: DelegatedFile, rows: readonly PoolRow[]): Claim[] {
  if (registry === null || asOf === null || rows.length === 0) return [];
  const sum = (of: readonly PoolRow[]) => of.reduce((total, row) => total + row.addresses, 0);
  const available = rows.filter((row) => row.state === 'available');
  const reserved = rows.filter((row) => row.state !== 'available');
  return [
    { source: registry, registry, day: asOf, available: sum(available), reserved: sum(reserved) },
  ];
}
