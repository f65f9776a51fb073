import { daysBetween } from './days-between.ts';

/** A source with the day its data speak of and the age its publisher's data may reach. */
export interface AgePromise {
  readonly name: string;
  readonly asOf: string;
  readonly days: number;
}

/** Which sources are older than promised. */
export interface OldSources {
  /** Each name once, in the order given. */
  readonly names: string[];
  /** The day the oldest of them speaks of. */
  readonly oldest: string;
  /** True when no source keeps its promise. */
  readonly isAll: boolean;
}

/** The sources whose data are older on a day than promised; `null` when all keep their promise. */
export function oldSources(promises: readonly AgePromise[], today: string): OldSources | null {
  const old = promises.filter(({ asOf, days }) => daysBetween(asOf, today) > days);
  const [first] = old.map(({ asOf }) => asOf).sort();
  return first === undefined
    ? null
    : {
        names: [...new Set(old.map(({ name }) => name))],
        oldest: first,
        isAll: old.length === promises.length,
      };
}
