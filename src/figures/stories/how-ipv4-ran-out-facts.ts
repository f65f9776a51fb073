import { ascending, descending, greatest, min, sum } from 'd3';
import type { Measured } from '../../metrics/parts/latest.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { RanOutClaim, RanOutFacts } from '../../model/stories/how-ipv4-ran-out.ts';
import { type Comparison, claimLess, claimMore } from './claim.ts';

/** Before this year's end no registry but the first few had been founded, and blocks came in three sizes or by CIDR's first rules. */
const EARLY = '1995';

/** What the tables say, as read. */
export interface RanOutData
  extends Omit<RanOutFacts, 'years' | 'daysToFirst' | 'registered' | 'sizes'> {
  /** IPv4 addresses still listed, by year of first registration, over the years that all files cover. */
  readonly byYear: readonly Measured[];
}

/** The facts of the story; `null` where no year or no registry's turning points are known. */
export function ranOutFacts({ byYear, ...known }: RanOutData): RanOutFacts | null {
  const registries = known.registries.toSorted((a, b) =>
    ascending(a.rationed.date, b.rationed.date),
  );
  const [first, last] = [registries[0]?.rationed.date, registries.at(-1)?.rationed.date];
  const [peak, newest] = [greatest(byYear, amount), byYear.at(-1)];
  if (!first || !last || !peak || !newest) return null;
  const { documents, ipv6, iana } = known;
  return {
    ...known,
    registries,
    pools: known.pools.toSorted((a, b) => descending(a.after, b.after)),
    sizes: [2 ** 8, 2 ** 16, 2 ** 24],
    years: {
      ofStock: Math.floor(yearsBetween(documents.ipv4.date, iana.date)),
      ipv6Ahead: Math.floor(yearsBetween(ipv6.date, iana.date)),
      between: Math.round(yearsBetween(first, last)),
    },
    daysToFirst: daysBetween(iana.date, first),
    registered: {
      early: shareBy(EARLY, byYear),
      atEnd: shareBy(iana.date.slice(0, 4), byYear),
      peak: { year: peak.date, addresses: peak.value },
      last: newest.date,
    },
  };
}

/** What the story asserts. */
export function ranOutClaims({
  registries,
  iana,
  pools,
  total,
}: RanOutFacts): Record<RanOutClaim, Comparison> {
  const first = min(registries, ({ rationed }) => rationed.date) ?? iana.date;
  const left = sum(pools, ({ after }) => after);
  return {
    'regions-after-the-stock': claimMore({
      value: daysBetween(iana.date, first),
      than: 0,
      unit: 'days',
      found: { iana: iana.date, first },
    }),
    'little-left': claimLess({
      value: left / total,
      than: 0.01,
      unit: 'share',
      found: { available: left, all: total },
    }),
  };
}

const amount = ({ value }: Measured) => value;

/** The part of the space still listed that was first registered by the end of a year. */
function shareBy(year: string, byYear: readonly Measured[]) {
  const until = byYear.filter(({ date }) => date <= year);
  return { year, share: sum(until, amount) / sum(byYear, amount) };
}

function yearsBetween(from: string, to: string): number {
  return daysBetween(from, to) / 365.25;
}
