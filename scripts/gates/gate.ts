import type { Problem } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Row, Table } from '../../src/model/table.ts';

/** The data at one time: rows by the name of their table, and where they came from. */
export interface Edition {
  readonly tables: ReadonlyMap<string, readonly Row<Table>[]>;
  readonly sources: readonly Source[];
}

/** What a source says about IPv4 space that a registry held on one day, to compare with others. */
export interface Claim {
  /** Id of the source that says so. */
  readonly source: string;
  readonly registry: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Addresses, by the status of the statistics files. */
  readonly available: number;
  readonly reserved: number;
}

/** What a gate may look at: the committed data, those that would take their place, and the claims. */
export interface Passage {
  readonly before: Edition;
  readonly after: Edition;
  readonly claims: readonly Claim[];
}

/** One rule about the data as a whole. Pure; an `error` keeps the data as they were. */
export interface Gate {
  readonly id: string;
  check(passage: Passage): Problem[];
}

/** The rows of one table of an edition, typed. */
export function rowsOf<T extends Table>(edition: Pick<Edition, 'tables'>, table: T) {
  return (edition.tables.get(table.name) ?? []) as readonly Row<T>[];
}

/** An error about the data as a whole. */
export function gateError(about: Pick<Problem, 'source' | 'file' | 'message' | 'value'>): Problem {
  return { severity: 'error', line: 0, ...about };
}
