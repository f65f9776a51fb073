import { counted, date, full, inWords, listed, percent, short } from './formats.ts';
import { perPerson } from './values.ts';

/** The front page. */
export const home = {
  headline: (p: { majority: number; low: number }) =>
    `In ${counted(p.majority, 'country', 'countries')}, most people now reach Google over IPv6. In ${full(p.low)}, fewer than one in twenty do.`,
  description:
    'Who holds the Internet’s IPv4 addresses, who has none left to get, and how IPv6 is spreading: maps, timelines and a page for every country and territory.',
  standfirst: (p: { withData: number; on: string }) =>
    `Every device on the Internet needs an address. The old kind, IPv4, ran short: there are 4.3 billion, and nearly all are taken. The new kind, IPv6, has room for every device there will ever be, but both ends and every network between have to be ready. This is how far ${full(p.withData)} countries and territories had come by ${date(p.on)}.`,
  where: 'Where to go next',
  next: [
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
      `From ${date(p.from)} to ${date(p.to)} it went from ${short(p.before)} to ${short(p.after)} /32s. ${inWords(p.jumps.length).replace(/^./, (letter) => letter.toUpperCase())} single months make up ${percent(p.jumpShare)} of the rise: ${listed(p.jumps.map((jump) => `${date(jump.month)}, with ${percent(jump.share)} of that month’s rise registered in ${jump.country}`))}. A few very large blocks move the world’s total; most networks need only one /32.`,
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
      `At the end of ${date(p.on)}, ${percent(p.share)} of it was registered in ${p.top} alone. ${full(p.without)} of the ${full(p.registered)} countries and territories in the registries’ lists held none.`,
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
  switch: 'What the map shows',
  time: 'Date',
  play: 'Play',
  pause: 'Pause',
  legend: 'Classes',
  hint: 'Point at a country, or tab to the map and use the arrow keys.',
  oneDate: 'There is one date for this measure.',
  listed: (names: readonly string[]) =>
    `Not drawn, for want of a place on a map of this size: ${listed(names)}.`,
  tableHeading: 'The same as a table',
  tableCaption: (p: { name: string; unit: string; on: string }) =>
    `${p.name} (${p.unit}), ${date(p.on)}`,
  country: 'Country or territory',
  label: (p: { country: string; value: string; rank: string | null; on: string }) =>
    p.rank === null
      ? `${p.country}: ${p.value}, ${p.on}`
      : `${p.country}: ${p.value}, rank ${p.rank}, ${p.on}`,
  sentences: {
    'ipv6-users-google': (p: { majority: number; low: number; withData: number; on: string }) =>
      `On ${date(p.on)} most Google users came over IPv6 in ${full(p.majority)} of ${full(p.withData)} countries and territories with data; in ${full(p.low)} fewer than one in twenty did.`,
    'ipv6-held': (p: {
      holding: number;
      withData: number;
      top: string;
      value: number;
      share: number;
      on: string;
    }) =>
      `At the end of ${date(p.on)}, holders in ${full(p.holding)} of the ${full(p.withData)} countries and territories in the registries’ lists had IPv6 space. Most was registered in ${p.top}: ${short(p.value)} /32s, ${percent(p.share)} of the world’s.`,
    'ipv4-per-person': (p: { above: number; below: number; withData: number; on: string }) =>
      `In ${date(p.on)}, ${full(p.above)} of ${full(p.withData)} countries and territories with data held more than one IPv4 address a person; ${full(p.below)} held fewer than one for every ten people.`,
    'first-ipv6': (p: { median: string; withData: number; recent: number }) =>
      `The oldest IPv6 delegation still listed dates from ${date(p.median)} or earlier in half of the ${full(p.withData)} countries and territories that have one; in ${full(p.recent)} it is from 2015 or later.`,
  },
  bounds: {
    between: (from: string, to: string) => `${from} to under ${to}`,
    below: (to: string) => `under ${to}`,
    above: (from: string) => `${from} and more`,
    none: 'none',
    years: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  },
};
