import type { Ipv4Flow } from '../../src/model/ipv4-flows.ts';
import type { Step, View } from './classify.ts';
import type { Listing } from './listing.ts';
import type { Range } from './walk-ranges.ts';

/** What a range was for one country between two files. */
export interface Part extends Step {
  readonly country: string;
}

type Sum = { -readonly [Column in keyof Ipv4Flow]: Ipv4Flow[Column] } & { end: number };

/** Adds up ranges, which come in the order of their addresses. */
export class FlowSums {
  readonly #sums = new Map<string, Sum>();

  /** Adds a range; where it follows the last one of the same sum, both are one block. */
  add({ country, flow, counterpart, view }: Part & { view: View }, range: Readonly<Range>): void {
    const [earlier, later] = [view.own[view.at - 1], view.own[view.at]].map(
      (place) => view.shelf.listings[place as number] as Listing,
    ) as [Listing, Listing];
    const key = `${earlier.registry} ${country} ${earlier.day} ${later.day} ${flow} ${counterpart}`;
    const sum = this.#sums.get(key) ?? {
      registry: earlier.registry,
      country,
      from_day: earlier.day,
      to_day: later.day,
      ...{ flow, counterpart, addresses: 0, blocks: 0, end: -1 },
    };
    sum.addresses += range.end - range.first;
    if (sum.end !== range.first) sum.blocks++;
    sum.end = range.end;
    this.#sums.set(key, sum);
  }

  rows(): Ipv4Flow[] {
    return [...this.#sums.values()].map(({ end, ...row }) => row);
  }
}
