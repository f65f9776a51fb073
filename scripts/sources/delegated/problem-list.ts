import type { Problem } from '../../../src/model/problem.ts';

/** How many problems of one wording are kept; a longer flood ends in one that counts the rest. */
export const KEPT_OF_A_KIND = 100;
const LONGEST_VALUE = 200;

/** A problem of the file at hand. The message is the same for all of a kind; the value differs. */
export type Finding = Pick<Problem, 'severity' | 'line' | 'message' | 'value' | 'rule'>;

/** The rule of a finding, where a document has one. */
export function ruled(rule: string | undefined): Pick<Problem, 'rule'> {
  return rule === undefined ? {} : { rule };
}

interface Kind {
  readonly kept: Finding[];
  last: Finding;
  total: number;
}

/** Collects the problems of one file; memory is bounded however many there are. */
export class ProblemList {
  readonly #file: string;
  readonly #kinds = new Map<string, Kind>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes one problem; its value is cut to 200 characters. */
  add(finding: Finding): void {
    const cut = { ...finding, value: finding.value.slice(0, LONGEST_VALUE) };
    const kind = this.#kinds.get(finding.message) ?? { kept: [], last: cut, total: 0 };
    this.#kinds.set(finding.message, kind);
    kind.total++;
    kind.last = cut;
    if (kind.kept.length < KEPT_OF_A_KIND) kind.kept.push(cut);
  }

  /** All problems in the order of their lines. */
  finish(): Problem[] {
    return [...this.#kinds.values()]
      .flatMap(({ kept, last, total }) => {
        const more = total - kept.length;
        if (more === 0) return kept;
        const message = `${last.message}: ${more} more lines like those above, of which this is the last`;
        return [...kept, { ...last, message }];
      })
      .map((finding) => ({ ...finding, source: 'delegated', file: this.#file }))
      .sort((a, b) => a.line - b.line);
  }
}
