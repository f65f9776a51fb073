import { COUNTED_UNDER_ZZ, CodeTally, isWithdrawn } from '../strange-codes.ts';
import { isStrange, NO_COUNTRY } from './country-codes.ts';
import { unpackCountry } from './delegated-file.ts';
import { parsePair } from './fields.ts';
import type { Line } from './line.ts';
import type { Finding } from './problem-list.ts';
import type { Entry } from './record.ts';
import { ISO_COUNTRIES } from './rules.ts';

/** Retired and user-assigned codes turn up in single records; more of them are a fault of the file, or a new country. */
const MOST = 20;

/** The records of one file under codes of no present country, which are counted under ZZ. */
export class StrangeRecords {
  readonly #tally = new CodeTally();
  readonly #isArchived: boolean;

  constructor(isArchived: boolean) {
    this.#isArchived = isArchived;
  }

  /** Looks at one record; `number` is that of its line. */
  note(line: Line, { country }: Entry, number: number): void {
    if (country !== NO_COUNTRY) return;
    const packed = parsePair(line, 1);
    if (isStrange(packed)) this.#tally.note(unpackCountry(packed), number);
  }

  /** One finding that names all the codes; none where there are no such records. */
  check(): Finding[] {
    const total = this.#tally.total();
    if (total === 0) return [];
    const faulty = this.#isArchived ? this.#tally.total((code) => !isWithdrawn(code)) : total;
    const about = {
      line: this.#tally.firstLine,
      value: this.#tally.describe(),
      rule: ISO_COUNTRIES,
    };
    if (faulty <= MOST) {
      return [{ severity: 'warning', message: COUNTED_UNDER_ZZ, ...about }];
    }
    const message = `expected at most ${MOST} records under codes of no country of today`;
    return [{ severity: 'error', message, ...about }];
  }
}
