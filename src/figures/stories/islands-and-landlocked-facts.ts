import type { IslandsFacts } from '../../text/en/stories/islands-and-landlocked.ts';
import { checkClaims, claim } from './claim.ts';

export const SLUG = 'islands-and-landlocked';

/** The facts of the story, as read. Throws when a sentence of it would no longer be true. */
export function islandsFacts(facts: IslandsFacts): IslandsFacts {
  checkClaims(SLUG, [...claimsOnPaper(facts), ...claimsInUse(facts)]);
  return facts;
}

function claimsOnPaper({ islands, landlocked, two, world, onBoth, seat }: IslandsFacts) {
  return [
    claim(onBoth === 0, 'lists: no country is on both', { onBoth }),
    claim(islands.ipv4.each > world.each, 'islands: more than the world as a whole', {
      islands: islands.ipv4.each,
      world: world.each,
    }),
    claim(two.ipv4 > 0.5, 'islands: most addresses are registered in two states', {
      share: two.ipv4,
    }),
    claim(two.othersEach < world.each, 'islands: without the two the number is another', {
      others: two.othersEach,
      world: world.each,
    }),
    claim(two.ipv6 > two.ipv4, 'islands: IPv6 shows the same more sharply', {
      ipv4: two.ipv4,
      ipv6: two.ipv6,
    }),
    claim(seat.each > islands.ipv4.each, 'islands: the seat of companies has far more each', {
      [seat.name]: seat.each,
      islands: islands.ipv4.each,
    }),
    claim(landlocked.ipv4.addresses < landlocked.ipv4.people, 'landlocked: few addresses', {
      people: landlocked.ipv4.people,
      addresses: landlocked.ipv4.addresses,
    }),
    claim(landlocked.ipv4.aboveWorld.length <= 3, 'landlocked: only few are above the world', {
      countries: landlocked.ipv4.aboveWorld.join(' '),
    }),
  ];
}

function claimsInUse({ islands, landlocked, seat }: IslandsFacts) {
  const paper = islands.ipv4.each / landlocked.ipv4.each;
  const use = islands.users.median / landlocked.users.median;
  return [
    claim(use > 1 && use < paper / 3, 'standfirst: in use the gap is far smaller', { paper, use }),
    claim(seat.users < islands.users.median, 'islands: its own users are seldom on IPv6', {
      [seat.name]: seat.users,
      median: islands.users.median,
    }),
    claim(
      islands.users.aboveWorld > 0 && landlocked.users.aboveWorld > 0,
      'use: some of both stand above the median of all countries',
      { islands: islands.users.aboveWorld, landlocked: landlocked.users.aboveWorld },
    ),
    claim(islands.users.counted < islands.members, 'small: some island states have no share', {
      counted: islands.users.counted,
      members: islands.members,
    }),
  ];
}
