import type { DevicesFacts, Stated } from '../../model/stories/a-hundred-devices.ts';
import type { FourBillionFacts } from '../../model/stories/four-billion.ts';
import type { RanOutFacts } from '../../model/stories/how-ipv4-ran-out.ts';
import type { GroupTold, IslandsFacts } from '../../model/stories/islands-and-landlocked.ts';
import type { DatedSource } from '../../model/stories/parts.ts';
import type { NotUsedFacts } from '../../model/stories/registered-is-not-used.ts';
import type { WhoGotFacts } from '../../model/stories/who-got-the-addresses.ts';

// Made-up round numbers, so that no test of a story depends on what the tables say today.

const PAGE = 'https://example.org/page';

const on = (date: string): DatedSource => ({ date, href: PAGE });

const stated = (year: string, count: number, publisher = 'A firm'): Stated => ({
  ...{ publisher, said: '2020-11', year, count, href: PAGE },
});

const SQUARE = 2 ** 24;
const squares = (id: string, count: number) => ({ id, value: count * SQUARE });

/** Facts that bear out every claim of the story in ten pictures. */
export const FOUR_BILLION: FourBillionFacts = {
  ...{ total: 2 ** 32, square: SQUARE, squares: 256, listOn: '2030-01-01' },
  ...{ kept: 36 * SQUARE, given: 220, early: 90 },
  most: { registry: 'arin', squares: 110 },
  fewest: { registry: 'afrinic', squares: 6 },
  emptied: on('2011-02-03'),
  first: { registry: 'apnic', ...on('2011-04-15') },
  last: { registry: 'afrinic', ...on('2017-03-31') },
  people: {
    ...{ on: '2030-01', year: '2029', half: 0.03 },
    least: { region: '002', each: 0.08 },
    most: { region: '019', each: 2 },
  },
  delegated: { addresses: 219 * SQUARE, on: '2030-01' },
  available: 2_000_000,
  waiting: [{ registry: 'arin', requests: 400, on: '2030-01-02' }],
  back: {
    ...{ from: '2019-03-31', to: '2030-01-01', addresses: 10_000_000, again: 3_000_000 },
    registries: ['afrinic', 'apnic'],
  },
  ipv6: { on: '2030-01', slash32s: 500_000 },
  pictures: {
    all: [squares('all', 256)],
    kept: [squares('iana-future-use', 16), squares('special', 20), squares('usable', 220)],
    blocks: [squares('kept', 36), squares('given', 220)],
    early: [squares('kept', 36), squares('early', 90), squares('later', 130)],
    registries: [squares('kept', 36), squares('arin', 110), squares('apnic', 110)],
    emptied: [squares('kept', 36), squares('early', 90), squares('decade-2000', 130)],
    people: [squares('others', 46), squares('002', 10), squares('019', 200)],
    left: [squares('kept', 36), squares('delegated', 219), squares('available', 1)],
    back: [squares('stayed', 255), squares('back', 1)],
    ipv6: [squares('ipv6', 256)],
  },
};

/** Facts that bear out every claim of the story of IPv4's end. */
export const RAN_OUT: RanOutFacts = {
  total: 2 ** 32,
  sizes: [256, 65_536, 16_777_216],
  kept: 0.1,
  delegated: { share: 0.88, on: '2030-01' },
  documents: {
    ipv4: on('1981-09'),
    cidr: on('1993-09'),
    nat: on('1994-05'),
    carrierNat: on('2012-04'),
    sharing: on('2011-06'),
  },
  ipv6: on('1995-12'),
  iana: on('2011-02-03'),
  years: { ofStock: 29, ipv6Ahead: 15, between: 6 },
  daysToFirst: 71,
  registries: [
    { registry: 'apnic', rationed: on('2011-04-15'), ended: null },
    { registry: 'ripencc', rationed: on('2012-09-14'), ended: on('2019-11-25') },
    { registry: 'lacnic', rationed: on('2014-06-10'), ended: on('2020-08-19') },
    { registry: 'arin', rationed: on('2015-07-01'), ended: on('2015-09-24') },
    { registry: 'afrinic', rationed: on('2017-03-31'), ended: null },
  ],
  registered: {
    early: { year: '1995', share: 0.3 },
    atEnd: { year: '2011', share: 0.9 },
    peak: { year: '2010', addresses: 2e8 },
    last: '2029',
  },
  files: { oldest: '2030-01-01', newest: '2030-01-02' },
  pools: [
    {
      ...{ registry: 'afrinic', from: '2022-01', to: '2030-01', before: 1000, after: 400 },
      ...{ quarantined: 500, reserved: 100, people: 4000 },
    },
    {
      ...{ registry: 'arin', from: '2030-01', to: '2030-01', before: 0, after: 0 },
      ...{ quarantined: null, reserved: null, people: 2000 },
    },
  ],
  use: { on: '2030-01-01', majority: 20, of: 200 },
  resolution: PAGE,
};

/** Facts that bear out every claim of the story of how IPv4 is shared out. */
export const WHO_GOT: WhoGotFacts = {
  on: '2030-01',
  peopleYear: '2029',
  countries: 200,
  world: 0.5,
  median: 0.2,
  aboveWorld: 70,
  half: 0.04,
  tenth: 0.7,
  counted: 0.98,
  largest: { country: 'US', people: 0.04, addresses: 0.4 },
  second: { country: 'CN', people: 0.17, addresses: 0.09 },
  most: { country: 'SC', each: 70, addresses: 7e6, people: 1e5 },
  least: { country: 'TD', each: 0.001 },
  underHundredth: 30,
  withNone: 0,
  regions: {
    africa: { people: 0.2, addresses: 0.03 },
    americas: { people: 0.12, addresses: 0.5 },
    asia: { people: 0.58, addresses: 0.24 },
    europe: { people: 0.09, addresses: 0.21 },
    oceania: { people: 0.01, addresses: 0.02 },
  },
  developing: {
    ...{ people: 0.2, addresses: 0.04, members: 98 },
    two: { countries: ['SG', 'RU'], addresses: 0.55 },
  },
  outside: ['IN', 'CN', 'US'],
  early: { year: '1995', share: 0.02, gini: 0.9 },
  atEnd: { year: '2011', gini: 0.78 },
  last: { year: '2029', share: 0.04, gini: 0.77 },
  files: { oldest: '2030-01-01', newest: '2030-01-02' },
  resolution: PAGE,
};

const corner = (count: number, people: number, ...countries: string[]) => ({
  ...{ count, people, countries },
});

/** Facts that bear out every claim of the story of registered and used. */
export const NOT_USED: NotUsedFacts = {
  heldOn: '2030-01',
  usedOn: '2030-01-15',
  of: 180,
  without: 60,
  apart: 80,
  user: { country: 'IN', registered: 5, used: 0.7 },
  holder: { country: 'CN', registered: 50, used: 0.1 },
  medians: { registered: 20, used: 0.2 },
  lowest: { country: 'DZ', share: 0.001 },
  highest: { country: 'FR', share: 0.9 },
  corners: {
    both: corner(50, 1e9, 'US', 'BR', 'RU'),
    registered: corner(40, 2e9, 'CN', 'EG', 'ZA'),
    used: corner(40, 3e9, 'IN', 'ID', 'PK'),
    neither: corner(50, 1e9, 'NG', 'ET', 'CD'),
  },
  sites: 65_536,
  homes: 16_777_216,
  sizes: on('2011-03'),
  world: {
    ...{ from: '2019-03', to: '2030-01', before: 200_000, after: 500_000 },
    jumps: [
      { month: '2023-10', country: 'US', share: 0.99 },
      { month: '2024-11', country: 'SG', share: 0.98 },
    ],
    ...{ jumpShare: 0.4, half: 3 },
  },
  holders: [{ registry: 'afrinic', on: '2030-01-01', all: 3000, without: 1500 }],
  resolution: PAGE,
};

const group = (each: number, addresses: number, median: number): GroupTold => ({
  members: 39,
  people: 7e7,
  alsoLeastDeveloped: 7,
  ipv4: {
    ...{ counted: 37, people: 0.07, addresses, each, aboveWorld: ['MD'] },
    ...{ most: { country: 'MD', value: 0.6 }, least: { country: 'CF', value: 0.001 } },
  },
  withoutIpv6: ['CF'],
  users: {
    ...{ counted: 26, median, aboveWorld: 10 },
    ...{ most: { country: 'NP', value: 0.5 }, least: { country: 'ET', value: 0.01 } },
  },
});

/** Facts that bear out every claim of the story of islands and landlocked countries. */
export const ISLANDS: IslandsFacts = {
  peopleYear: '2029',
  ipv4On: '2030-01',
  ipv6On: '2030-01',
  usersOn: '2030-01-15',
  world: { each: 0.5, users: 0.17 },
  islands: group(0.6, 0.01, 0.16),
  landlocked: group(0.03, 0.004, 0.1),
  onBoth: 0,
  mainland: ['BZ', 'GW', 'GY', 'SR'],
  two: { countries: ['SG', 'SC'], ipv4: 0.8, ipv6: 0.9, othersEach: 0.1 },
  seat: { country: 'SC', each: 70, users: 0.02 },
  sites: 65_536,
  smaller: 5,
  resolution: PAGE,
};

/** Facts that bear out every claim of the story of devices and addresses. */
export const DEVICES: DevicesFacts = {
  ...{ supposed: 100, people: 8e9, peopleYear: '2029', total: 2 ** 32, each: 0.54, times: 186 },
  counted: stated('2024', 2e10),
  alsoCounted: stated('2024', 1.9e10, 'Another firm'),
  shortRange: stated('2024', 1.5e10),
  passed: { all: stated('2020', 2e10), things: stated('2020', 1.2e10) },
  expected: stated('2030', 4e10),
  estimate: stated('2025', 2e10),
  early: stated('2025', 3e10),
  earlier: stated('2025', 2.1e10),
  highest: stated('2025', 4e10, 'A third firm'),
  africa: { people: stated('2023', 3e8), things: stated('2023', 3e7) },
  ipv6: { on: '2030-01', slash32s: 500_000, sitesEach: 4, networksEach: 260_000 },
  documents: { ipv4: PAGE, sharing: PAGE, nat: PAGE, matter: PAGE },
  resolution: PAGE,
};
