import type { WhoGotClaim, WhoGotFacts } from '../../model/stories/who-got-the-addresses.ts';
import { type Comparison, claimLess, claimMore } from './claim.ts';

/** What the story asserts. */
export function whoGotClaims(f: WhoGotFacts): Record<WhoGotClaim, Comparison> {
  return { ...claimsOfNow(f), ...claimsOfTime(f) };
}

function claimsOfNow({ largest, half, counted, most, world }: WhoGotFacts) {
  return {
    'one-country-above-half-of-people': claimMore({
      value: largest.addresses,
      than: half * counted,
      unit: 'share',
      found: { country: largest.country },
    }),
    'nearly-all-counted': claimMore({ value: counted, than: 0.95, unit: 'share' }),
    'most-for-each-far-above': claimMore({
      value: most.each / world,
      than: 2,
      unit: 'times',
      found: { country: most.country, most: most.each, world },
    }),
  };
}

function claimsOfTime({ early, last, developing }: WhoGotFacts) {
  return {
    'later-blocks-to-more-places': claimMore({
      value: last.share,
      than: early.share,
      unit: 'share',
    }),
    'less-than-their-people': claimLess({
      value: last.share,
      than: developing.people,
      unit: 'share',
    }),
    'less-unequal-since': claimMore({
      value: early.gini - last.gini,
      than: 0,
      unit: 'index',
      found: { early: early.gini, last: last.gini },
    }),
  } as const;
}
