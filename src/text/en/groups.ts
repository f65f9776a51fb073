import type { AreaId } from '../../model/area.ts';
import { areaOf, type GroupId } from '../../model/group.ts';
import { REGIONS, type RegionId } from '../../model/region.ts';
import type { Registry } from '../../model/registry.ts';
import type { GroupsText, GroupWords } from '../contract/groups.ts';
import type { Words } from '../contract/words.ts';
import {
  counted,
  date,
  full,
  inWords,
  listed,
  onDay,
  oneIn,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../grammar/en.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { perPerson, said } from './values.ts';

const REGION_WHO =
  'A region of the United Nations’ M49 standard, with every country and territory of ISO 3166 that lies in it.';
const REGISTRY_WHO =
  'Countries and territories for which one registry’s newest file lists more delegations than any other’s. No file states where a registry’s region ends, so this is our rule, not a registry’s list.';

const region = (id: RegionId): GroupWords => ({
  short: place(areaOf(id), 'subject'),
  who: REGION_WHO,
});

const registry = (id: Registry): GroupWords => ({ short: place(id, 'subject'), who: REGISTRY_WHO });

/** Every group, by the name it has in addresses. */
const all = {
  ldc: {
    short: 'least developed countries',
    who: 'The United Nations’ list, kept by the General Assembly on the advice of its Committee for Development Policy.',
  },
  lldc: {
    short: 'landlocked developing countries',
    who: 'The United Nations’ list: developing countries without a coast.',
  },
  sids: {
    short: 'small island developing states',
    who: 'The United Nations’ list: member states, and the Cook Islands and Niue, which govern themselves in free association with New Zealand. Territories that the United Nations list beside them are not in it.',
  },
  transition: {
    short: 'economies in transition',
    who: 'The list in the World Economic Situation and Prospects of the United Nations’ Department of Economic and Social Affairs.',
  },
  developing: {
    short: 'four groups that Resolution 64 names',
    who: 'Least developed countries, landlocked developing countries, small island developing states and economies in transition, each counted once. The Resolution’s footnote says that developing countries “include” these four.',
  },
  africa: region('africa'),
  americas: region('americas'),
  asia: region('asia'),
  europe: region('europe'),
  oceania: region('oceania'),
  afrinic: registry('afrinic'),
  apnic: registry('apnic'),
  arin: registry('arin'),
  lacnic: registry('lacnic'),
  ripencc: registry('ripencc'),
} satisfies GroupsText['all'];

/** A place at the head of a title: Gambia, Least developed countries, and a region with its article: The Americas. */
export function headOf(area: AreaId): string {
  const isRegion = Object.values<string>(REGIONS).includes(area);
  return isRegion ? sentenceCase(place(area, 'subject')) : place(area, 'name');
}

const title = (group: GroupId) => headOf(areaOf(group));

const membersOfRegion = (id: RegionId) => `countries and territories ${place(areaOf(id), 'of')}`;

/** What the members of a group are called after their number: the 44 least developed countries. */
const memberNames: Words<GroupId> = {
  ldc: all.ldc.short,
  lldc: all.lldc.short,
  sids: all.sids.short,
  transition: 'countries with economies in transition',
  developing: 'countries and territories of the four groups that Resolution 64 names',
  africa: membersOfRegion('africa'),
  americas: membersOfRegion('americas'),
  asia: membersOfRegion('asia'),
  europe: membersOfRegion('europe'),
  oceania: membersOfRegion('oceania'),
  ...ofEachRegistry(
    (id) => id,
    (id) => `countries and territories for which ${place(id, 'subject')} lists most delegations`,
  ),
};

const membersOf = (p: { group: GroupId; members: number }) =>
  `the ${full(p.members)} ${memberNames[p.group]}`;

/** Groups of countries: the page that sets them side by side, and a page for each. */
export const groups: GroupsText = {
  all,
  name: title,
  kicker: 'Groups of countries and territories',
  indexTitle: (p) =>
    p === null
      ? 'Groups of countries and territories: what they hold of IPv4 and IPv6'
      : `The ${all[p.group].short} have ${percent(p.people)} of the world’s people and ${percent(p.addresses)} of its IPv4 addresses`,
  indexDescription:
    'Least developed, landlocked and small island countries, economies in transition, regions and registries side by side: what they hold of IPv4 and IPv6, and how much of it is in use.',
  indexLead: (p) =>
    `Resolution 64 asks its questions for the developing countries: the least developed, small island and landlocked ones and those with economies in transition. Here they are, with regions and registries beside them.${p === null ? '' : ` Addresses of ${date(p.on)}, people of ${p.year}.`}`,
  overlap:
    'Groups overlap: a landlocked country can be one of the least developed. They are never added up; their union is a group of its own.',
  tableHeading: 'Side by side',
  tableCaption: 'Groups side by side',
  who: 'What each group is',
  regions: 'Regions',
  registries: 'Registries',
  regionWho: REGION_WHO,
  registryWho: REGISTRY_WHO,
  columns: {
    group: 'Group',
    members: 'Members',
    withData: 'with IPv6 data',
    people: 'People',
    held: 'IPv6 space held',
    perMillion: 'IPv6 per million people',
    users: 'Google’s users on IPv6, median member',
    perPerson: 'IPv4 addresses per person',
    online: 'People online',
  },
  everyCountry: 'All countries and territories',
  ratioNote:
    'IPv4 per person and IPv6 per million are those of the group as a whole: what its members hold by the people they have, over members with both. So is the share of people online, each member’s of its own year. A median counts each member once, whatever its size.',
  leavingNote: (p) =>
    `For ${listed(places(p.areas))} a date to leave the list of least developed countries was set, 24 November 2026. We have not seen that it was confirmed, so ${p.areas.length === 1 ? 'it is shown as a member' : 'they are shown as members'}.`,
  leavingShort: 'which it was set to leave on 24 November 2026; we have not seen that confirmed',
  fixed: (p) =>
    `The line follows the members of ${date(p.on)} through all months, so that it shows growth and not who joined or left. “All countries and territories” is the sum of all${p.movedFromEu === null ? '' : `; in December 2020 about ${short(p.movedFromEu)} /32s that had stood under EU, no single country, were entered under countries and territories, so it has grown a little more than the world’s total`}.`,
  fewer: (p) =>
    `In ${counted(p.months, 'month', 'months')} some members are not in the source’s list: at least ${full(p.least)} of ${full(p.members)} are.`,
  unlisted: (p) =>
    `${p.count === 1 ? 'One member is' : `${sentenceCase(inWords(p.count))} members are`} in no registry’s list and in none of the sums.`,
  description: (p) =>
    `What ${membersOf(p)} hold of the Internet’s IPv4 and IPv6 addresses, how fast that grows, and how many of Google’s users are on IPv6.`,
  pageTitle: (p) =>
    p.share === null
      ? `${title(p.group)}: IPv6 and IPv4 addresses`
      : `${title(p.group)}: ${percent(p.share.people)} of people, ${percent(p.share.addresses)} of IPv4 addresses`,
  summary: {
    shares: (p) =>
      `${sentenceCase(oneIn(p.people))} of the world’s people live ${place(areaOf(p.group), 'in')} (people of ${p.year}); holders registered there had ${oneIn(p.addresses)} of its IPv4 addresses in ${date(p.on)}.`,
    held: (p) => `Of IPv6 space they had ${percent(p.share)} of the world’s in ${date(p.on)}.`,
    users: (p) =>
      `In ${p.count === 1 ? 'the one member' : `half of the ${inWords(p.count)} members`} with data ${p.count === 1 ? '' : 'at most '}${percent(p.median)} of Google’s users came over IPv6 ${onDay(p.on)}; in half of all countries and territories at most ${percent(p.world)} did.`,
    noUsersAnywhere: 'This edition has no shares of Google’s users on IPv6.',
    noUsers: 'Google published no share of its users on IPv6 for any of them.',
    ipv4: (p) =>
      `Of IPv4 addresses they had, together, ${perPerson(p.perPerson)} in ${date(p.on)}, against ${perPerson(p.world)} in all countries and territories.`,
  },
  held: {
    title: (p) =>
      p.times === null
        ? `${title(p.group)}: from no IPv6 space in ${date(p.from)} to ${said.slash32s(p.now)}`
        : `${title(p.group)}: ${short(p.times)} times the IPv6 space of ${date(p.from)}${p.world === null ? '' : `; all countries and territories ${short(p.world)} times`}`,
    sentence: (p) =>
      `IPv6 space registered ${place(areaOf(p.group), 'in')} went from ${p.before === 0 ? 'none' : said.slash32s(p.before)} in ${date(p.from)} to ${said.slash32s(p.after)} in ${date(p.to)}${p.leaderShare === null ? '.' : `; ${percent(p.leaderShare)} of that is registered ${place(p.leader, 'in')}.`}`,
    line: (value) => short(value),
  },
  strips: {
    users: {
      title: (p) =>
        `${percent(p.value)} of Google’s users on IPv6 in the median member, ${percent(p.world)} in the world’s median country`,
      sentence: (p) =>
        p.count === 1
          ? `${sentenceCase(onDay(p.on))} a share of Google’s users on IPv6 was known only ${place(p.lowest, 'in')}: ${percent(p.low)}.`
          : `${sentenceCase(onDay(p.on))} the share of Google’s users on IPv6 ran from ${percent(p.low)} ${place(p.lowest, 'in')} to ${percent(p.high)} ${place(p.highest, 'in')}; the middle half of the members lay between ${percent(p.lowerQuarter)} and ${percent(p.upperQuarter)}.`,
    },
    perMillion: {
      title: (p) =>
        `The median member has ${short(p.value)} /32s of IPv6 per million people; the world’s median country ${short(p.world)}`,
      sentence: (p) =>
        `In ${date(p.on)} IPv6 space per million people ${p.count === 1 ? `was known only ${place(p.lowest, 'in')}: ${counted(p.low, '/32', '/32s')}` : `ran from ${p.low === 0 ? 'none at all' : `${counted(p.low, '/32', '/32s')} ${place(p.lowest, 'in')}`} to ${counted(p.high, '/32', '/32s')} ${place(p.highest, 'in')}`}. One /32 is enough for a large network, so very small places stand far to the right.`,
    },
    perPerson: {
      title: (p) =>
        `IPv4: ${perPerson(p.value)} in the median member, ${perPerson(p.world)} in the world’s median country`,
      sentence: (p) =>
        p.count === 1
          ? `In ${date(p.on)} IPv4 addresses were counted only ${place(p.lowest, 'in')}: ${said['addresses-per-person'](p.low)}.`
          : `In ${date(p.on)} IPv4 addresses ran from ${p.low === 0 ? 'none at all' : `${said['addresses-per-person'](p.low)} ${place(p.lowest, 'in')}`} to ${said['addresses-per-person'](p.high)} ${place(p.highest, 'in')}.`,
    },
    zeros: (p) =>
      `${sentenceCase(inWords(p.count))} ${p.count === 1 ? 'member holds' : 'members hold'} none: zero has no place on this scale, but is counted in the median and listed in the table.`,
    missing: (p) => `No data for ${full(p.count)} of the ${full(p.members)} members.`,
    world: 'All countries and territories',
  },
  byGroup: {
    sentence: (p) =>
      `${sentenceCase(onDay(p.on))} the median share of Google’s users on IPv6 was ${percent(p.low)} among the ${all[p.lowest].short} and ${percent(p.high)} among the ${all[p.highest].short}, against ${percent(p.world)} in the world’s median country.`,
    headline: (p) =>
      `In half of the ${all[p.lowest].short} at most ${percent(p.low)} of Google’s users were on IPv6; in half of all countries and territories at most ${percent(p.world)}`,
  },
  gap: {
    heading: 'Beside the world',
    caption: (group) => `${title(group)} beside all countries and territories`,
    columns: {
      measure: 'Measure',
      on: 'Date',
      group: 'Group',
      world: 'All countries and territories',
      gap: 'Gap',
    },
    rows: {
      perMillion: 'IPv6 space per million people, as a whole',
      perPerson: 'IPv4 addresses per person, as a whole',
      median: 'Google’s users on IPv6, median member',
      lowerQuarter: 'Google’s users on IPv6, a quarter have less than',
      upperQuarter: 'Google’s users on IPv6, a quarter have more than',
    },
    points: (difference) =>
      `${difference < 0 ? '−' : '+'}${full(Math.abs(difference) * 100, 1)} points`,
    times: (ratio) =>
      ratio > 0 && ratio < 1 ? `${short(1 / ratio)} times less` : `${short(ratio)} times`,
  },
  members: {
    heading: 'All members',
    caption: (group) => `${title(group)}: all members`,
    columns: {
      name: 'Country or territory',
      held: 'IPv6 space held',
      perMillion: 'per million people',
      users: 'Google’s users on IPv6',
      perPerson: 'IPv4 per person',
      online: 'People online',
      first: 'First IPv6 still listed',
    },
    filesOf: 'each registry’s newest file',
    ofYear: 'of its year',
    online: (share, year) => `${full(share * 100, 1)}% (${year})`,
  },
  outside: (p) =>
    `In none of the four: ${listed(places(p.areas))}, ${p.areas.length === 1 ? 'which has' : 'which have'} most people of all the others with fewer IPv4 addresses per person than the world.`,
  of: 'Belongs to:',
  others: 'Other groups',
};
