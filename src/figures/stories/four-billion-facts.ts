import { ALL_IPV4 } from '../../metrics/ipv4-account.ts';
import type { FourBillionClaim, FourBillionFacts } from '../../model/stories/four-billion.ts';
import { type Comparison, claimLess, claimMore } from './claim.ts';

/** What the story asserts. */
export function fourBillionClaims(f: FourBillionFacts): Record<FourBillionClaim, Comparison> {
  const { people, back, delegated, ipv6 } = f;
  return {
    'early-is-much': claimMore({ value: f.early / f.given, than: 1 / 3, unit: 'share' }),
    'nearly-all-given': claimMore({
      value: delegated.addresses / (f.total - f.kept),
      than: 0.95,
      unit: 'share',
    }),
    'least-far-below-most': claimMore({
      value: people.most.each / people.least.each,
      than: 2,
      unit: 'times',
      found: { least: people.least.region, most: people.most.region },
    }),
    'little-came-back': claimLess({ value: back.addresses / f.square, than: 3, unit: 'count' }),
    'room-in-ipv6': claimMore({ value: ipv6.slash32s, than: 1, unit: 'slash32s' }),
  };
}

/** Ids of pictures whose parts do not come to all addresses: none, unless a count is wrong. */
export function unevenPictures({ pictures }: Pick<FourBillionFacts, 'pictures'>): string[] {
  return Object.entries(pictures)
    .filter(([, parts]) => parts.reduce((sum, { value }) => sum + value, 0) !== ALL_IPV4)
    .map(([id]) => id);
}
