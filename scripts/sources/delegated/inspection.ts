import { isUnattributed } from '../../../src/model/area.ts';
import { describeProblem, type Problem } from '../../../src/model/problem.ts';
import type { Registry } from '../../../src/model/registry.ts';
import {
  FAMILIES,
  type Family,
  STATUSES,
  type Status,
} from '../../../src/model/registry-tables.ts';
import { type DelegatedFile, type Delegations, unpackCountry } from './delegated-file.ts';
import { numberHolders } from './holder-numbers.ts';

/** How much space of one family has one status. */
export type StatusSum =
  | { readonly records: number; readonly addresses: number }
  | {
      readonly records: number;
      /** A number when whole, else the exact decimal as text. */
      readonly slash48s: number | string;
    }
  | { readonly records: number; readonly numbers: number };

/** One file in a few figures, as `npm run inspect` prints it. Families without records are absent. */
export interface Inspection extends Partial<Record<Family, Partial<Record<Status, StatusSum>>>> {
  readonly registry: Registry | null;
  readonly asOf: string | null;
  /** Record lines that could be read. */
  readonly records: number;
  /** Countries with delegated records of any family; EU, AP and ZZ are none. */
  readonly countries: number;
  /** Distinct opaque-ids; null for a plain file, which has none. */
  readonly holders: number | null;
  /** Allocated and assigned records whose date is empty or 00000000: free space has none by right. */
  readonly dateUnknown: number;
  readonly problems: readonly Pick<Problem, 'severity' | 'line' | 'message' | 'rule'>[];
}

const ASSIGNED = STATUSES.indexOf('assigned');

/** Puts a file into a few figures. */
export function inspectFile(file: DelegatedFile): Inspection {
  const { delegations } = file;
  const sums = FAMILIES.map((family) => [family, sumFamily(delegations, family)] as const);
  return {
    registry: file.registry,
    asOf: file.asOf,
    records: delegations.length,
    ...Object.fromEntries(sums.filter(([, statuses]) => Object.keys(statuses).length > 0)),
    countries: countCountries(delegations),
    holders: file.extended ? numberHolders(file).count : null,
    dateUnknown: countUndated(delegations),
    problems: file.problems.map(shorten),
  };
}

function shorten({ rule, ...problem }: Problem): Inspection['problems'][number] {
  const { severity, line } = problem;
  return {
    severity,
    line,
    message: describeProblem(problem),
    ...(rule === undefined ? {} : { rule }),
  };
}

function countUndated({ length, month, status }: Delegations): number {
  let count = 0;
  for (let i = 0; i < length; i++) if (month[i] === 0 && (status[i] as number) <= ASSIGNED) count++;
  return count;
}

function countCountries({ length, country, status }: Delegations): number {
  const seen = new Set<number>();
  for (let i = 0; i < length; i++) {
    if ((status[i] as number) <= ASSIGNED) seen.add(country[i] as number);
  }
  return [...seen].filter((packed) => !isUnattributed(unpackCountry(packed))).length;
}

function sumFamily(delegations: Delegations, family: Family): Partial<Record<Status, StatusSum>> {
  const sums = STATUSES.map((status) => [status, sumStatus(delegations, family, status)] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum.records > 0));
}

function sumStatus(delegations: Delegations, family: Family, status: Status): StatusSum {
  const values = delegations.value.filter(
    (_, i) =>
      FAMILIES[delegations.family[i] as number] === family &&
      STATUSES[delegations.status[i] as number] === status,
  );
  const records = values.length;
  if (family === 'ipv6') return { records, slash48s: slash48sOf(values) };
  const sum = values.reduce((total, value) => total + value, 0);
  return family === 'ipv4' ? { records, addresses: sum } : { records, numbers: sum };
}

/** Sums prefixes in /128s and divides by the 2^80 of them in a /48, exactly. */
function slash48sOf(prefixes: Float64Array): number | string {
  const counts = new Map<number, number>();
  for (const prefix of prefixes) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  let sum = 0n;
  for (const [prefix, count] of counts) sum += BigInt(count) << BigInt(128 - prefix);
  const whole = sum >> 80n;
  const rest = sum - (whole << 80n);
  if (rest === 0n) return Number(whole);
  // rest / 2^80 = rest × 5^80 / 10^80: a decimal of at most 80 places.
  return `${whole}.${String(rest * 5n ** 80n)
    .padStart(80, '0')
    .replace(/0+$/, '')}`;
}
