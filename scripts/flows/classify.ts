import type { Flow } from '../../src/model/ipv4-flows.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import { STATUSES } from '../../src/model/registry-tables.ts';
import { isDelegated, type Listing } from './listing.ts';

/** Files of one registry in the order of their days, by their places among all listings. */
export type Series = readonly number[];

/** All listings at hand, and which of them are a registry's. */
export interface Shelf {
  readonly listings: readonly Listing[];
  readonly series: ReadonlyMap<string, Series>;
}

/** What became of a range between two files of a registry. */
export interface Step {
  readonly flow: Flow;
  /** The registry on the other side, or what the later file calls what was given back; else empty. */
  readonly counterpart: string;
}

/** A range with its records, as `walkRanges` gives them, seen from one registry between two of its files. */
export interface View {
  readonly shelf: Shelf;
  readonly records: Int32Array;
  readonly own: Series;
  /** Place of the later file in `own`. */
  readonly at: number;
}

/**
 * How a range came that the earlier file does not list and the later one does. It came from where it was listed
 * last: from the registry itself, which gives it again, or, with a date before the earlier file's month, lists the
 * same registration again; or from another registry. What nobody listed before is newly registered where its date
 * is not before the earlier file's month; with an older date it came from a registry whose files of that time are
 * not at hand, or had been left out.
 */
export function classifyArrival(view: View): Step {
  const { shelf, own, at } = view;
  const later = listingAt(shelf, own[at]);
  const isNew = isDatedSince(view, listingAt(shelf, own[at - 1]).day.slice(0, 7));
  const earlier = own.slice(0, at).findLast((place) => lists(view, place));
  const ownDay = earlier === undefined ? '' : listingAt(shelf, earlier).day;
  const from = othersOf(view).reduce<Listing | null>((latest, series) => {
    const place = series.findLast((one) => dayOf(shelf, one) <= later.day && lists(view, one));
    const found = place === undefined ? null : listingAt(shelf, place);
    return found && found.day > (latest?.day ?? ownDay) ? found : latest;
  }, null);
  if (from) return { flow: 'from-registry', counterpart: from.registry };
  if (ownDay) return { flow: isNew ? 'given-again' : 'listed-again', counterpart: '' };
  return { flow: isNew ? 'registered' : 'from-elsewhere', counterpart: '' };
}

/**
 * Where a range went that the earlier file lists and the later one does not: to the registry that lists it next,
 * unless that is its own. What no other registry lists next was given back, or taken back: files do not say which.
 * Where the registry does not call it free or set aside, and files of another end too early to tell, nobody knows.
 */
export function classifyDeparture(view: View): Step {
  const { shelf, own, at } = view;
  const earlier = listingAt(shelf, own[at - 1]);
  const again = own.slice(at).find((place) => lists(view, place));
  const ownDay = again === undefined ? '9999' : dayOf(shelf, again);
  const to = othersOf(view).reduce<Listing | null>((first, series) => {
    const place = series.find((one) => dayOf(shelf, one) >= earlier.day && lists(view, one));
    const found = place === undefined ? null : listingAt(shelf, place);
    return found && found.day < (first?.day ?? ownDay) ? found : first;
  }, null);
  if (to) return { flow: 'to-registry', counterpart: to.registry };
  const counterpart = stateOf(view);
  const isKnown = counterpart !== '' || again !== undefined || isSeenByAll(view);
  return { flow: isKnown ? 'given-back' : 'to-elsewhere', counterpart };
}

/** True where each registry has a file of the later one's day, or of a day after it. */
function isSeenByAll({ shelf, own, at }: View): boolean {
  const later = dayOf(shelf, own[at] as number);
  return REGISTRIES.every((registry) => {
    const newest = shelf.series.get(registry)?.at(-1);
    return newest !== undefined && dayOf(shelf, newest) >= later;
  });
}

function listingAt({ listings }: Shelf, place: number | undefined): Listing {
  return listings[place as number] as Listing;
}

function dayOf(shelf: Shelf, place: number): string {
  return listingAt(shelf, place).day;
}

function othersOf({ shelf, own }: View): Series[] {
  return [...shelf.series.values()].filter((series) => series !== own);
}

/** True where a listing has the range delegated. */
export function lists({ shelf, records }: Pick<View, 'shelf' | 'records'>, place: number): boolean {
  const record = records[place] as number;
  return record >= 0 && isDelegated(listingAt(shelf, place), record);
}

/** True where the later file dates its record in a month `YYYY-MM` or after it. */
function isDatedSince({ shelf, records, own, at }: View, month: string): boolean {
  const listing = listingAt(shelf, own[at]);
  const dated = listing.month[records[own[at] as number] as number] as number;
  const [year = 0, number = 0] = month.split('-').map(Number);
  return dated >= year * 12 + number - 1;
}

/** What the later file calls a range that it no longer lists as delegated; empty where it has no word for it. */
function stateOf({ shelf, records, own, at }: View): string {
  const place = own[at] as number;
  const record = records[place] as number;
  return record < 0 ? '' : (STATUSES[listingAt(shelf, place).status[record] as number] ?? '');
}
