import type { CountriesPageText, CountryText } from '../contract/country.ts';
import {
  addresses,
  date,
  full,
  inWords,
  listed,
  onDay,
  oneIn,
  ordinal,
  percent,
  place,
  possessive,
  row,
  sentenceCase,
  short,
  spanOf,
} from '../grammar/en.ts';
import { ipv4AmongPeople, perPerson, said } from './values.ts';

/** A share as people of a hundred: 71 in 100, fewer than one in 100, all but a few. */
function inHundred(share: number): string {
  if (share === 0) return 'none of the';
  const rounded = Math.round(share * 100);
  if (rounded === 0) return 'fewer than one in 100';
  return rounded === 100 && share < 1 ? 'more than 99 in 100' : `${rounded} in 100`;
}

/** An amount of space from which or to which it went. */
const some = (slash32s: number) => (slash32s === 0 ? 'none' : said.slash32s(slash32s));

/** A country’s page. */
export const country: CountryText = {
  title: (name) => `${place(name, 'name')}: IPv6 and IPv4 addresses`,
  crumbs: 'Where you are',
  summary: {
    users: (p) => {
      const own = oneIn(p.value);
      const exact = p.value === 0 || p.value === 1 ? '' : ` (${percent(p.value)})`;
      const users = `${sentenceCase(own)} of Google’s users ${place(p.area, 'in')}${exact} came over IPv6 ${onDay(p.on)}`;
      if (p.region === null || p.median === null || p.count < 3) return `${users}.`;
      const theirs = oneIn(p.median);
      return `${users}; in the median country ${place(p.region, 'of')} ${theirs === own ? 'about as many' : theirs} did.`;
    },
    ipv4: (p) => {
      if (p.value === 0) return `Holders registered there had no IPv4 addresses in ${date(p.on)}.`;
      if (p.perPerson === null)
        return `Holders registered there had ${addresses(p.value)} IPv4 ${p.value === 1 ? 'address' : 'addresses'} in ${date(p.on)}; our source of populations has no figure to set beside them.`;
      const world =
        p.world === null ? '' : `, against ${perPerson(p.world)} in the world as a whole`;
      return `Holders registered there had ${ipv4AmongPeople(p.perPerson)} in ${date(p.on)}${world}.`;
    },
    changed: (p) => {
      if (p.value === 0)
        return `No IPv6 address space was registered there in ${date(p.on)}${p.year !== null && p.year.before > 0 ? `; what there was went in the year to ${date(p.year.to)}` : ''}.`;
      if (p.year === null)
        return `Holders registered there had IPv6 address space in ${date(p.on)}.`;
      return `${grown(p.year)} in the year to ${date(p.year.to)}.`;
    },
    noUsers: (name) =>
      `Google has no figure for how many of its users ${place(name, 'in')} are on IPv6: it had too few measurements or published none.`,
    noUsersAnywhere: (name) =>
      `This edition has no figure of Google’s for how many users ${place(name, 'in')}, or anywhere else, are on IPv6.`,
    online: (p) => `In ${date(p.on)}, ${inHundred(p.share)} people there used the Internet at all.`,
    fewListed: (p) =>
      `${sentenceCase(possessive(p.registry))} file of ${date(p.on)} lists ${inWords(p.count)} ${p.count === 1 ? 'block of addresses or number of a network' : 'blocks of addresses and numbers of networks'} registered there; our monthly source counts no IPv4 addresses of it.`,
    unlisted: (p) =>
      `None of the registries’ newest files at hand, of ${spanOf(p)}, lists a block of Internet addresses registered ${place(p.area, 'in')}.`,
    unlistedMeaning:
      'That does not mean that nobody there is online. A country code in the registries’ files says where the holder of addresses is registered; networks here can use addresses whose holder is registered elsewhere.',
  },
  old: (p) =>
    `Counted in ${listed(p.files.map((file) => `the ${place(file.registry, 'name')} file of ${date(file.asOf)}${file.reconstructed ? ' (reconstructed from public tables)' : ''}`))}.${p.files.every((file) => file.asOf === p.newest) ? '' : ` The newest registry file on this site is of ${date(p.newest)}: what was registered, moved or returned after the day of an older one is missing here.`}`,
  figures: {
    broken: 'A gap in the line is a month without data.',
    otherSource: 'other source',
    ipv6Held: {
      finding: (value) =>
        value === 0
          ? 'No IPv6 space held'
          : `${sentenceCase(said.slash32s(value))} of IPv6 space held`,
      grown: (p) =>
        said.slash32s(p.before) === said.slash32s(p.after)
          ? `IPv6 space registered ${place(p.area, 'in')} came to ${said.slash32s(p.before)} in ${date(p.from)}, and to nearly the same in ${date(p.to)}.`
          : `IPv6 space registered ${place(p.area, 'in')} went from ${some(p.before)} in ${date(p.from)} to ${some(p.after)} in ${date(p.to)}.`,
      same: (p) =>
        p.value === 0
          ? `No IPv6 space was registered ${place(p.area, 'in')} in ${date(p.from)}, nor in ${date(p.to)}.`
          : `IPv6 space registered ${place(p.area, 'in')} came to ${said.slash32s(p.value)} in ${date(p.from)}, and to the same in ${date(p.to)}.`,
      one: (p) =>
        p.value === 0
          ? `No IPv6 space was registered ${place(p.area, 'in')} in ${date(p.on)}.`
          : `IPv6 space registered ${place(p.area, 'in')} came to ${said.slash32s(p.value)} in ${date(p.on)}.`,
      line: (value) => short(value),
      notes: {
        unit: 'A /32 is the size of block that a registry typically gives a network operator; it can be split into 65,536 sites.',
        movedFromEu:
          'In December 2020 space that had stood under EU, no single country, was entered under the country or territory of each holder; where a line rises in that month, part of the rise is that change.',
      },
    },
    ipv4Held: {
      finding: (value) =>
        value === 0
          ? 'No IPv4 addresses held'
          : `${addresses(value)} IPv4 ${value === 1 ? 'address' : 'addresses'} held`,
      grown: (p) => {
        const say = short(p.before) === short(p.after) ? full : addresses;
        return `IPv4 addresses registered ${place(p.area, 'in')} went from ${say(p.before)} in ${date(p.from)} to ${say(p.after)} in ${date(p.to)}, ${p.after > p.before ? 'a rise' : 'a fall'} of ${addresses(Math.abs(p.after - p.before))}.`;
      },
      same: (p) =>
        `IPv4 addresses registered ${place(p.area, 'in')} came to ${addresses(p.value)} in ${date(p.from)}, and to as many in ${date(p.to)}.`,
      one: (p) =>
        `IPv4 addresses registered ${place(p.area, 'in')} came to ${addresses(p.value)} in ${date(p.on)}.`,
      line: (value) => short(value),
    },
    users: {
      finding: (value) => `${percent(value)} of Google’s users on IPv6`,
      sentence: (p) =>
        `With ${percent(p.value)} of Google’s users there on IPv6 ${onDay(p.on)}, ${place(p.area, 'subject')} ranks ${p.region === null ? '' : `${ordinal(p.region.rank)} of ${full(p.region.of)} ${place(p.regionArea, 'in')} and `}${ordinal(p.world.rank)} of ${full(p.world.of)} in the world.`,
    },
    perPerson: {
      finding: (value) => `IPv4 addresses: ${value === 0 ? 'none' : perPerson(value)}`,
      sentence: (p) =>
        `By IPv4 addresses per person, ${p.value === 0 ? 'none' : perPerson(p.value)} in ${date(p.on)}, ${place(p.area, 'subject')} ranks ${p.region === null ? '' : `${ordinal(p.region.rank)} of ${full(p.region.of)} ${place(p.regionArea, 'in')} and `}${ordinal(p.world.rank)} of ${full(p.world.of)} in the world.`,
    },
    ipv6ByYear: {
      finding: (p) =>
        `${full(p.total)} IPv6 ${p.total === 1 ? 'delegation' : 'delegations'} listed, by year of first registration`,
      sentence: (p) =>
        `The registries list ${full(p.total)} IPv6 ${p.total === 1 ? 'delegation' : 'delegations'} ${place(p.area, 'in')}${p.first === null ? '' : `, ${p.total === 1 ? '' : 'the oldest '}from ${said.month(p.first)}`}${p.peak === null ? '' : `; ${p.peak.year} is the year with most, ${full(p.peak.count)}`}.`,
    },
    ipv4ByYear: {
      finding: (p) =>
        p.isOneYear
          ? `All IPv4 addresses first registered in ${p.half}`
          : `Half of the IPv4 addresses first registered by ${p.half}`,
      sentence: (p) =>
        p.total === 1
          ? `The one IPv4 address ${place(p.area, 'in')} listed with a date was first registered in ${p.half}.`
          : `${p.isOneYear ? 'All' : 'Half of the'} ${addresses(p.total)} IPv4 addresses ${place(p.area, 'in')} listed with a date were first registered in ${p.isOneYear ? '' : 'or before '}${p.half}.`,
    },
    fileEnds: (asOf) => `no data after ${date(asOf)}`,
    undated: (p) => `Not drawn, without a date in the file: ${p.value} more.`,
    worldRow: 'World',
  },
  numbers: {
    heading: 'Every number on this page',
    caption: (country) => `Every number on this page: ${place(country, 'name')}`,
    measure: 'Measure',
    value: 'Value',
    unit: 'Unit',
    on: 'Date',
    place: 'Rank in the world',
    source: 'Source',
  },
  atLeast: (value) => `at least ${value}`,
  countedWithout: (p) =>
    `${p.publishers.length === 0 ? 'T' : `${row(p.publishers)}; t`}he ${p.without.length === 1 ? 'file' : 'files'} of ${listed(p.without)} at hand ${p.without.length === 1 ? 'has' : 'have'} none`,
  fileDays: spanOf,
  sourcesHeading: 'Where the numbers come from',
  source: (p) => `${p.title}, ${p.by}, as of ${date(p.asOf)}`,
  byWayOf: (p) =>
    p.makers.length === 0 ? p.publisher : `${p.publisher} (by way of ${listed(p.makers)})`,
  sourceOfMany: (p) => `${p.publisher} as of ${date(p.asOf)}`,
  neighbours: 'More countries and territories in the region',
  previous: (name) => `Previous: ${place(name, 'name')}`,
  next: (name) => `Next: ${place(name, 'name')}`,
  printed: (address) => `Printed from ${address}`,
};

/** How the space registered there grew or shrank, as a share of what it was. */
function grown({ before, after }: { before: number; after: number }): string {
  if (before <= 0) return 'The first IPv6 address space was registered there';
  const ratio = after / before;
  if (ratio === 1) return 'The IPv6 address space registered there stayed the same';
  if (Math.abs(ratio - 1) < 0.005)
    return 'The IPv6 address space registered there stayed nearly the same';
  if (ratio > 100)
    return 'The IPv6 address space registered there grew to more than 100 times its size';
  if (ratio >= 1.95)
    return `The IPv6 address space registered there grew to ${short(rounded(ratio))} times its size`;
  const verb = ratio > 1 ? 'grew' : 'shrank';
  return `The IPv6 address space registered there ${verb} by ${percent(rounded(Math.abs(ratio - 1)))}`;
}

/** A change as people say it: 1.3, 19, 3.4; the table has it in full. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** The table of all countries. */
export const countriesPage: CountriesPageText = {
  title: 'Find a country or territory: its addresses, and how many use IPv6',
  description:
    'All countries and territories: IPv6 and IPv4 held, addresses per person, and Google’s users on IPv6, in one table.',
  lead: (p) =>
    `All ${full(p.all)} countries and territories of the international standard for country codes. ${p.unlisted === 0 ? 'Each has a' : p.unlisted === 1 ? 'One has no' : `${full(p.unlisted)} have no`} block of addresses in the registries’ newest files${p.without === null ? '' : `; ${p.without.count === 0 ? 'none of those listed was without' : `${full(p.without.count)} held no`} IPv6 in ${date(p.without.on)}`}.`,
  search: 'Find a country or territory',
  searchHint:
    'Name in Arabic, Chinese, English, French, Russian or Spanish, or a two- or three-letter code',
  unfold: (count) => `All ${full(count)} countries and territories, to find one or to sort`,
  region: 'Region',
  allRegions: 'All regions',
  shownNone: 'No country or territory here matches. Try fewer letters, or all regions.',
  shownTemplate: '{shown} of {all} shown',
  caption: 'Countries and territories, with the date of each column',
  name: 'Country or territory',
  other: 'Registered to no single country',
  table: 'Table of all countries and territories',
  otherTable: 'Table of lines of no single country, and the world',
  otherNote:
    'Lines in the registries’ files that carry the code of no single one. They are part of the world’s total and are never dropped.',
  world: 'World',
  sum: 'The countries and territories and these lines add up to the world line. A line marked “no data” is not in the monthly source, so it is not in the world line either. Where a listed part has no exact count there is no world total of that month; the newest one is shown with its own date.',
};
