import type { AddressText } from '../contract/address.ts';
import { counted, date, place, sentenceCase } from '../grammar/en.ts';

/** The page that tells which registry an address belongs to. */
export const address: AddressText = {
  short: 'What does my IP address say?',
  kicker: 'Try it',
  title: 'What does my IP address say?',
  description:
    'Paste any IPv4 or IPv6 address or prefix: which registry its block belongs to, since when, or what it is kept for. Looked up in your browser; nothing is sent.',
  lead: 'Every address lies in a block that IANA gave to one of five registries, or kept for a special use. Paste an address or a prefix to see which.',
  field: {
    name: 'Look up an address',
    label: 'An IPv4 or IPv6 address, or a prefix',
    note: 'Looked up in the tables on this page, in your browser. The address is not sent anywhere and not kept.',
    plain:
      'The field that looks an address up needs JavaScript. Without it, find the first number of an IPv4 address, or the beginning of an IPv6 address, in the tables below.',
  },
  faults: {
    none: 'That is not an IPv4 or IPv6 address. Examples: 192.0.2.1 and 2001:db8::1.',
    'four-numbers': 'An IPv4 address has four numbers with dots between them, such as 192.0.2.1.',
    'leading-zero':
      'A number of an IPv4 address must not begin with 0: some programs read 010 as 8. Leave the zero out.',
    'above-255': 'The numbers of an IPv4 address go from 0 to 255.',
    digits:
      'Between the colons of an IPv6 address stand at most four of the digits 0 to 9 and letters a to f.',
    groups:
      'An IPv6 address has eight groups with colons between them; :: once stands for the groups of zeros left out. Six pairs are the number of a network card, not an address.',
    'two-gaps': 'In an IPv6 address :: may stand only once.',
    prefix: 'Behind the slash stands a whole number: up to 32 for IPv4, up to 128 for IPv6.',
    'too-wide':
      'This prefix is wider than one block of IANA’s list. The tables below show the blocks inside it.',
    unlisted: 'By IANA’s lists this range is given to no registry and to no use.',
  },
  carries: 'It carries the IPv4 address',
  says: {
    registry: (registry) => `${sentenceCase(place(registry, 'subject'))} looks after this block.`,
    country: ({ registry, countries, on }) =>
      on === null
        ? 'The block does not tell in which country its holder is.'
        : `The block does not tell in which country its holder is: ${place(registry, 'subject')} lists holders in ${counted(countries, 'country or territory', 'countries and territories')}, by its file of ${date(on)}.`,
    lookup: (registry) => `Look the holder up at ${place(registry, 'subject')} (leaves this site)`,
    group: (registry) =>
      `Countries and territories that ${place(registry, 'subject')} mainly serves`,
    iana: 'IANA keeps this block: it is given to no registry.',
  },
  untold: {
    heading: 'What an address does not tell here',
    points: [
      'Who holds it. That stands in the registry’s own database; each answer links to it.',
      'Where it is used. A holder may use its addresses anywhere, and a provider may give yours to someone else tomorrow.',
      'Which registry lists a small block today. Blocks inside the larger ones have moved from one registry to another.',
    ],
  },
  blocks: {
    heading: 'IANA’s blocks',
    lead: 'IANA handed out IPv4 in 256 blocks by the first number of the address, and hands out IPv6 in blocks that are told by how the address begins.',
    none: 'This edition has no list of IANA.',
    ipv4: 'IPv4 by the first number of the address',
    ipv6: 'IPv6 by how the address begins',
    columns: {
      first: 'First number',
      block: 'Block',
      by: 'Looked after by',
      since: 'In IANA’s list since',
      status: 'Status',
    },
    numbers: ({ first, last }) => (first === last ? String(first) : `${first}–${last}`),
    designations: {
      iana: 'IANA itself',
      'local-identification': 'nobody: this network',
      loopback: 'nobody: loopback',
      'private-use': 'nobody: private use',
      multicast: 'nobody: multicast',
      'future-use': 'nobody: kept for the future',
      documentation: 'nobody: examples in documents',
      '6to4': 'nobody: 6to4',
    },
    statuses: {
      allocated: 'Allocated',
      legacy: 'Legacy',
      reserved: 'Reserved',
      recovered: 'Recovered',
      reallocated: 'Given again',
    },
    noMonth: 'not told',
    statusNotes: [
      'Allocated: given to the registry, which gives parts of it to networks.',
      'Legacy: given to networks before there were registries; the registry keeps the records now. The month is that of IANA’s list and may be later than the first use.',
      'Reserved: kept out of use, or for a use of its own.',
    ],
    source: ({ ipv4, ipv6 }) => `IPv4 by the list of ${date(ipv4)}, IPv6 by that of ${date(ipv6)}.`,
    sourceLink: 'IANA, IPv4 and IPv6 address space',
  },
  special: {
    heading: 'Ranges with a use of their own',
    lead: 'Addresses in these ranges belong to no holder. If yours is one of them, it says nothing of your country or provider.',
    caption: 'Ranges that standards keep for a use',
    columns: { range: 'Range', use: 'Use', means: 'What it means', document: 'Standard' },
    uses: {
      unspecified: { name: 'Unspecified', means: 'No address yet.' },
      'this-network': { name: 'This network', means: 'Stands for the network one is on.' },
      loopback: { name: 'Loopback', means: 'A device talking to itself.' },
      private: {
        name: 'Private use',
        means: 'Any home or office may use it inside; it is not seen from outside.',
      },
      'unique-local': {
        name: 'Unique local',
        means: 'Any home or office may use it inside; it is not seen from outside.',
      },
      shared: {
        name: 'Shared by customers',
        means: 'Between a provider and its customers, who share public addresses.',
      },
      'link-local': {
        name: 'Link-local',
        means: 'Valid on one piece of network only; devices make it for themselves.',
      },
      'site-local': { name: 'Site-local', means: 'An old form of private use, given up.' },
      multicast: { name: 'Multicast', means: 'Reaches a group of devices, not one.' },
      documentation: { name: 'Examples', means: 'For texts such as this one; no network uses it.' },
      benchmarking: { name: 'Benchmarks', means: 'For tests of equipment in a laboratory.' },
      protocols: { name: 'Protocols', means: 'Kept for workings of the Internet itself.' },
      translated: { name: 'Translation', means: 'Stands for an IPv4 address.' },
      '6to4': { name: '6to4', means: 'An old way of IPv6 over IPv4, no longer recommended.' },
      relay: { name: 'Relays of 6to4', means: 'Led to relays of an old way, given up.' },
      teredo: { name: 'Teredo', means: 'A tunnel for IPv6 through IPv4.' },
      segments: { name: 'Segment routing', means: 'Marks steps of a path inside one network.' },
      discard: { name: 'Discard', means: 'What is sent there is thrown away.' },
      future: { name: 'Future use', means: 'Kept for a use that never came.' },
    },
    source: 'Chosen from IANA’s registries of special-purpose addresses:',
    lists: { ipv4: 'IPv4', ipv6: 'IPv6' },
  },
};
