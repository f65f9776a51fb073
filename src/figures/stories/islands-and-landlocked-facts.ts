import { max } from 'd3';
import type { IslandsClaim, IslandsFacts } from '../../model/stories/islands-and-landlocked.ts';
import { type Comparison, claimLess, claimMore } from './claim.ts';

/** What the story asserts. */
export function islandsClaims(f: IslandsFacts): Record<IslandsClaim, Comparison> {
  return { ...claimsOnPaper(f), ...claimsInUse(f) };
}

function claimsOnPaper({ islands, landlocked, two, world, seat }: IslandsFacts) {
  const { people, addresses } = landlocked.ipv4;
  return {
    'islands-above-the-world': claimMore({
      value: islands.ipv4.each,
      than: world.each,
      unit: 'each',
    }),
    'two-have-most': claimMore({ value: two.ipv4, than: 0.5, unit: 'share' }),
    'others-below-the-world': claimLess({
      value: two.othersEach,
      than: world.each,
      unit: 'each',
    }),
    'seat-above-the-islands': claimMore({
      value: seat.each,
      than: islands.ipv4.each,
      unit: 'each',
      found: { country: seat.country },
    }),
    'few-for-the-landlocked': claimLess({ value: addresses, than: people, unit: 'share' }),
  } as const;
}

function claimsInUse({ islands, landlocked, seat }: IslandsFacts) {
  const paper = islands.ipv4.each / landlocked.ipv4.each;
  const [some, others] = [islands.users.median, landlocked.users.median];
  return {
    'closer-in-use': claimLess({
      value: max([some / others, others / some]) ?? null,
      than: paper / 3,
      unit: 'times',
      found: { paper, islands: some, landlocked: others },
    }),
    'few-users-at-the-seat': claimLess({
      value: seat.users,
      than: some,
      unit: 'share',
      found: { country: seat.country },
    }),
  } as const;
}
