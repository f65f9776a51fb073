import { STATUSES } from '../../../src/model/registry-tables.ts';
import type { Line } from './line.ts';
import type { Finding } from './problem-list.ts';
import type { Entry } from './record.ts';
import { HOLDER_FIELD } from './rules.ts';

/** Fields of a record without a holder. */
const PLAIN = 7;
const ASSIGNED = STATUSES.indexOf('assigned');

/** Whether one file has the eighth field, and whether all records have it that need it. */
export class HolderColumn {
  /** True once a record has an eighth field, or is of space that only extended files list. */
  isExtended = false;
  #holderless = 0;
  #firstHolderless = 0;

  /** Looks at one record; `number` is that of its line. */
  note(line: Line, { status }: Entry, number: number): void {
    if (line.count > PLAIN || status > ASSIGNED) this.isExtended = true;
    else if (this.#holderless++ === 0) this.#firstHolderless = number;
  }

  /**
   * In an extended file every delegated record needs the column, else it was cut short. Available and
   * reserved ones may lack it: LACNIC writes them with seven fields.
   */
  check(): Finding[] {
    if (!this.isExtended || this.#holderless === 0) return [];
    const message = 'expected 8 fields on every delegated record of an extended file';
    const value = `${this.#holderless} with 7 fields, this is the first`;
    const rule = HOLDER_FIELD;
    return [{ severity: 'error', line: this.#firstHolderless, message, value, rule }];
  }
}
