import { daysBetween } from '../../src/model/days-between.ts';
import type { Source } from '../../src/model/provenance.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import { holdings, registrations } from '../../src/model/registry-tables.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import { holdingRows, REGISTRIES_SOURCE, sumHeld } from './tabulate-holdings.ts';

/** LACNIC's file speaks of the day two days before it is published; a day more is left for a late one. */
const MOST_DAYS_APART = 3;

/**
 * Adds what the five registries' files say of the current month to the holdings; a later refresh in the
 * same month replaces it, earlier months stay. The pool needs nothing here: each extended file gives its
 * own month's rows.
 *
 * A month is added only when the sum means something: all five registries have a file as they publish it
 * (not reconstructed, not kept because the registry could not be reached), and the files' days are at most
 * three apart: the sum of files of other months would be of no month at all. The month is that of the oldest of
 * the five files, so that a month's row is what all five had to say at its end.
 */
export function appendMonth(edition: Edition): Edition {
  const month = commonMonth(edition.sources);
  const rows = rowsOf(edition, holdings);
  const kept = rows.filter((row) => row.month !== month);
  const added = month === null ? [] : holdingRows(month, sumHeld(rowsOf(edition, registrations)));
  const appended = [...kept, ...added];
  const tables = new Map(edition.tables).set(holdings.name, appended);
  const named = appended.some((row) => row.source === REGISTRIES_SOURCE);
  return { tables, sources: named ? edition.sources.map(nameHoldings) : edition.sources };
}

/** The month `YYYY-MM` that all five registries' files speak of, or null when they do not. */
export function commonMonth(sources: readonly Source[]): string | null {
  const days: string[] = [];
  for (const registry of REGISTRIES) {
    const source = sources.find(({ id }) => id === registry);
    if (!source || source.stale || source.caveats.includes('reconstructed')) return null;
    days.push(source.asOf);
  }
  days.sort();
  return areTogether(days) ? (days[0] ?? '').slice(0, 7) : null;
}

/** True when files of these days, in order, may be summed: they are at most three days apart. */
export function areTogether(days: readonly string[]): boolean {
  const [oldest = '', newest = ''] = [days[0], days.at(-1)];
  return daysBetween(oldest, newest) <= MOST_DAYS_APART;
}

/** The registries' files stand behind the holdings' rows that were summed from them. */
function nameHoldings(source: Source): Source {
  if (!(REGISTRIES as readonly string[]).includes(source.id)) return source;
  return { ...source, tables: [...new Set([...source.tables, holdings.name])].sort() };
}
