import type { Ipv4Flow } from '../../src/model/ipv4-flows.ts';
import type { Registry } from '../../src/model/registry.ts';
import { unpackCountry } from '../sources/delegated/delegated-file.ts';
import {
  classifyArrival,
  classifyDeparture,
  lists,
  type Series,
  type Shelf,
  type View,
} from './classify.ts';
import { FlowSums, type Part } from './flow-sums.ts';
import type { Listing } from './listing.ts';
import { type Range, walkRanges } from './walk-ranges.ts';

/**
 * What changed from each file of a registry to its next one, summed by country and kind. `listings` may be of any
 * registries, in any order; flows are told of those in `told`, the others serve to find where space came from and
 * went.
 */
export function tellFlows(listings: readonly Listing[], told: ReadonlySet<Registry>): Ipv4Flow[] {
  const shelf = shelve(listings);
  const sums = new FlowSums();
  for (const range of walkRanges(shelf.listings))
    for (const [registry, own] of shelf.series)
      if (told.has(registry as Registry)) tellRange(sums, range, { shelf, own });
  return sums.rows();
}

/** Puts the listings in the order of registries and days. */
function shelve(listings: readonly Listing[]): Shelf {
  const sorted = listings.toSorted((a, b) =>
    a.registry === b.registry ? (a.day < b.day ? -1 : 1) : a.registry < b.registry ? -1 : 1,
  );
  const places = sorted.map((_, place) => place);
  return {
    listings: sorted,
    series: Map.groupBy(places, (place) => (sorted[place] as Listing).registry),
  };
}

/** Adds what became of one range between each two files of one registry. */
function tellRange(
  sums: FlowSums,
  range: Readonly<Range>,
  { shelf, own }: { readonly shelf: Shelf; readonly own: Series },
): void {
  let before = countryAt(shelf, range, own[0] as number);
  for (let at = 1; at < own.length; at++) {
    const after = countryAt(shelf, range, own[at] as number);
    if (before !== after) {
      const view = { shelf, records: range.records, own, at };
      for (const part of partsOf(view, before, after)) sums.add({ ...part, view }, range);
    }
    before = after;
  }
}

/** The packed country under which a file lists a range; 0 where it does not. */
function countryAt(shelf: Shelf, { records }: Readonly<Range>, place: number): number {
  if (!lists({ shelf, records }, place)) return 0;
  return (shelf.listings[place] as Listing).country[records[place] as number] as number;
}

/**
 * One range that changed its country counts for both: it went from the one and came to the other. Between a plain
 * and an extended file it has not moved: AFRINIC's two files of one day give another country for a hundredth of its
 * space.
 */
function partsOf(view: View, before: number, after: number): Part[] {
  if (before === 0) return [{ country: unpackCountry(after), ...classifyArrival(view) }];
  if (after === 0) return [{ country: unpackCountry(before), ...classifyDeparture(view) }];
  const [from, to] = [unpackCountry(before), unpackCountry(after)];
  const isMove = kindAt(view, view.at - 1) === kindAt(view, view.at);
  return [
    { country: from, flow: isMove ? 'to-country' : 'recounted-to', counterpart: to },
    { country: to, flow: isMove ? 'from-country' : 'recounted-from', counterpart: from },
  ];
}

function kindAt({ shelf, own }: View, at: number): boolean | undefined {
  return shelf.listings[own[at] as number]?.extended;
}
