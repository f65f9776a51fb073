import type { GateFinding, Source } from '../../src/model/provenance.ts';
import type { Edition } from '../gates/gate.ts';

/** A source that could not be read, since when and why. */
export interface Unread {
  readonly source: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`; null where there are no rows of the source at all. */
  readonly since: string | null;
  readonly because: string;
}

/** What the summary of a refresh tells beside what changed. */
export interface Told {
  /** Every source that is stale now, whenever that began. */
  readonly stale: readonly Unread[];
  /** What gates let pass by a rule of their own, and did not when the stored data came. */
  readonly excused: readonly GateFinding[];
  /** What was said of the claims of stories, a line each: a paragraph of its own at the end. */
  readonly claims?: readonly string[];
}

/** When there is nothing beside what changed. */
export const NOTHING_TOLD: Told = { stale: [], excused: [] };

/** What a refresh has to tell: the data before and after, and what the gates found then and now. */
interface Outcome {
  readonly before: { readonly gates: readonly GateFinding[] };
  readonly after: Pick<Edition, 'sources'>;
  readonly findings: readonly GateFinding[];
}

/** What is to be told of a refresh. `unreached` says why each source that was not had was not, by its id. */
export function toldOf(outcome: Outcome, unreached: ReadonlyMap<string, string>): Told {
  const { sources } = outcome.after;
  const stale = [...sources.flatMap(unreadOf), ...neverHad(sources, unreached)];
  const nameOf = ({ gate, key, saw, excused }: GateFinding) => [gate, key, saw, excused].join('\n');
  const known = new Set(outcome.before.gates.map(nameOf));
  return {
    stale: stale.sort((a, b) => (a.source < b.source ? -1 : 1)),
    excused: outcome.findings.filter((one) => one.excused && !known.has(nameOf(one))),
  };
}

function unreadOf({ id, publisher, stale }: Source): Unread[] {
  return stale ? [{ source: id, publisher, ...stale }] : [];
}

/** A source that never came has no rows that could be marked. */
function neverHad(sources: readonly Source[], unreached: ReadonlyMap<string, string>): Unread[] {
  const known = new Set(sources.map(({ id }) => id));
  return [...unreached]
    .filter(([source]) => !known.has(source))
    .map(([source, because]) => ({ source, publisher: source, since: null, because }));
}
