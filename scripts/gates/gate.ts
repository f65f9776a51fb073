import type { GateId } from '../../src/model/gate-id.ts';
import type { Overlap, Source } from '../../src/model/provenance.ts';
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

/** What a gate may look at: the committed data, those that would take their place, and what sources claim. */
export interface Passage {
  readonly before: Edition;
  readonly after: Edition;
  readonly claims: readonly Claim[];
  /** Space that two registries list, counted once in `after`. */
  readonly overlaps: readonly Overlap[];
  /** Day of the refresh, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a gate says about one thing it looked at. */
export interface Verdict {
  /** Begins with the id of the source concerned, or `world`: `afrinic/ipv4/allocated`. */
  readonly key: string;
  readonly outcome: 'passed' | 'refused';
  /** What the gate saw and what it expected, in words. */
  readonly saw: string;
  readonly expected: string;
  /** By what rule it passed although it is not as expected, or could not be looked at; null otherwise. */
  readonly excused: string | null;
}

/** One rule about the data as a whole. Pure; what it refuses keeps the data as they were. */
export interface Gate {
  readonly id: GateId;
  /** What it expects, as one phrase with its threshold: `no group with more than 5 % fewer records`. */
  readonly rule: string;
  /** What the rule rests on, as one phrase: what was seen of true data, or the document that says so. */
  readonly evidence: string;
  /** False where nobody can let pass what is refused, because later steps would fail on it. */
  readonly acceptable: boolean;
  check(passage: Passage): Verdict[];
}

/** The rows of one table of an edition, typed. */
export function rowsOf<T extends Table>(edition: Pick<Edition, 'tables'>, table: T) {
  return (edition.tables.get(table.name) ?? []) as readonly Row<T>[];
}

/** What a verdict is about, in words. */
export type Matter = Pick<Verdict, 'key' | 'saw' | 'expected'>;

/** A verdict by whether the matter is as expected. */
export function judgeBy(isAsExpected: boolean, matter: Matter): Verdict {
  return { ...matter, outcome: isAsExpected ? 'passed' : 'refused', excused: null };
}

/** A verdict that passes by a rule of the gate. */
export function excuse(matter: Matter, excused: string): Verdict {
  return { ...matter, outcome: 'passed', excused };
}

/** A verdict by whether the matter is as expected; where it is not, it passes by a rule, if there is one. */
export function judgeOr(isAsExpected: boolean, rule: string | null, matter: Matter): Verdict {
  return isAsExpected || rule === null ? judgeBy(isAsExpected, matter) : excuse(matter, rule);
}

/** The source that a key begins with. */
export function sourceOf({ key }: { readonly key: string }): string {
  return key.split('/')[0] as string;
}
