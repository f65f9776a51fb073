import type { HomeText, Jump, Valued, WorldFiguresText, WorldMapText } from '../contract/home.ts';
import {
  date,
  dayNamed,
  full,
  inTen,
  inWords,
  listed,
  onDay,
  percent,
  place,
  places,
  possessive,
  sentenceCase,
  short,
  spanOf,
} from '../grammar/en.ts';
import { fairness } from './fairness.ts';
import { inPool, keptBack, lastCounted } from './ipv4.ts';
import { perPerson, said } from './values.ts';

/** What became of a pool from one month to another: shrank from 10 addresses in May to 8 in June. */
function wentFrom(p: { from: string; to: string; before: number; after: number }): string {
  const was = (amount: number) => (amount === 0 ? 'empty' : said.addresses(amount));
  if (p.from === p.to) return `was ${was(p.after)} in ${date(p.to)}`;
  if (p.before === p.after)
    return `was ${was(p.before)} in ${date(p.from)} and ${p.after === 0 ? 'empty' : 'as large'} in ${date(p.to)}`;
  return `${p.after < p.before ? 'shrank' : 'grew'} from ${p.before === 0 ? 'nothing' : said.addresses(p.before)} in ${date(p.from)} to ${p.after === 0 ? 'nothing' : short(p.after)} in ${date(p.to)}`;
}

function jumpOf({ month, country, share }: Jump): string {
  if (share > 1)
    return `${date(month)}, when more was added ${place(country, 'in')} than in the whole world, as others lost space`;
  return `${date(month)}, with ${percent(share)} of that month’s rise registered ${place(country, 'in')}`;
}

/** Which single months make up most of a rise; empty where there is no rise to part. */
function jumpsOf(p: { jumps: readonly Jump[]; jumpShare: number }): string {
  if (p.jumps.length === 0) return '';
  const months =
    p.jumps.length === 1
      ? 'One single month makes up'
      : `${sentenceCase(inWords(p.jumps.length))} single months make up`;
  return `A few very large blocks move the world’s total. ${months} ${percent(p.jumpShare)} of the rise: ${listed(p.jumps.map(jumpOf))}.`;
}

const shareOf = ({ area, value }: Valued) => `${percent(value)} (${place(area, 'name')})`;

/** The front page. */
export const home: HomeText = {
  headline: (p) => {
    if (p === null) return 'Who holds the Internet’s addresses, and where IPv6 is spreading';
    if (p.of === 'half') return fairness.title({ share: p.share });
    return p.by === 'google'
      ? `About ${inTen(p.value)} of Google’s users worldwide came over IPv6 in ${date(p.on)}`
      : `About ${inTen(p.value)} of the world’s users could use IPv6 in ${date(p.on.slice(0, 7))}, as APNIC Labs measures it`;
  },
  description:
    'Who holds the Internet’s IPv4 addresses, where none are left to get, and how IPv6 is spreading: maps, timelines and a page for every country and territory.',
  standfirst:
    'Every device on the Internet needs an address. Of the old kind, IPv4, there are 4.3 billion, and nearly all are taken; the new kind, IPv6, has room for every device, once both ends and every network between them are ready.',
  halfDated: (p) => `Addresses of ${date(p.on)}, people of ${p.year}.`,
  halfLink: 'How this is worked out',
  yourCountry: {
    label: 'Your country or territory',
    submit: 'Show',
    offer: 'By your clock:',
    moreTemplate: '{name}: the whole page',
  },
  where: 'Where to go next',
  pageTitle: (headline) => `${headline}: the world map`,
  next: {
    ipv4: {
      title: 'Where every IPv4 address is',
      why: 'Where all 4.3 billion are, how the registries ran out, and what a new network can still get.',
    },
    fairness: {
      title: 'Who has how many',
      why: 'IPv4 addresses set against people, by country and territory and by group, and how the shares came about.',
    },
    pace: {
      title: 'How fast IPv6 spreads',
      why: 'Who started when, whose space doubles and how fast, and who moved up or down.',
    },
    used: {
      title: 'Registered is not used',
      why: 'IPv6 on paper and IPv6 in use, place by place, in four corners.',
    },
    groups: {
      title: 'Developing countries, islands, landlocked countries',
      why: 'The groups that Resolution 64 names, side by side and one by one.',
    },
    countries: {
      title: 'Find your country or territory',
      why: 'A page for each country and territory: what it holds, since when, and how much of it is in use.',
    },
    address: {
      title: 'What does my IP address say?',
      why: 'Paste any address: which registry it belongs to, and since when. It stays in your browser.',
    },
    quiz: {
      title: 'A quiz',
      why: 'A few questions, to which this edition’s figures are the answers.',
    },
    methodology: {
      title: 'How we count',
      why: 'Each measure’s definition, unit, date and source, and what it must not be taken for.',
    },
    about: {
      title: 'Why this site exists',
      why: 'What the world’s governments asked for, and how we stay even-handed.',
    },
  },
  kickers: {
    'ipv4-account': 'Scarcity',
    'world-ipv6-held': 'Pace',
    'ipv6-largest-holders': 'Geography',
    'ipv4-per-person-by-region': 'Shares',
    'ipv6-users-by-region': 'Use',
    'world-ipv6-use-over-time': 'Use over time',
  },
};

/** World figures: headline of each, and the sentence a reader should take away. */
export const worldFigures: WorldFiguresText = {
  ipv6Held: {
    sources:
      'The first and the newest month come from different sources. Where one takes over from another the line breaks; what that change itself adds or takes away is part of the change told here.',
    title: (p) => {
      if (p.growth === 0)
        return `Registered IPv6 space was as large in ${date(p.to)} as in ${date(p.from)}`;
      return `Registered IPv6 space ${p.growth > 0 ? 'grew' : 'shrank'} by ${percent(Math.abs(p.growth))} from ${date(p.from)} to ${date(p.to)}`;
    },
    sentence: (p) =>
      `Registered IPv6 space went from ${short(p.before)} /32s in ${date(p.from)} to ${short(p.after)} in ${date(p.to)}. A /32 is the block of IPv6 that a registry typically gives a network operator, and most need only one.`,
    jumps: jumpsOf,
    line: (value) => `${short(value)} /32s`,
  },
  largest: {
    title: (p) =>
      `Holders in ${p.half === 1 ? 'one country or territory' : `${inWords(p.half)} countries and territories`} had half of all registered IPv6 space in ${date(p.on)}`,
    sentence: (p) =>
      `In ${date(p.on)}, ${percent(p.share)} of all IPv6 space was registered ${place(p.top, 'in')} alone. ${p.without === 0 ? `All ${full(p.registered)} countries and territories in the registries’ lists held some` : `${full(p.without)} of the ${full(p.registered)} countries and territories in the registries’ lists held none`}.`,
    unit: (p) => `IPv6 space held, ${p.unit} (and share of the world), ${date(p.on)}`,
    row: (p) => `${short(p.value)} (${percent(p.share)})`,
  },
  pool: {
    title: (p) => {
      const registry = sentenceCase(place(p.registry, 'subject'));
      return `${registry} had ${inPool(p.left)} left to give out in ${date(p.on)}`;
    },
    oldTitle: (p) => `${lastCounted(p)}: ${inPool(p.left)} left to give out`,
    sentence: (p) => {
      const kept = keptBack(p);
      return `${sentenceCase(possessive(p.registry))} free pool ${wentFrom(p)}.${kept === '' ? '' : ` Besides, ${kept}.`}`;
    },
  },
  perPerson: {
    title: (p) =>
      `IPv4 addresses in ${date(p.on)}: ${perPerson(p.topValue)} in the median country ${place(p.top, 'of')}, ${perPerson(p.lowValue)} ${place(p.low, 'in')}`,
    sentence: (p) =>
      `Of ${full(p.withData)} countries and territories with data, ${full(p.above)} held more than one IPv4 address a person in ${date(p.on)} and ${full(p.below)} fewer than one for every ten people${p.year === null ? '' : ` (people of ${p.year})`}.`,
  },
  users: {
    title: (p) =>
      `Google’s users on IPv6 in ${date(p.on.slice(0, 7))}: ${percent(p.topValue)} in the median country ${place(p.top, 'of')}, ${percent(p.lowValue)} ${place(p.low, 'in')}`,
    sentence: (p) =>
      `${sentenceCase(onDay(p.on))} the share of Google’s users on IPv6 was highest ${place(p.first, 'in')}, at ${percent(p.firstValue)}. The widest gap within one region was ${place(p.spread, 'in')}: from ${shareOf(p.spreadLow)} to ${shareOf(p.spreadHigh)}.`,
  },
  worldUsers: {
    title: (p) => `Worldwide, ${percent(p.value)} of Google’s users were on IPv6 in ${date(p.on)}`,
    sentence: (p) =>
      [
        ...(p.from === p.to
          ? []
          : [`In ${date(p.from)}, ${percent(p.before)} of Google’s users were on IPv6.`]),
        ...(p.countriesOn === null
          ? []
          : [
              `Our daily series of the world ends in ${date(p.to)}; the shares of countries and territories on this site are of ${dayNamed(p.countriesOn)} and from another table, so they are not drawn into this line.`,
            ]),
      ].join(' ') || `The mean of that month’s days.`,
    line: (value) => percent(value),
  },
  strip: {
    unit: (unit) => `${unit}; each dot is a country or territory`,
    medianColumn: 'Median country',
    countColumn: 'Countries and territories with data',
    median: (text) => `median ${text}`,
  },
};

/** The world map: what it says for each measure and date. */
export const worldMap: WorldMapText = {
  measures: 'What the map shows',
  time: 'Date',
  play: 'Play',
  pause: 'Pause',
  nextDate: 'Next date',
  legend: 'Colours',
  open: 'Open the page',
  hint: 'Choose a country to see its value.',
  nearer: 'Enlarge the map',
  farther: 'Show more of the map',
  whole: 'Show the whole map',
  failed: 'These numbers could not be loaded. Please try again.',
  table: 'Show all countries and territories as a table',
  rank: 'Rank',
  country: 'Country or territory',
  detail: '{value}, rank {rank} of {of}, {date}',
  detailNone: 'no data, {date}',
  listed: (names) =>
    `Not drawn, because a map of this size has no place for them, but in the table: ${listed(places(names))}.`,
  measuresShown: {
    'ipv6-users-google': {
      choice: 'Google’s users on IPv6',
      title: 'Where Google’s users use IPv6',
      sentence: (p) =>
        `${sentenceCase(onDay(p.on))} most of Google’s users came over IPv6 in ${full(p.high)} of ${full(p.withData)} countries and territories with data; in ${full(p.low)} fewer than one in twenty did.`,
    },
    'ipv6-held': {
      choice: 'IPv6 space held',
      title: 'Where IPv6 space is registered',
      sentence: (p) =>
        `In ${date(p.on)}, holders in ${full(p.high)} of the ${full(p.withData)} countries and territories in the registries’ lists had IPv6 space.${p.top === null ? '' : ` Most was registered ${place(p.top.area, 'in')}: ${said.slash32s(p.top.value)}.`}`,
    },
    'ipv4-per-person': {
      choice: 'IPv4 per person',
      title: 'Where IPv4 addresses are plenty and where they are few',
      sentence: (p) =>
        `In ${date(p.on)}, ${full(p.high)} of ${full(p.withData)} countries and territories with data held more than one IPv4 address a person; ${full(p.low)} held fewer than one for every ten people.`,
    },
    'first-ipv6': {
      choice: 'First IPv6',
      title: 'When IPv6 first came',
      sentence: (p) =>
        `Of ${full(p.withData)} countries and territories with a dated IPv6 delegation in the registries’ newest files, ${full(p.high)} have one from before 2008; in ${full(p.low)} the oldest still listed is from 2016 or later.`,
    },
  },
  range: (from, to) => {
    if (from === null) return `under ${to}`;
    return to === null ? `${from} and more` : `${from} to under ${to}`;
  },
  yearRange: (from, to) => {
    if (from === null) return `before ${to}`;
    return to === null ? `${from} and later` : `${from} to ${Number(to) - 1}`;
  },
  filesOf: (p) => `registry files of ${spanOf(p)}`,
};
