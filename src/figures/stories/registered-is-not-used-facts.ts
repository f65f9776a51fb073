import type { NotUsedClaim, NotUsedFacts } from '../../model/stories/registered-is-not-used.ts';
import { type Comparison, claimLess, claimMore, claimSame } from './claim.ts';

/** What the story asserts. */
export function notUsedClaims(f: NotUsedFacts): Record<NotUsedClaim, Comparison> {
  return { ...claimsOfCorners(f), ...claimsOfWorld(f) };
}

function claimsOfCorners({ holder, user, medians, corners, apart }: NotUsedFacts) {
  return {
    'several-times-as-much': claimMore({
      value: holder.registered / user.registered,
      than: 2,
      unit: 'times',
      found: { [holder.country]: holder.registered, [user.country]: user.registered },
    }),
    'the-other-has-more-users': claimMore({
      value: user.used,
      than: holder.used,
      unit: 'share',
      found: { [user.country]: user.used, [holder.country]: holder.used },
    }),
    'user-below-the-median': claimLess({
      value: user.registered,
      than: medians.registered,
      unit: 'slash32s',
      found: { country: user.country },
    }),
    'two-kinds-part': claimSame({ corners: corners.registered.count + corners.used.count, apart }),
  };
}

function claimsOfWorld({ world }: NotUsedFacts) {
  return {
    'registered-grew': claimMore({ value: world.after, than: world.before, unit: 'slash32s' }),
    'few-months-weigh': claimMore({ value: world.jumpShare, than: 0.25, unit: 'share' }),
    'few-countries-have-half': claimLess({ value: world.half, than: 6, unit: 'count' }),
  };
}
