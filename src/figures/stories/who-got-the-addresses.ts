import { descending, median, sum } from 'd3';
import { latest } from '../../metrics/parts/latest.ts';
import { heldByLeast, lorenz } from '../../metrics/parts/lorenz.ts';
import { WORLD } from '../../model/area.ts';
import { REGIONS } from '../../model/region.ts';
import type { WhoGotFacts } from '../../model/stories/who-got-the-addresses.ts';
import type { Data } from '../../published/data.ts';
import { registryFileSpan } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import { EARLY, shareOfMembers } from '../fairness/developing.ts';
import { shareOf } from '../fairness/shares.ts';
import { mostFirst, perPersonOf, type SupplyInBrief, supply } from '../fairness/supplied.ts';
import { IANA_ENDED } from '../ipv4/turning-points.ts';
import { RESOLUTION_64 } from './documents.ts';
import { milestoneIfThere } from './milestone.ts';
import { storyOf } from './story.ts';
import { whoGotClaims } from './who-got-the-addresses-facts.ts';

const HELD = 'ipv4-held';
const GINI = 'ipv4-gini-by-year';

/** How many of the populous countries outside the four groups are named. */
const NAMED = 3;

/** Who got the addresses. */
export const whoGotTheAddresses = storyOf({
  slug: 'who-got-the-addresses',
  needs: ['ipv4-held', 'ipv4-gini', GINI],
  read: readWhoGot,
  claims: whoGotClaims,
  words: (text) => text.stories.whoGotTheAddresses,
  figures: () => ({
    people: ['ipv4-lorenz'],
    ends: ['ipv4-most-and-least'],
    time: ['ipv4-developing-by-year'],
    regions: ['ipv4-shares'],
  }),
});

/** What the tables say for this story; `null` when something it needs is not there. */
function readWhoGot(data: Data): WhoGotFacts | null {
  const brief = supply(data);
  const [two, ends, groups, time] = [
    readLargest(data, brief),
    readEnds(brief),
    readGroups(data, brief),
    readTime(data, brief),
  ];
  if (!two || !ends || !groups || !time) return null;
  const list = brief.countries;
  const curve = lorenz(list);
  return {
    on: brief.on,
    peopleYear: brief.year,
    countries: list.length,
    half: heldByLeast(curve, 0.5),
    tenth: 1 - heldByLeast(curve, 0.9),
    ...two,
    ...ends,
    ...groups,
    ...time,
    files: registryFileSpan(data),
    resolution: RESOLUTION_64,
  };
}

/** The two ends of the list by addresses for each person, and its middle. */
function readEnds({ countries: list }: SupplyInBrief) {
  const world = perPersonOf(list);
  const some = list.filter(({ amount }) => amount > 0);
  const [most, least] = [some[0], some.at(-1)];
  if (!most || !least) return null;
  const { country, perPerson, amount, people } = most;
  return {
    world,
    median: median(list, (one) => one.perPerson) ?? 0,
    aboveWorld: list.filter((one) => one.perPerson > world).length,
    most: { country: country.alpha2, each: perPerson, addresses: amount, people },
    least: { country: least.country.alpha2, each: least.perPerson },
    underHundredth: list.filter((one) => one.perPerson < 0.01).length,
    withNone: list.length - some.length,
  };
}

/** The two countries with most addresses, and how much of all that countries have is counted. */
function readLargest(data: Data, { countries: counted, on }: SupplyInBrief) {
  const people = sum(counted, (one) => one.people);
  const all = sum(data.countries, ({ alpha2 }) => data.valueOn(HELD, alpha2, on) ?? 0);
  const [largest, second] = mostFirst(counted).map((one) => ({
    country: one.country.alpha2,
    people: one.people / people,
    addresses: one.amount / all,
  }));
  if (!largest || !second) return null;
  return { largest, second, counted: sum(counted, (one) => one.amount) / all };
}

/** Regions and the developing countries; `null` where one of them has no country with both figures. */
function readGroups(data: Data, brief: SupplyInBrief) {
  const partsOf = (id: Parameters<typeof shareOf>[1]) => {
    const share = shareOf(data, id, brief);
    return share && { people: share.people, addresses: share.addresses };
  };
  const named = Object.keys(REGIONS) as (keyof typeof REGIONS)[];
  const regions = named.flatMap((id) => {
    const parts = partsOf(id);
    return parts ? [[id, parts] as const] : [];
  });
  const developing = readDeveloping(data, brief);
  if (!developing || regions.length < named.length) return null;
  return { regions: Object.fromEntries(regions) as WhoGotFacts['regions'], ...developing };
}

/** The developing countries, the two of them with most addresses, and the most populous of the others. */
function readDeveloping(data: Data, brief: SupplyInBrief) {
  const share = shareOf(data, 'developing', brief);
  if (!share) return null;
  const { people, addresses, members } = share;
  const two = mostFirst(members).slice(0, 2);
  const inside = new Set<unknown>(members);
  const outside = brief.countries
    .filter((one) => !inside.has(one))
    .sort((a, b) => descending(a.people, b.people));
  return {
    developing: {
      ...{ people, addresses, members: members.length },
      two: {
        countries: two.map(({ country }) => country.alpha2),
        addresses: sum(two, (one) => one.amount) / sum(members, (one) => one.amount),
      },
    },
    outside: outside.slice(0, NAMED).map(({ country }) => country.alpha2),
  };
}

/** Shares and Gini coefficients of the space still listed, by the year of first registration. */
function readTime(data: Data, { on }: SupplyInBrief) {
  const members = new Set(membersOf('developing', on, data).map(({ alpha2 }) => alpha2));
  const shares = shareOfMembers(data, members);
  const at = (year: string | undefined) => {
    const share = shares.find(({ date }) => date === year)?.value;
    const gini = year === undefined ? null : data.valueOn(GINI, WORLD, year);
    return year === undefined || share === undefined || gini === null
      ? null
      : { year, share, gini };
  };
  const early = at(EARLY);
  const end = at(milestoneIfThere(data, IANA_ENDED)?.date.slice(0, 4));
  const last = at(latest(data.series(GINI, WORLD))?.date);
  if (!early || !end || !last) return null;
  return { early, atEnd: { year: end.year, gini: end.gini }, last };
}
