import type { NotUsedFacts } from '../../text/en/stories/registered-is-not-used.ts';
import { checkClaims, claim } from './claim.ts';

export const SLUG = 'registered-is-not-used';

/** The facts of the story, as read. Throws when a sentence of it would no longer be true. */
export function notUsedFacts(facts: NotUsedFacts): NotUsedFacts {
  checkClaims(SLUG, [...claimsOfCorners(facts), ...claimsOfWorld(facts)]);
  return facts;
}

function claimsOfCorners(f: NotUsedFacts) {
  const { used, ...others } = f.corners;
  const ratio = f.holder.registered / f.user.registered;
  return [
    claim(ratio >= 2, 'standfirst: several times as much is registered', {
      [f.holder.name]: f.holder.registered,
      [f.user.name]: f.user.registered,
    }),
    claim(f.user.used > f.holder.used, 'standfirst: the other has more users on IPv6', {
      [f.user.name]: f.user.used,
      [f.holder.name]: f.holder.used,
    }),
    claim(f.holder.name === 'China', 'limits: China is the largest case of much and little used', {
      found: f.holder.name,
    }),
    claim(
      Object.values(others).every(({ people }) => people < used.people),
      'corners: most people live where little is registered and much used',
      Object.fromEntries(Object.entries(f.corners).map(([name, { people }]) => [name, people])),
    ),
    claim(
      f.corners.registered.count + used.count === f.apart,
      'corners: the other two kinds are those where the two part',
      { registered: f.corners.registered.count, used: used.count, apart: f.apart },
    ),
    claim(f.user.registered < f.medians.registered, 'corners: less than the median country', {
      [f.user.name]: f.user.registered,
      median: f.medians.registered,
    }),
  ];
}

function claimsOfWorld({ world, holders }: NotUsedFacts) {
  return [
    claim(world.after > world.before, 'entries: registered IPv6 grew', {
      before: world.before,
      after: world.after,
    }),
    claim(world.jumpShare > 0.25, 'entries: a few months make up a large part of the growth', {
      share: world.jumpShare,
    }),
    claim(world.half <= 5, 'entries: holders in a few countries have half', {
      countries: world.half,
    }),
    claim(
      holders.without > 0 && holders.without < holders.all,
      'why: some holders of IPv4 have no IPv6',
      { without: holders.without, all: holders.all },
    ),
  ];
}
