import { isUnattributed } from '../../src/model/area.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Reporter } from './reporter.ts';

/** Codes of ISO 3166-3, withdrawn from ISO 3166-1 and not given to another country since. */
const WITHDRAWN: ReadonlySet<string> = new Set(
  'AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR'.split(' '),
);

/** Codes that ISO 3166-1 leaves to whoever wants to give them a meaning (8.1.3): XK for Kosovo is one. */
const USER_ASSIGNED = /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** What is said of records under such codes. */
export const COUNTED_UNDER_ZZ =
  'codes of no country of today, each with its records: counted under ZZ';

/** True for a code that once was a country's. */
export function isWithdrawn(code: string): boolean {
  return WITHDRAWN.has(code);
}

/**
 * The area under which a code is counted: the country of the list, EU, AP or ZZ by itself, UK as GB, which some
 * files write so, and any other two capital letters as ZZ. Null for what is no code at all.
 */
export function areaOf(code: string, countries: ReadonlySet<string>): string | null {
  if (countries.has(code) || isUnattributed(code)) return code;
  if (code === 'UK') return 'GB';
  return /^[A-Z]{2}$/.test(code) ? 'ZZ' : null;
}

/** Counts the records of one file that stand under codes of no present country. */
export class CodeTally {
  readonly #counts = new Map<string, number>();
  /** Line of the first of them; 0 where there is none. */
  firstLine = 0;

  /** Notes one record. */
  note(code: string, line: number): void {
    if (this.#counts.size === 0) this.firstLine = line;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }

  /** How many records those are, all or under the codes that `counts` is true of. */
  total(counts: (code: string) => boolean = () => true): number {
    return [...this.#counts].reduce((sum, [code, count]) => sum + (counts(code) ? count : 0), 0);
  }

  /** One warning that names all; none where there is none. */
  warnings(reporter: Reporter): Problem[] {
    return this.#counts.size === 0
      ? []
      : [reporter.warning(this.firstLine, COUNTED_UNDER_ZZ, this.describe())];
  }

  /** Every code with what it is and how many records: `AN (withdrawn) 1, XK (user-assigned) 2`. */
  describe(): string {
    const sorted = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([code, count]) => `${code} (${kindOf(code)}) ${count}`).join(', ');
  }
}

function kindOf(code: string): string {
  if (isWithdrawn(code)) return 'withdrawn';
  return USER_ASSIGNED.test(code) ? 'user-assigned' : 'unknown';
}
