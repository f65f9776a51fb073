import type { WhoGotFacts } from '../../text/en/stories/who-got-the-addresses.ts';
import { checkClaims, claim } from './claim.ts';

export const SLUG = 'who-got-the-addresses';

/** The facts of the story, as read. Throws when a sentence of it would no longer be true. */
export function whoGotFacts(facts: WhoGotFacts): WhoGotFacts {
  checkClaims(SLUG, [...claimsOfNow(facts), ...claimsOfTime(facts), ...claimsOfRegions(facts)]);
  return facts;
}

function claimsOfNow(f: WhoGotFacts) {
  return [
    claim(f.largest.addresses > f.half, 'headline: one country has more than half of all people', {
      country: f.largest.addresses,
      half: f.half,
    }),
    claim(f.counted <= 1 && f.counted > 0.95, 'people: nearly all addresses are counted', {
      counted: f.counted,
    }),
    claim(f.aboveWorld < f.countries / 2, 'people: fewer than half are above the world', {
      above: f.aboveWorld,
      countries: f.countries,
    }),
    claim(f.second.addresses < f.largest.addresses / 4, 'ends: the next has less than a quarter', {
      largest: f.largest.addresses,
      second: f.second.addresses,
    }),
    claim(f.most.each > 2 * f.world, 'ends: company seats explain the most for each person', {
      most: f.most.each,
      world: f.world,
    }),
    claim(f.least.each < 0.01, 'ends: the fewest are among those under one for a hundred people', {
      least: f.least.each,
    }),
  ];
}

function claimsOfTime({ early, atEnd, last, developing }: WhoGotFacts) {
  const fall = early.gini - last.gini;
  return [
    claim(last.share > early.share, 'time: later blocks went more to developing countries', {
      early: early.share,
      last: last.share,
    }),
    claim(last.share < developing.people, 'time: less than their part of the people', {
      share: last.share,
      people: developing.people,
    }),
    claim(
      fall > 0 && early.gini - atEnd.gini > 0.9 * fall,
      'time: nearly all came before the end',
      {
        early: early.gini,
        atEnd: atEnd.gini,
        last: last.gini,
      },
    ),
  ];
}

function claimsOfRegions({ regions, developing }: WhoGotFacts) {
  const less = (['africa', 'asia'] as const).map((region) =>
    claim(
      regions[region].addresses < regions[region].people,
      `regions: ${region} has less of the addresses than of the people`,
      { ...regions[region] },
    ),
  );
  const more = (['americas', 'europe', 'oceania'] as const).map((region) =>
    claim(
      regions[region].addresses > regions[region].people,
      `regions: ${region} has more of the addresses than of the people`,
      { ...regions[region] },
    ),
  );
  const { addresses } = developing.two;
  const two = claim(addresses > 0.5, 'regions: two developing countries have more than half', {
    addresses,
  });
  return [...less, ...more, two];
}
