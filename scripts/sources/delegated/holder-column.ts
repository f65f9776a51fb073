import { STATUSES } from '../../../src/model/tables.ts';
import { HolderNumbers } from './holder-numbers.ts';
import type { Line } from './line.ts';
import type { Finding } from './problem-list.ts';
import type { Entry } from './record.ts';

const HOLDER = 7;
const ASSIGNED = STATUSES.indexOf('assigned');

/** The eighth field of one file: who holds what, and whether the file has the column at all. */
export class HolderColumn {
  /** True once a record has an eighth field, or is of space that only extended files list. */
  isExtended = false;
  readonly #numbers: HolderNumbers;
  #holderless = { count: 0, line: 0 };

  constructor(bytes: Uint8Array) {
    this.#numbers = new HolderNumbers(bytes);
  }

  /** Distinct holders so far. */
  get count(): number {
    return this.#numbers.count;
  }

  /** Fills the entry's holder. */
  read(line: Line, entry: Entry): void {
    const hasColumn = line.count > HOLDER;
    entry.holder = hasColumn ? this.#numbers.numberOf(line, HOLDER) : 0;
    if (hasColumn || entry.status > ASSIGNED) this.isExtended = true;
    else if (this.#holderless.count++ === 0) this.#holderless.line = entry.line;
  }

  /**
   * In an extended file every delegated record needs the column, else it was cut short. Available and
   * reserved ones may lack it: LACNIC writes them with seven fields.
   */
  check(): Finding[] {
    const { count, line } = this.#holderless;
    if (!this.isExtended || count === 0) return [];
    const message = 'expected 8 fields on every delegated record of an extended file';
    const value = `${count} with 7 fields, this is the first`;
    return [{ severity: 'error', line, message, value }];
  }
}
