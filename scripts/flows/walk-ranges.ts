import type { Listing } from './listing.ts';

/** A range of addresses that every listing treats as one, and the record of each listing that holds it. */
export interface Range {
  first: number;
  /** The address after its last. */
  end: number;
  /** By place of the listing: the place of its record, or −1 where it lists nothing there. */
  readonly records: Int32Array;
}

/**
 * Walks over all addresses that any of the listings lists, in order, cut wherever one of them begins or ends a
 * record. The range is the same object each time: whoever keeps it, keeps a copy.
 */
export function* walkRanges(listings: readonly Listing[]): Generator<Readonly<Range>> {
  const cuts = cutsOf(listings);
  const next = new Int32Array(listings.length);
  const range: Range = { first: 0, end: 0, records: new Int32Array(listings.length) };
  for (let cut = 0; cut + 1 < cuts.length; cut++) {
    range.first = cuts[cut] as number;
    range.end = cuts[cut + 1] as number;
    if (findRecords(listings, next, range)) yield range;
  }
}

/** Sets the records of a range; false where nobody lists it. */
function findRecords(listings: readonly Listing[], next: Int32Array, range: Range): boolean {
  let isListed = false;
  for (let at = 0; at < listings.length; at++) {
    const { firsts, lasts, length } = listings[at] as Listing;
    let place = next[at] as number;
    while (place < length && (lasts[place] as number) < range.first) place++;
    next[at] = place;
    const holds = place < length && (firsts[place] as number) <= range.first;
    range.records[at] = holds ? place : -1;
    isListed ||= holds;
  }
  return isListed;
}

/** Every address at which a record begins, or that follows one, sorted, each once. */
function cutsOf(listings: readonly Listing[]): Float64Array {
  let cuts = new Float64Array(0);
  // One after the other: all cuts of hundreds of listings at once would be many times more than differ.
  for (const listing of listings) cuts = mergeOnce(cuts, ownCuts(listing));
  return cuts;
}

/** A listing's cuts, sorted, as its records lie apart. One may be 2^32, which no 32-bit column could hold. */
function ownCuts({ firsts, lasts, length }: Listing): Float64Array {
  const cuts = new Float64Array(2 * length);
  for (let place = 0; place < length; place++) {
    cuts[2 * place] = firsts[place] as number;
    cuts[2 * place + 1] = (lasts[place] as number) + 1;
  }
  return cuts;
}

/** All numbers of two sorted lists, sorted, each once. */
function mergeOnce(one: Float64Array, other: Float64Array): Float64Array<ArrayBuffer> {
  const merged = new Float64Array(one.length + other.length);
  let [at, a, b] = [0, 0, 0];
  while (a < one.length || b < other.length) {
    const takesOne =
      b === other.length || (a < one.length && (one[a] as number) <= (other[b] as number));
    const next = (takesOne ? one[a++] : other[b++]) as number;
    if (at === 0 || merged[at - 1] !== next) merged[at++] = next;
  }
  return merged.slice(0, at);
}
