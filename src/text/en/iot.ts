import type { IotText } from '../contract/iot.ts';
import { date, full, listed, percent, short } from '../grammar/en.ts';

/** What each row of the table on the Internet of Things counts or does, by its id. */
const entries: Readonly<Record<string, { readonly what: string; readonly note: string }>> = {
  'iot-analytics-2024': {
    what: 'Connected things in use, world',
    note: 'Active end devices and gateways; leaves out sensors behind a gateway, phones, tablets and computers.',
  },
  'iot-analytics-2025': {
    what: 'Connected things in use, world',
    note: 'Expected for the end of the year when it was said.',
  },
  'iot-analytics-2030': {
    what: 'Connected things in use, world',
    note: 'The same firm’s outlook.',
  },
  'iot-analytics-2020': {
    what: 'Active connections of things, world',
    note: 'By this count the first year with more things than phones and computers.',
  },
  'iot-analytics-2020-every-kind': {
    what: 'Active connected devices of every kind, world',
    note: 'Things, phones, tablets and computers together.',
  },
  'iot-analytics-2025-said-2018': {
    what: 'Connected things, world',
    note: 'Close to what the same firm later estimated.',
  },
  'iot-analytics-2025-said-2020': {
    what: 'Connected things, world',
    note: 'Far above what the same firm later estimated.',
  },
  'idc-2025': {
    what: 'Connected things, world',
    note: 'Another firm, another method; the page that quotes it gives no date for it.',
  },
  'statista-2025': {
    what: 'Connected things, world',
    note: 'Quoted on the same page, without a date; it may be a count or a forecast of any year.',
  },
  'ericsson-2024': {
    what: 'All connections of things, world',
    note: 'Short-range and wide-area together.',
  },
  'ericsson-2024-short-range': {
    what: 'Short-range connections of things, world',
    note: 'Wi-Fi, Bluetooth, 802.15.4 and the like: most reach the Internet through a gateway or a home router.',
  },
  'ericsson-2024-wide-area': {
    what: 'Wide-area connections of things, world',
    note: 'Mobile networks and unlicensed low-power networks.',
  },
  'ericsson-2024-cellular': {
    what: 'Of these, over mobile networks, world',
    note: 'Already in the wide-area number.',
  },
  'ericsson-2030': { what: 'All connections of things, world', note: 'The same firm’s outlook.' },
  'ericsson-2030-short-range': {
    what: 'Short-range connections of things, world',
    note: 'Part of the number above.',
  },
  'ericsson-2030-wide-area': {
    what: 'Wide-area connections of things, world',
    note: 'Part of the number of all connections.',
  },
  'ericsson-2030-cellular': {
    what: 'Of these, over mobile networks, world',
    note: 'Already in the wide-area number.',
  },
  'ericsson-2021-said-2016': {
    what: 'Connected things, world',
    note: 'What is counted has changed since.',
  },
  'ericsson-2025-cellular-said-2019': {
    what: 'Things on mobile networks, world',
    note: 'The same firm counts fewer for the year before.',
  },
  'gsma-2023-cellular': {
    what: 'Things on mobile networks, sub-Saharan Africa',
    note: 'On licensed spectrum.',
  },
  'gsma-2023-people': {
    what: 'Mobile Internet subscribers, sub-Saharan Africa',
    note: 'People, beside the things above: there, people make most of the demand for addresses.',
  },
  'gsma-2030-cellular': {
    what: 'Things on mobile networks, sub-Saharan Africa',
    note: 'On licensed spectrum.',
  },
  'gsma-2030-people': { what: 'Mobile Internet subscribers, sub-Saharan Africa', note: 'People.' },
  'rfc-4944': {
    what: '6LoWPAN (RFC 4944)',
    note: 'Carries IPv6 over low-power radio with short frames: it compresses headers and cuts packets into pieces.',
  },
  'rfc-6282': {
    what: 'Header compression for 6LoWPAN (RFC 6282)',
    note: 'Replaces the compression of the first version; Thread uses it.',
  },
  'rfc-6775': {
    what: 'Finding neighbours on low-power networks (RFC 6775)',
    note: 'Sends fewer messages to everyone, so batteries last longer.',
  },
  'rfc-8505': {
    what: 'Registering with a router on low-power networks (RFC 8505)',
    note: 'Updates RFC 6775.',
  },
  'rfc-7668': {
    what: 'IPv6 over Bluetooth Low Energy (RFC 7668)',
    note: 'Lets a phone or a router pass a sensor’s packets on without the maker’s own gateway.',
  },
  'rfc-9159': {
    what: 'IPv6 mesh over Bluetooth Low Energy (RFC 9159)',
    note: 'The same over several hops.',
  },
  'rfc-7428': { what: 'IPv6 over ITU-T G.9959 (RFC 7428)', note: 'The radio of Z-Wave.' },
  'rfc-8105': {
    what: 'IPv6 over DECT Ultra Low Energy (RFC 8105)',
    note: 'The radio of cordless telephones.',
  },
  'rfc-8724': {
    what: 'SCHC, compression by agreed rules (RFC 8724)',
    note: 'Fits IPv6 into links that carry a few dozen bytes a message.',
  },
  'rfc-9011': {
    what: 'SCHC over LoRaWAN (RFC 9011)',
    note: 'The device speaks IPv6; the radio carries the number of a rule and what differs from it.',
  },
  'rfc-9453': {
    what: 'Where IPv6 suits networks of small devices (RFC 9453)',
    note: 'Uses and limits, described by the people who wrote the standards.',
  },
  'rfc-6459': { what: 'IPv6 in mobile networks (RFC 6459)', note: 'How 3GPP’s networks carry it.' },
  'rfc-7066': {
    what: 'IPv6 for devices on mobile networks (RFC 7066)',
    note: 'What a device needs.',
  },
  'rfc-7849': {
    what: 'An IPv6 profile for mobile devices (RFC 7849)',
    note: 'Written by operators.',
  },
  'rfc-6877': {
    what: '464XLAT (RFC 6877)',
    note: 'Lets programs that know only IPv4 work on a mobile network that has only IPv6.',
  },
  'matter-ipv6': {
    what: 'Matter, a standard for the home',
    note: 'Devices exchange their messages over IPv6, on Ethernet, Wi-Fi or Thread.',
  },
  'matter-local-addresses': {
    what: 'Matter needs no address that the world can reach',
    note: 'Addresses that are valid only in the home are enough, so a lamp with Matter is no proof of demand for public addresses.',
  },
  'thread-frames': {
    what: 'Thread, a mesh of low-power radio',
    note: 'Carries IPv6 in short frames; larger packets are cut as 6LoWPAN says.',
  },
  '3gpp-one-bearer': {
    what: 'One connection for IPv4 and IPv6 on mobile networks (3GPP)',
    note: 'For 4G since Release 8 of the standards.',
  },
  '3gpp-delegated-prefix': {
    what: 'A block of addresses for a network behind a mobile device (3GPP)',
    note: 'Since Release 10 of the standards.',
  },
};

/** The explainer on the Internet of Things. */
export const iot: IotText = {
  kicker: 'The Internet of Things',
  title: (p) =>
    p === null
      ? 'Connected things, and the addresses they need'
      : `${short(p.things)} connected things for each IPv4 address in ${p.year}, by ${p.publisher}’s count`,
  description:
    'How many things are connected, how many are expected, what sharing addresses costs them, which standards carry IPv6 to small devices, and what IPv6 does not solve.',
  lead: (p) =>
    `Meters, sensors, cameras and cars each need an address of some kind, but not always one that the whole world can reach. ${p === null ? 'Many connected things' : `By ${p.publisher}’s count for ${p.year}, ${percent(p.sharedShare)} of connected things are on short-range radio, and most of these`} sit behind a gateway or a home router. To count devices is not to count addresses.`,
  credit: (p) =>
    `${listed(p.publishers)}${p.said === null ? '' : `, ${p.said}`}, on ${p.host}${p.checked === null ? '' : ` (as of ${p.checked})`}`,
  amount: short,
  perPerson: {
    title: (p) =>
      `${short(p.addresses)} IPv4 addresses and ${short(p.things)} connected things for each person`,
    unit: (p) =>
      `For each person in the world (people of ${p.year}); one square is one. Full squares are counted, hollow ones expected or supposed`,
    sentence: (p) =>
      `Shared among ${short(p.people)} people, all IPv4 addresses come to ${short(p.addresses)} each. If everyone had ${full(p.needed)} devices, each with an address of its own, that would take ${short(p.needed / p.addresses)} times as many.`,
    addresses: 'All IPv4 addresses there are',
    things: (p) =>
      `Things ${p.kind === 'counted' ? 'counted' : 'expected'}, ${p.year} (${p.publisher})`,
    supposed: (count) => `Supposed: ${full(count)} devices each`,
    each: (value) => short(value),
    notes: [
      'Things expected for a later year are divided among the people of today, so that the squares compare. Phones, tablets and computers do not count as things.',
      'IPv6 is not drawn: one ordinary IPv6 network alone has more addresses than the picture could hold.',
    ],
    columns: { what: 'What', amount: 'In all', each: 'For each person' },
  },
  forecasts: {
    title: (p) =>
      `Forecasts of connected things in ${p.year} ran from ${short(p.least)} to ${short(p.most)}`,
    unit: (p) =>
      `Connected things expected for ${p.year}, by who said it and when; one square is ${short(p.square)}`,
    sentence: (p) =>
      `${p.early.publisher} expected ${short(p.early.count)} in ${date(p.early.said)} and ${short(p.late.count)} in ${date(p.late.said)}: ${percent(Math.abs(1 - p.late.count / p.early.count))} ${p.late.count < p.early.count ? 'fewer' : 'more'}, for the same year.`,
    row: (p) =>
      p.said === null ? `${p.publisher}, undated` : `${p.publisher}, said ${date(p.said)}`,
    undated: 'undated',
    note: 'The firms count different things, and none of the numbers is a measurement. An undated one may have been said late, when little was left to expect.',
    columns: { publisher: 'Publisher', said: 'Said', things: 'Things' },
  },
  counted: {
    heading: 'What has been counted',
    lead: 'Nobody can count every device. These are estimates by the industry and its advisers, and each counts something else.',
    caption: 'Connected things and people, counted or estimated',
  },
  expected: {
    heading: 'What is expected',
    lead: 'These are forecasts. No chart on this site adds them to the counts.',
    caption: 'Connected things and people, expected',
  },
  missed: {
    heading: 'How past forecasts fared',
    lead: 'Forecasts for years that have since gone by. Definitions changed on the way, one reason why they and later counts differ.',
    caption: 'Past forecasts of connected things',
  },
  sharing: {
    heading: 'What sharing addresses costs',
    paragraphs: (p) => [
      `Network address translation, NAT, lets many devices use one public address. Described in ${p.nat} as a short-term answer, it has kept IPv4 going since. Most homes have it in the router; many providers add a second layer for thousands of customers at once.`,
      `Nobody can reach a device behind NAT unless it, or a server in between, has opened the way. So makers run such servers, and a device may stop working when its maker ends them. Where many customers share an address, one customer’s abuse can get all of them blocked, and a location guessed from the address is wrong. The provider must log far more to tell who used it. The IETF, the body that writes Internet standards, listed such costs in ${p.sharing}.`,
      'Each connection also takes a place in the translator’s table. A device on a battery must send messages only to keep that place, which costs energy and radio time.',
    ],
    links: { nat: 'RFC 1631, on NAT', sharing: 'RFC 6269, on address sharing' },
  },
  standards: {
    heading: 'The standards that carry IPv6 to small devices',
    lead: 'A sensor on a coin cell has a radio whose frames are many times shorter than the packets an IPv6 link must carry. 6LoWPAN compresses packets and cuts them to fit. Thread builds a mesh of such radios on it. Matter gives the devices of a home a common language on top. The standards of mobile networks, which 3GPP writes, have IPv6 in them too.',
    caption: 'Standards, with the year each was published',
  },
  unsolved: {
    heading: 'What IPv6 does not solve',
    items: [
      {
        term: 'Security',
        text: 'A weak password is weak over either protocol. A router that let nothing in over IPv4 must be told to do the same for IPv6. That is a firewall’s work, and NAT was never meant as one.',
      },
      {
        term: 'Updates',
        text: 'A device whose maker no longer mends its software stays open to known faults, whatever its address.',
      },
      {
        term: 'Privacy',
        text: 'An address that stays the same lets others follow a device. Systems can change the second half of it often; many things do not. What a device sends to its maker does not depend on the protocol.',
      },
      {
        term: 'Scanning',
        text: 'An IPv6 network is too large to try every address. Addresses are found all the same: in names, in logs, and because many follow simple patterns.',
      },
      {
        term: 'Old services',
        text: 'A device with IPv6 alone still has to reach what is on IPv4. As long as that is so, something must translate between them.',
      },
      {
        term: 'Radio and power',
        text: 'More addresses make no battery last longer and no signal reach further.',
      },
    ],
    links: {
      heading: 'More on these',
      simple: 'RFC 6092: what a home router should let in',
      scanning: 'RFC 7707: finding devices in IPv6 networks',
      privacy: 'RFC 8981: addresses that change',
      updates: 'RFC 9019: updating the software of things',
      local: 'RFC 4193: addresses that are valid only inside',
    },
  },
  resolution: {
    before: 'Resolution 64 of ITU’s standardization assembly considers',
    quote:
      'that deployment of IPv6 facilitates Internet of things (IoT) solutions, which require a huge amount of IP addresses',
    source:
      'World Telecommunication Standardization Assembly, Resolution 64 (Rev. Hammamet, 2016), considering h)',
  },
  columns: {
    what: 'What',
    count: 'Number',
    year: 'Year',
    publisher: 'Publisher',
    said: 'Said',
    source: 'Source, as of',
    notStated: 'not stated',
  },
  checkedNote: '“As of” is when the page, or a copy of it, was last known to say so.',
  onward: 'The same numbers told as a story:',
  onwardLink: 'A hundred devices a person',
  entries,
  entry: (p) => `${p.what}. ${p.note}`,
  source: (p) => `${p.host}, ${p.on}`,
};
