import { counted, date, full, inWords, listed, percent, sentenceCase, short } from './formats.ts';
import { perPerson } from './values.ts';

/** The front page. */
export const home = {
  headline: (p: { majority: number; low: number }) =>
    `In ${counted(p.majority, 'country', 'countries')}, most Google users come over IPv6. In ${full(p.low)}, fewer than one in twenty do.`,
  description:
    'Who holds the Internet’s IPv4 addresses, who has none left to get, and how IPv6 is spreading: maps, timelines and a page for every country and territory.',
  standfirst: (p: { withData: number; on: string }) =>
    `Every device on the Internet needs an address. Of the old kind, IPv4, there are 4.3 billion, and nearly all are taken. The new kind, IPv6, has room for all of them, once both ends and every network between are ready. How far ${full(p.withData)} countries and territories had come by ${date(p.on)}:`,
  where: 'Where to go next',
  next: [
    {
      path: 'ipv4/',
      title: 'Where every IPv4 address is',
      why: 'All 4.3 billion in one picture that adds up, how the registries ran out, and what a new network can still get.',
    },
    {
      path: 'fairness/',
      title: 'Who has how many',
      why: 'IPv4 addresses set against people, by country and by group, and how the shares came about.',
    },
    {
      path: 'pace/',
      title: 'How fast IPv6 spreads',
      why: 'Who started when, whose space doubles and how fast, and who moved up or down.',
    },
    {
      path: 'used/',
      title: 'Registered is not used',
      why: 'IPv6 on paper and IPv6 in use, country by country, in four corners.',
    },
    {
      path: 'groups/',
      title: 'Developing countries, islands, landlocked countries',
      why: 'The groups that Resolution 64 names, side by side and one by one.',
    },
    {
      path: 'countries/',
      title: 'Find your country',
      why: 'A page for each of 249 countries and territories: what it holds, since when, and how much of it is in use.',
    },
    {
      path: 'methodology/',
      title: 'How we count',
      why: 'Each measure’s definition, unit, date and source, and what it must not be taken for.',
    },
    {
      path: 'about/',
      title: 'Why this site exists',
      why: 'What the world’s governments asked for, and how we stay even-handed.',
    },
  ],
  kickers: {
    'world-ipv6-held': 'Pace',
    'ipv6-largest-holders': 'Geography',
    'afrinic-pool': 'Scarcity',
    'ipv4-per-person-by-region': 'Shares',
    'ipv6-users-by-region': 'Use',
    'world-ipv6-users': 'Use over time',
  } as Readonly<Record<string, string>>,
};

/** World figures: headline of each, and the sentence a reader should take away. */
export const worldFigures = {
  ipv6Held: {
    title: (p: { growth: number; from: string }) =>
      `Registered IPv6 space has grown by ${percent(p.growth)} since ${date(p.from)}`,
    sentence: (p: {
      from: string;
      to: string;
      before: number;
      after: number;
      jumps: readonly { month: string; change: number; country: string; share: number }[];
      jumpShare: number;
    }) =>
      `From ${date(p.from)} to ${date(p.to)} it went from ${short(p.before)} to ${short(p.after)} /32s. ${sentenceCase(inWords(p.jumps.length))} single months make up ${percent(p.jumpShare)} of the rise: ${listed(p.jumps.map((jump) => `${date(jump.month)}, with ${percent(jump.share)} of that month’s rise registered in ${jump.country}`))}. A /32 is the block of IPv6 that a registry typically gives a network operator, and most need only one; a few very large blocks move the world’s total.`,
    jump: (p: { change: number }) => `+${short(p.change)} /32s in a month`,
    line: (value: number) => `${short(value)} /32s`,
  },
  largest: {
    title: (p: { half: number }) =>
      `Holders in ${inWords(p.half)} countries have half of all registered IPv6 space`,
    sentence: (p: {
      top: string;
      share: number;
      on: string;
      without: number;
      registered: number;
    }) =>
      `In ${date(p.on)}, ${percent(p.share)} of it was registered in ${p.top} alone. ${full(p.without)} of the ${full(p.registered)} countries and territories in the registries’ lists held none.`,
    unit: (p: { unit: string; on: string }) =>
      `IPv6 space held, ${p.unit} (and share of the world), ${date(p.on)}`,
    row: (p: { value: number; share: number }) => `${short(p.value)} (${percent(p.share)})`,
  },
  pool: {
    title: (p: { registry: string; left: number }) =>
      `${p.registry} has ${short(p.left)} IPv4 addresses left to give out`,
    sentence: (p: {
      registry: string;
      from: string;
      to: string;
      before: number;
      after: number;
      quarantined: number;
      reserved: number;
    }) =>
      `Its free pool shrank from ${short(p.before)} addresses in ${date(p.from)} to ${short(p.after)} in ${date(p.to)}. Another ${short(p.quarantined)} were in quarantine, returned or reclaimed and not yet available again, and ${short(p.reserved)} were set aside by policy.`,
    unit: 'IPv4 addresses not delegated, by state',
    available: (value: number) => `available ${short(value)}`,
    quarantined: (value: number) => `quarantined ${short(value)}`,
    reserved: (value: number) => `by policy ${short(value)}`,
  },
  perPerson: {
    title: (p: { top: string; topValue: number; low: string; lowValue: number }) =>
      `IPv4: ${perPerson(p.topValue)} in the median country of ${p.top}, ${perPerson(p.lowValue)} in ${p.low}`,
    sentence: (p: { on: string; year: string; above: number; below: number; withData: number }) =>
      `Of ${full(p.withData)} countries and territories with data, ${full(p.above)} held more than one IPv4 address a person in ${date(p.on)} and ${full(p.below)} fewer than one for every ten people (people of ${p.year}).`,
  },
  users: {
    title: (p: { top: string; topValue: number; low: string; lowValue: number }) =>
      `IPv6 in use: ${percent(p.topValue)} in the median country of ${p.top}, ${percent(p.lowValue)} in ${p.low}`,
    sentence: (p: {
      on: string;
      first: string;
      firstValue: number;
      spread: string;
      spreadLow: string;
      spreadHigh: string;
    }) =>
      `On ${date(p.on)} the highest share was in ${p.first}, ${percent(p.firstValue)}. The widest gap within one region is in ${p.spread}: from ${p.spreadLow} to ${p.spreadHigh}.`,
  },
  worldUsers: {
    title: (p: { value: number; on: string }) =>
      `Worldwide, ${percent(p.value)} of Google users were on IPv6 in ${date(p.on)}`,
    sentence: (p: { from: string; before: number; to: string }) =>
      `In ${date(p.from)} it was ${percent(p.before)}. Our daily series of the world ends in ${date(p.to)}; country shares on this page are of later days and another table, so they are not drawn into this line.`,
    line: (value: number) => percent(value),
  },
  strip: {
    unit: (unit: string) => `${unit}; each dot is a country or territory`,
    medianColumn: 'Median country',
    countColumn: 'Countries with data',
    median: (text: string) => `median ${text}`,
  },
};

/** The world map: what it says for each measure and date. */
export const worldMap = {
  measures: 'What the map shows',
  time: 'Date',
  play: 'Play',
  pause: 'Pause',
  nextDate: 'Next date',
  legend: 'Colours',
  hint: 'Tap or point at a country, or move to the map with the Tab key and use the arrow keys.',
  failed: 'These numbers could not be loaded. Please try again.',
  table: 'Show all countries and territories as a table',
  rank: 'Rank',
  country: 'Country or territory',
  detail: '{value}, rank {rank} of {of}, {date}',
  detailNone: 'no data, {date}',
  listed: (names: readonly string[]) =>
    `Not drawn, because a map of this size has no place for them, but in the table: ${listed(names)}.`,
  measuresShown: {
    'ipv6-users-google': {
      choice: 'Users on IPv6',
      title: 'Where people use IPv6',
      sentence: (p: MapFacts) =>
        `On ${date(p.on)} most Google users came over IPv6 in ${full(p.high)} of ${full(p.withData)} countries and territories with data; in ${full(p.low)} fewer than one in twenty did.`,
    },
    'ipv6-held': {
      choice: 'IPv6 space held',
      title: 'Where IPv6 space is registered',
      sentence: (p: MapFacts) =>
        `In ${date(p.on)}, holders in ${full(p.high)} of the ${full(p.withData)} countries and territories in the registries’ lists had IPv6 space. Most was registered in ${p.top}: ${short(p.topValue)} /32s.`,
    },
    'ipv4-per-person': {
      choice: 'IPv4 per person',
      title: 'Where IPv4 addresses are plenty and where they are few',
      sentence: (p: MapFacts) =>
        `In ${date(p.on)}, ${full(p.high)} of ${full(p.withData)} countries and territories with data held more than one IPv4 address a person; ${full(p.low)} held fewer than one for every ten people.`,
    },
    'first-ipv6': {
      choice: 'First IPv6',
      title: 'When IPv6 first came',
      sentence: (p: MapFacts) =>
        `Of ${full(p.withData)} countries and territories with a dated IPv6 delegation in the registries’ newest files, ${full(p.high)} have one from before 2008; in ${full(p.low)} the oldest still listed is from 2016 or later.`,
    },
  },
  range: (from: string | null, to: string | null) => {
    if (from === null) return `under ${to}`;
    return to === null ? `${from} and more` : `${from} to under ${to}`;
  },
  yearRange: (from: string | null, to: string | null) => {
    if (from === null) return `before ${to}`;
    return to === null ? `${from} and later` : `${from} to ${Number(to) - 1}`;
  },
  filesOf: (p: { oldest: string; newest: string }) =>
    `registry files of ${date(p.oldest)} to ${date(p.newest)}`,
};

/** What the map’s sentences are made of: countries with a high and with a low value at a date, and the first. */
interface MapFacts {
  readonly on: string;
  readonly withData: number;
  readonly high: number;
  readonly low: number;
  readonly top: string;
  readonly topValue: number;
}
