import { median, sum } from 'd3';
import { latest } from '../../metrics/parts/latest.ts';
import { heldByLeast, lorenz } from '../../metrics/parts/lorenz.ts';
import { cumulativeShare, shareByYear } from '../../metrics/parts/share-by-year.ts';
import { WORLD } from '../../model/area.ts';
import { registryFileSpan } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import { countries, series, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { WhoGotFacts } from '../../text/en/stories/who-got-the-addresses.ts';
import { EARLY, heldByYear } from '../fairness/developing.ts';
import { shareOf } from '../fairness/shares.ts';
import { mostFirst, perPersonOf, type SupplyInBrief, supply } from '../fairness/supplied.ts';
import { IANA_ENDED } from '../ipv4/turning-points.ts';
import { RESOLUTION_64 } from './documents.ts';
import { milestone } from './milestone.ts';
import { storyOf } from './story.ts';
import { SLUG, whoGotFacts } from './who-got-the-addresses-facts.ts';

const HELD = 'ipv4-held';
const GINI = 'ipv4-gini-by-year';

/** Who got the addresses. */
export const whoGotTheAddresses = storyOf({
  slug: SLUG,
  facts: (text) => whoGotFacts(readWhoGot(text)),
  words: (text) => text.stories.whoGotTheAddresses,
  figures: {
    people: ['ipv4-lorenz'],
    ends: ['ipv4-most-and-least'],
    time: ['ipv4-developing-by-year'],
    regions: ['ipv4-shares'],
  },
});

/** What the tables say for this story. Throws when something it needs is not there. */
export function readWhoGot(text: Catalogue): WhoGotFacts {
  const brief = supply();
  const list = brief.countries;
  const curve = lorenz(list);
  const world = perPersonOf(list);
  const some = list.filter(({ amount }) => amount > 0);
  const [most, least] = [some[0], some.at(-1)];
  if (!most || !least) throw new Error(`no country has addresses on ${brief.on}`);
  return {
    on: brief.on,
    peopleYear: brief.year,
    countries: list.length,
    world,
    median: median(list, ({ perPerson }) => perPerson) ?? 0,
    aboveWorld: list.filter(({ perPerson }) => perPerson > world).length,
    half: heldByLeast(curve, 0.5),
    tenth: 1 - heldByLeast(curve, 0.9),
    ...readLargest(brief, text),
    most: {
      name: text.inSentence(most.country),
      each: most.perPerson,
      addresses: most.amount,
      people: most.people,
    },
    least: { name: text.inSentence(least.country), each: least.perPerson },
    underHundredth: list.filter(({ perPerson }) => perPerson < 0.01).length,
    ...readGroups(brief, text),
    ...readTime(brief),
    files: registryFileSpan(),
    resolution: RESOLUTION_64,
  };
}

/** The two countries with most addresses, and how much of all that countries have is counted. */
function readLargest({ countries: counted, on }: SupplyInBrief, text: Catalogue) {
  const people = sum(counted, (one) => one.people);
  const all = sum(countries(), ({ alpha2 }) => valueOn(HELD, alpha2, on) ?? 0);
  const [largest, second] = mostFirst(counted).map((one) => ({
    name: text.inSentence(one.country),
    people: one.people / people,
    addresses: one.amount / all,
  }));
  if (!largest || !second) throw new Error('expected at least two countries with addresses');
  return { largest, second, counted: sum(counted, (one) => one.amount) / all };
}

function readGroups(
  brief: SupplyInBrief,
  text: Catalogue,
): Pick<WhoGotFacts, 'regions' | 'developing'> {
  const partsOf = (id: Parameters<typeof shareOf>[0]) => {
    const share = shareOf(id, brief);
    if (!share) throw new Error(`no country of ${id} has people and addresses`);
    const { people, addresses, members } = share;
    return { people, addresses, members: members.length };
  };
  return {
    regions: {
      africa: partsOf('africa'),
      americas: partsOf('americas'),
      asia: partsOf('asia'),
      europe: partsOf('europe'),
      oceania: partsOf('oceania'),
    },
    developing: { ...partsOf('developing'), two: readTwo(brief, text) },
  };
}

/** The two developing countries with most addresses, and their part of the group’s. */
function readTwo(brief: SupplyInBrief, text: Catalogue) {
  const members = mostFirst(shareOf('developing', brief)?.members ?? []);
  const two = members.slice(0, 2);
  return {
    names: two.map(({ country }) => text.inSentence(country)),
    addresses: sum(two, (one) => one.amount) / sum(members, (one) => one.amount),
  };
}

/** Shares and Gini coefficients of the space still listed, by the year of first registration. */
function readTime({ on }: SupplyInBrief): Pick<WhoGotFacts, 'early' | 'atEnd' | 'last'> {
  const members = new Set(membersOf('developing', on).map(({ alpha2 }) => alpha2));
  const { years, countries } = heldByYear();
  const shares = cumulativeShare(shareByYear(years, countries, (one) => members.has(one)));
  const last = latest(series(GINI, WORLD))?.date ?? '';
  const endYear = milestone(IANA_ENDED).date.slice(0, 4);
  const shareAt = (year: string) => {
    const share = shares.find(({ date }) => date === year)?.value;
    if (share === undefined) throw new Error(`no share of developing countries for ${year}`);
    return share;
  };
  const giniAt = (year: string) => {
    const gini = valueOn(GINI, WORLD, year);
    if (gini === null) throw new Error(`${GINI} has no reading for ${year}`);
    return gini;
  };
  return {
    early: { year: EARLY, share: shareAt(EARLY), gini: giniAt(EARLY) },
    atEnd: { year: endYear, gini: giniAt(endYear) },
    last: { year: last, share: shareAt(last), gini: giniAt(last) },
  };
}
