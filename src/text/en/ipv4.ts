import { counted, date, full, inWords, listed, percent, sentenceCase, short } from './formats.ts';

/** A change in words: fell by 10, rose by 10. */
const moved = (change: number) => `${change < 0 ? 'fell' : 'rose'} by ${full(Math.abs(change))}`;

/** The page on where all IPv4 addresses are. */
export const ipv4 = {
  kicker: 'IPv4 scarcity',
  title: (p: { delegated: number }) =>
    `${percent(p.delegated)} of all IPv4 addresses are given out. What is left?`,
  description:
    'Where all 4,294,967,296 IPv4 addresses are, how each registry ran out, what is still available, returned or reserved, and what a new network can still get.',
  lead: (p: {
    registry: string;
    available: number;
    on: string;
    untold: number;
    untoldOn: string;
  }) =>
    `Resolution 64 asks about IPv4 addresses “which may be still available, returned or unused, in the interests of the developing countries”. Of the registries’ newest files at hand, only ${p.registry}’s tells what is available: ${short(p.available)} addresses in ${date(p.on)}. The share above is of ${date(p.untoldOn)}; of another ${short(p.untold)} addresses the data of that month do not tell whether they are available, returned or reserved.`,
  account: {
    title: (p: { delegated: number; kept: number; pool: number }) =>
      `All 2³² addresses: ${percent(p.delegated)} delegated, ${percent(p.kept)} kept out of use, ${percent(p.pool)} in two registries’ own pools`,
    unit: (p: { square: number }) =>
      `IPv4 addresses; each of the 256 squares is one /8, ${full(p.square)} addresses`,
    sentence: (p: {
      total: number;
      available: number;
      reserved: number;
      untold: number;
      share: number;
    }) =>
      `The parts add up to exactly ${full(p.total)}. On the dates shown, AFRINIC and LACNIC listed ${full(p.available)} addresses as available and ${full(p.reserved)} as reserved; ${full(p.untold)}, or ${percent(p.share)} of all, cannot be told apart.`,
    sections: {
      kept: (on: string) => `Out of use, ${date(on)}`,
      delegated: (on: string) => `Delegated, ${date(on)}`,
      pool: (registry: string, on: string) => `Held by ${registry}, ${date(on)}`,
      untold: 'Not told apart',
    },
    purposes: {
      'iana-future-use': 'Future use (240/4)',
      'iana-multicast': 'Multicast (224/4)',
      'iana-local-identification': 'This network (0/8)',
      'iana-loopback': 'Loopback (127/8)',
      'iana-private-use': 'Private use (10/8)',
      special: 'Special use elsewhere',
    } as Readonly<Record<string, string>>,
    noCountry: 'No single country',
    states: {
      available: 'Available',
      'policy-reserved': 'Reserved by policy',
      quarantined: 'Quarantined',
      'reserved-unsplit': 'Reserved, not split',
    },
    total: 'All IPv4 addresses',
    notes: (p: { iana: string; delegated: string; ranges: readonly string[] }) => [
      `The parts are not all of one day: the blocks of IANA are those of ${date(p.iana)}, the delegated space is that of ${date(p.delegated)}, the newest month for which every line is counted exactly, and each registry’s pool is that of the same month or, where there is none, its newest. What moved in between is in “not told apart”.`,
      'Delegated space is shown under the registry that lists most of the holder’s country. A holder may have its block from another registry, so these are not the registries’ own totals.',
      `“Special use elsewhere” are blocks inside the registries’ /8s that standards keep for private, shared or documentation use: ${listed(p.ranges)}.`,
      '“Not told apart” is what remains. In it are the pools and reserves of APNIC, ARIN and the RIPE NCC, whose files at hand list delegated space only, the line of the Asia-Pacific region at large, which the monthly source leaves out, and smaller blocks of special use.',
    ],
    columns: { part: 'Part', addresses: 'Addresses', share: 'Share of all', on: 'As of' },
  },
  administered: {
    title: (p: { top: string; blocks: number; all: number }) =>
      `${p.top} administers ${full(p.blocks)} of the ${full(p.all)} blocks that registries manage`,
    unit: (p: { on: string }) => `/8 blocks by the registry that administers them, ${date(p.on)}`,
    sentence: (p: {
      top: string;
      topShare: number;
      low: string;
      lowBlocks: number;
      lowShare: number;
    }) =>
      `${p.top} has ${percent(p.topShare)} of them; ${p.low}, with the fewest, has ${full(p.lowBlocks)}, or ${percent(p.lowShare)}. Much of the difference is older than the registries: many of these blocks were given out before there were any.`,
    row: (p: { blocks: number; share: number }) =>
      `${counted(p.blocks, 'block', 'blocks')} (${percent(p.share)})`,
    columns: { registry: 'Registry', blocks: '/8 blocks', addresses: 'Addresses' },
  },
  runOut: {
    title: (p: { ended: number; registries: number; rationing: number }) =>
      `${sentenceCase(inWords(p.ended))} of ${inWords(p.registries)} registries have used up their general pool; ${inWords(p.rationing)} ration what is left`,
    unit: 'Turning points of each pool: thick until rationing, thinner while rationed, a line once used up',
    sentence: (p: {
      iana: string;
      first: string;
      firstOn: string;
      last: string;
      lastOn: string;
      years: number;
    }) =>
      `IANA gave out its last blocks on ${date(p.iana)}. ${p.first} began to ration on ${date(p.firstOn)}, ${p.last} on ${date(p.lastOn)}, about ${inWords(p.years)} years later: networks in some regions met the end of IPv4 years before others.`,
    iana: 'IANA (world)',
    point: (p: { on: string; words: string }) => `${p.on}: ${p.words}`,
    credit: (p: { publisher: string; on: string }) => `${p.publisher} (${p.on})`,
    note: 'Registries ended in different ways, so the turning points are not all of one kind; each is linked to the page that states it.',
    columns: { on: 'Date', registry: 'Registry', what: 'Turning point' },
  },
  pool: {
    title: (p: { registry: string; from: string; fall: number }) =>
      `${p.registry}’s available pool is ${percent(p.fall)} smaller than in ${date(p.from)}`,
    sentence: (p: {
      registry: string;
      on: string;
      available: number;
      quarantined: number;
      reserved: number;
      share: number;
    }) =>
      `In ${date(p.on)}, ${short(p.available)} addresses were available, ${percent(p.share)} of what ${p.registry} held undelegated. The larger part, ${short(p.quarantined)}, was returned, reclaimed or revoked and cannot be asked for yet; ${short(p.reserved)} are kept by policy.`,
    unit: 'IPv4 addresses not delegated, month by month, by state',
    lacnicTitle: (p: { most: number; from: string; to: string }) =>
      `LACNIC’s free pool never came above ${short(p.most)} addresses from ${date(p.from)} to ${date(p.to)}`,
    lacnicSentence: (p: { on: string; available: number; reserved: number }) =>
      `In ${date(p.on)}, the last month we have, ${full(p.available)} addresses were available and ${full(p.reserved)} reserved. How much of the reserve is kept by policy and how much is returned space in quarantine, the data do not say, so it is drawn hatched and whole.`,
    available: (value: number) => `available ${short(value)}`,
    quarantined: (value: number) => `quarantined ${short(value)}`,
    reserved: (value: number) => `by policy ${short(value)}`,
    unsplit: (value: number) => `reserved ${short(value)}`,
  },
  flow: {
    title: (p: { registry: string; net: number; from: string; to: string }) =>
      `${p.registry}: ${short(Math.abs(p.net))} ${p.net >= 0 ? 'more addresses left the pool than came back' : 'more addresses came back than left the pool'}`,
    unit: (p: { from: string; to: string }) =>
      `Change of AFRINIC’s undelegated IPv4 addresses by state, ${date(p.from)} to ${date(p.to)}`,
    sentence: (p: { available: number; quarantined: number; left: number; came: number }) =>
      `The available pool ${moved(p.available)}, the quarantine ${moved(p.quarantined)}. From month to month the whole pool shows at least ${full(p.left)} addresses leaving it and at least ${full(p.came)} coming back.`,
    states: {
      available: 'Available',
      quarantined: 'Quarantined',
      'policy-reserved': 'Reserved by policy',
    },
    net: 'The whole pool',
    change: (value: number) => `${value > 0 ? '+' : ''}${full(value)}`,
    note: 'These are differences of sums. They do not follow single blocks: space delegated and space returned within the same month cancel out, and a block that went from delegated straight to quarantine shows only as a larger quarantine. So the true flows in both directions are at least this large.',
    columns: { state: 'State', change: 'Change' },
  },
  reserved: {
    heading: 'What “reserved” means',
    paragraphs: (p: { on: string; policy: number; quarantined: number }) => [
      'A registry’s file calls an IPv4 block allocated or assigned when it is delegated, available when it can be asked for, and reserved when neither holds. Reserved is two very different things.',
      `Some blocks are reserved by policy: the community of the region decided to keep them for a purpose, such as exchange points, or for needs not yet foreseen. At AFRINIC these were ${short(p.policy)} addresses in ${date(p.on)}.`,
      `Other blocks are in quarantine: returned by their holder, reclaimed or revoked, and resting before they can be given out again. At AFRINIC these were ${short(p.quarantined)}. The file itself does not say which of the two a block is; we call quarantined what lies outside the ranges known to be kept by policy, and do so only where all of these ranges are known.`,
      'IPv6 is different: available and reserved rows beside an IPv6 delegation are room for it to grow, not scarcity.',
    ],
    tableCaption: 'IPv4 ranges that AFRINIC keeps by policy',
    columns: { range: 'Range', purpose: 'Kept for', policy: 'Policy', source: 'Source' },
    purposes: {
      '102.224.0.0/12': 'Uses not yet foreseen',
      '196.49.0.0/16': 'Management networks of Internet exchange points',
      '196.60.0.0/16': 'Peering networks of Internet exchange points',
    } as Readonly<Record<string, string>>,
  },
  entitlements: {
    heading: 'What a new network can still get',
    lead: 'The rules differ by region. These are the ones we have seen stated; each is linked to where. They may have changed since: ask the registry before relying on them.',
    tableCaption: 'What a network can still get of IPv4, by registry',
    columns: {
      registry: 'Registry',
      what: 'What and for whom',
      block: 'Size of block',
      policy: 'Policy',
      since: 'Since, or as of',
      source: 'Source',
    },
    uses: {
      general: 'On request',
      'waiting-list': 'By waiting list',
      special: 'For a purpose only',
      stated: 'Counted by the registry',
    },
    block: (p: { smallest: string; largest: string }) => {
      if (p.smallest === '' && p.largest === '') return 'not stated';
      if (p.smallest === '') return `${p.largest} at most`;
      return p.smallest === p.largest ? p.largest : `${p.smallest} to ${p.largest}`;
    },
    unknown: 'not stated',
    counted: {
      'apnic-pool': (value: number) => `${full(value)} addresses in the available pool.`,
      'ripencc-queue': (value: number) => `${full(value)} members in line on the waiting list.`,
    } as Readonly<Record<string, (value: number) => string>>,
    words: {
      'afrinic-exchange-points':
        'Internet exchange points, for their peering and management networks.',
      'afrinic-general':
        'A small block for any network of the region that qualifies, from the last that is left.',
      'apnic-general':
        'A small block; with the same change of rules the waiting list for returned space was abolished.',
      'arin-general': 'Requests that cannot be met wait in line for space that comes back.',
      'arin-infrastructure':
        'Exchange points, core name servers, and the registries’ own services.',
      'arin-ipv6-deployment':
        'What a network needs of IPv4 to run IPv6, such as translators and dual-stack name servers.',
      'lacnic-general':
        'Organisations that never had IPv4 from LACNIC wait in line for space that comes back.',
      'lacnic-infrastructure': 'Critical infrastructure of the Internet, such as exchange points.',
      'ripencc-exchange-points': 'Internet exchange points, from a /15 kept for them.',
      'ripencc-general':
        'Members that wait in line for one block of 256 addresses from space that comes back.',
    } as Readonly<Record<string, string>>,
  },
  onward: 'Who has how much, for how many people, is on the page about',
  onwardLink: 'IPv4 shares and fairness',
};
