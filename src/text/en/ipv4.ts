import type { Unattributed } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { GivenOut, Ipv4Text, Told } from '../contract/ipv4.ts';
import { givenOfThousand } from '../given-of-thousand.ts';
import {
  addresses,
  counted,
  date,
  full,
  inWords,
  listed,
  percent,
  place,
  places,
  possessive,
  sentenceCase,
  short,
  shortDate,
  spanOf,
} from '../grammar/en.ts';
import { said } from './values.ts';

/** A change in words: fell by 10, rose by 10, did not change. */
function moved(change: number): string {
  if (change === 0) return 'did not change';
  return `${change < 0 ? 'fell' : 'rose'} by ${full(Math.abs(change))}`;
}

/** Whose newest files tell what is available, and how much that is. */
function tellsOf({ told, registries }: { told: Told | null; registries: number }): string {
  if (told === null) return 'None of the registries’ newest files at hand tells what is available.';
  const names = told.names.map(possessive);
  const amount = `${said.addresses(told.available)} in ${spanOf(told)}`;
  if (names.length === registries)
    return `The registries’ newest files at hand all tell what is available: together ${amount}.`;
  return names.length === 1
    ? `Of the registries’ newest files at hand, only ${listed(names)} tells what is available: ${amount}.`
    : `Of the registries’ newest files at hand, ${listed(names)} tell what is available: together ${amount}.`;
}

/** Whose own pools a share is in: AFRINIC’s own pool; two registries’ own pools. */
function poolsOf(registries: readonly Registry[]): string {
  const [only, ...others] = registries;
  return only && others.length === 0
    ? `${possessive(only)} own pool`
    : `${inWords(registries.length)} registries’ own pools`;
}

/** What a registry’s available pool came to against an earlier month: 12% fewer than in January 2022. */
function against(p: { available: number; before: number; from: string }): string {
  if (p.available === 0 && p.before === 0) return `and none in ${date(p.from)}`;
  if (p.available === p.before) return `as many as in ${date(p.from)}`;
  if (p.before === 0) return `after none in ${date(p.from)}`;
  const change = p.available / p.before - 1;
  // 512 after 1,736,960 are not all of them fewer.
  const rounded = percent(Math.abs(change));
  const share = rounded === '100%' && change < 0 ? 'more than 99.9%' : rounded;
  return p.available === 0
    ? `after ${short(p.before)} in ${date(p.from)}`
    : `${share} ${change < 0 ? 'fewer' : 'more'} than in ${date(p.from)}`;
}

/** How many of a thousand usable addresses are given out: a thousand only where all are, no more than is known. */
function givenSentence(given: GivenOut): string {
  const said = full(givenOfThousand(given));
  return `Of every 1,000 usable IPv4 addresses, ${given.isSure ? said : `at least ${said}`} are given out`;
}

/** The lines that registries list under no country, within a sentence. */
const LINES: Readonly<Record<Unattributed, string>> = {
  AP: 'the Asia-Pacific region at large (AP)',
  EU: 'the European Union at large (EU)',
  ZZ: 'no country code',
};

/** What a registry keeps back, as far as its two kinds are told apart. */
export function keptBack(p: {
  readonly quarantined: number | null;
  readonly reserved: number | null;
  readonly unsplit: number | null;
}): string {
  const parts = [
    p.quarantined === null
      ? ''
      : `${said.addresses(p.quarantined)} ${p.quarantined === 1 ? 'was' : 'were'} returned, reclaimed or revoked and cannot be asked for yet`,
    p.reserved === null
      ? ''
      : `${said.addresses(p.reserved)} ${p.reserved === 1 ? 'is' : 'are'} kept by policy`,
    p.unsplit === null
      ? ''
      : `${said.addresses(p.unsplit)} ${p.unsplit === 1 ? 'was' : 'were'} reserved; how much of that is kept by policy and how much is returned space in quarantine, the data do not say`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** What is known of an old pool by its age: APNIC, last counted in a file of February 2016. */
export const lastCounted = (p: { registry: Registry; on: string }) =>
  `${place(p.registry, 'name')}, last counted in a file of ${date(p.on)}`;

/** What a pool has to give, in a title. */
export const inPool = (count: number) =>
  count === 0
    ? 'no IPv4 addresses'
    : `${short(count)} IPv4 ${count === 1 ? 'address' : 'addresses'}`;

/** So many IPv4 addresses, for a sentence that stands alone. */
const ipv4Addresses = (count: number) =>
  `${addresses(count)} IPv4 ${count === 1 ? 'address' : 'addresses'}`;

const asOf = (on: string | null) => (on === null ? '' : `, ${shortDate(on)}`);

/** Registries that begin a sentence, each with its article. */
const subjects = (names: readonly Registry[]) => sentenceCase(listed(places(names)));

/** The page on where all IPv4 addresses are. */
export const ipv4: Ipv4Text = {
  kicker: 'IPv4 scarcity',
  title: (p) => (p === null ? 'Where all IPv4 addresses are, and what is left' : givenSentence(p)),
  pageTitle: (p) =>
    p === null ? ipv4.title(p) : `What is left of IPv4: ${ipv4.title(p).replace(/^O/, 'o')}`,
  description:
    'Where all 4,294,967,296 IPv4 addresses are, how each registry ran out, what is still available, returned or reserved, and what a new network can still get.',
  lead: (p) =>
    [
      `Resolution 64 asks about IPv4 addresses “which may be still available, returned or unused, in the interests of the developing countries”.`,
      tellsOf(p),
      ...(p.delegatedOn === null
        ? []
        : [`What is given out is counted for ${date(p.delegatedOn)}.`]),
      ...(p.untold === null
        ? []
        : [
            `Of another ${said.addresses(p.untold.value)} the data of ${date(p.untold.on)} do not tell whether they are available, returned or reserved.`,
          ]),
    ].join(' '),
  account: {
    title: givenSentence,
    heading: 'Where all 4,294,967,296 IPv4 addresses are',
    unit: (p) =>
      `IPv4 addresses, by counts of ${spanOf(p)}; each of the 256 squares is one /8, ${full(p.square)} addresses`,
    sentence: (p) => {
      const pools =
        p.names.length === 0
          ? 'On the dates shown, no registry’s pool is told'
          : `On the dates shown, ${listed(places(p.names))} listed ${full(p.available)} addresses as available and ${full(p.reserved)} as reserved`;
      const rest =
        p.untold === 0
          ? 'nothing is left over'
          : `${full(p.untold)}, or ${percent(p.untold / p.total)} of all, cannot be told apart`;
      const shares = listed([
        `${percent(p.delegated / p.total)} of all IPv4 addresses are delegated`,
        `${percent(p.kept / p.total)} kept out of use`,
        ...(p.names.length === 0 ? [] : [`${percent(p.pool / p.total)} in ${poolsOf(p.names)}`]),
      ]);
      return `${sentenceCase(shares)}. The parts add up to exactly ${full(p.total)}. ${pools}; ${rest}.`;
    },
    sections: {
      kept: (on) => `Out of use${asOf(on)}`,
      delegated: (on) => `Delegated${asOf(on)}`,
      pool: (registry, on) => `Held by ${place(registry, 'subject')}${asOf(on)}`,
      untold: 'Not told apart',
    },
    part: (p) => `${p.section}: ${p.part}`,
    enlarged: 'The last square, enlarged',
    excess: 'Counted too often',
    purposes: {
      'iana-future-use': 'Future use (240/4)',
      'iana-multicast': 'Multicast (224/4)',
      'iana-local-identification': 'This network (0/8)',
      'iana-loopback': 'Loopback (127/8)',
      'iana-private-use': 'Private use (10/8)',
      'iana-iana': 'IANA itself',
      'iana-documentation': 'Examples in documents',
      'iana-6to4': '6to4, a way of IPv6 over IPv4',
      special: 'Special use elsewhere',
    },
    noCountry: 'No single country',
    states: {
      available: 'Available',
      'policy-reserved': 'Reserved by policy',
      quarantined: 'Quarantined',
      'reserved-unsplit': 'Reserved, not split',
    },
    total: 'All IPv4 addresses',
    notes: (p) => [
      `The parts are of different days: IANA’s blocks of ${date(p.iana)}, the delegated space ${
        p.isOfFiles
          ? `as each registry’s own file lists it, the newest of ${date(p.delegated)}`
          : `of ${date(p.delegated)}, the newest month that counts every country and territory exactly and whose sum does not stand out from the months beside it`
      }, each pool of the same month or the one beside it.`,
      ...(p.isOfFiles
        ? []
        : [
            'Delegated space stands under the registry that lists most of the holder’s country, so these are not the registries’ own totals.',
          ]),
      ...(p.ranges.length === 0
        ? []
        : [`“Special use elsewhere”, such as private networks and tests: ${listed(p.ranges)}.`]),
      ...(p.isRest
        ? [
            `“Not told apart” is what remains: ${listed([
              ...(p.withoutPool.length === 0
                ? []
                : [
                    `the pools and reserves of ${listed(places(p.withoutPool))}, of which we have no month that fits`,
                  ]),
              ...(p.leftOut.length === 0
                ? []
                : [
                    `what is listed under ${listed(p.leftOut.map((line) => LINES[line]))}, of which that month has no exact count`,
                  ]),
              'what no file lists',
            ])}.`,
          ]
        : []),
    ],
    columns: {
      part: 'Part',
      addresses: 'Addresses',
      share: 'Share of all',
      ofUsable: 'Share of what networks can use',
      on: 'As of',
    },
  },
  administered: {
    title: (p) =>
      p.top.length === 1
        ? `${subjects(p.top)} administers ${full(p.blocks)} of the ${full(p.all)} blocks that registries manage`
        : `${subjects(p.top)} administer ${full(p.blocks)} each of the ${full(p.all)} blocks that registries manage`,
    unit: (p) => `/8 blocks by the registry that administers them, ${date(p.on)}`,
    sentence: (p) =>
      `${p.top.length === 1 ? `${subjects(p.top)} administers ${percent(p.topShare)}` : `${subjects(p.top)} administer ${percent(p.topShare)} each`} of these blocks; ${p.low.length === 1 ? `${listed(places(p.low))}, with the fewest, has ${full(p.lowBlocks)}, or ${percent(p.lowShare)}` : `${listed(places(p.low))}, with the fewest, have ${full(p.lowBlocks)} each, or ${percent(p.lowShare)}`}. Much of the difference is older than the registries: many of these blocks were given out before there were any.`,
    row: (p) => `${counted(p.blocks, 'block', 'blocks')} (${percent(p.share)})`,
    columns: { registry: 'Registry', blocks: '/8 blocks', addresses: 'Addresses' },
  },
  runOut: {
    title: (p) =>
      [
        `${sentenceCase(inWords(p.ended))} of ${inWords(p.registries)} registries ${p.ended === 1 ? 'has used up its' : 'have used up their'} general pool`,
        ...(p.rationing === 0
          ? []
          : [`${inWords(p.rationing)} ${p.rationing === 1 ? 'rations' : 'ration'} what is left`]),
        ...(p.drained.length === 0
          ? []
          : [
              `${listed(places(p.drained))} ${p.drained.length === 1 ? 'lists' : 'list'} nothing as available`,
            ]),
      ].join('; '),
    unit: (p) =>
      `Turning points of each pool up to ${date(p.newest)}, the newest: thick until rationing, thinner while rationed, a line once used up`,
    sentence: (p) =>
      `IANA gave out its last IPv4 blocks on ${date(p.iana)}. ${subjects([p.first])} began to ration on ${date(p.firstOn)}, ${place(p.last, 'subject')} on ${date(p.lastOn)}, ${p.years === 0 ? 'within a year' : `about ${inWords(p.years)} ${p.years === 1 ? 'year' : 'years'} later`}: networks in some regions met the end of IPv4 years before others.`,
    iana: 'IANA (world)',
    point: (p) => `${p.on}: ${p.words}`,
    credit: (p) => `${p.publisher} (${p.on})`,
    note: 'Registries ended in different ways, so the turning points are not all of one kind; each is linked to the page that states it.',
    columns: { on: 'Date', registry: 'Registry', what: 'Turning point' },
  },
  poolOld: (p) =>
    `The newest file at hand that tells what ${place(p.registry, 'subject')} holds undelegated is of ${date(p.on)}; it does not say what is left today.`,
  poolsUntold: (p) =>
    `Of what ${listed(places(p.names))} ${p.names.length === 1 ? 'holds' : 'hold'} undelegated, no file at hand tells.`,
  pool: {
    title: (p) => {
      const since =
        p.before === null
          ? ''
          : `, ${against({ available: p.available, before: p.before.value, from: p.before.on })}`;
      return `${place(p.registry, 'name')}: ${inPool(p.available)} available in ${date(p.on)}${since}`;
    },
    sentence: (p) => {
      const available =
        p.available === 0
          ? `In ${date(p.on)}, none of the ${ipv4Addresses(p.whole)} that ${place(p.registry, 'subject')} held undelegated could be asked for`
          : `In ${date(p.on)}, ${ipv4Addresses(p.available)} could be asked for, ${percent(p.available / p.whole)} of what ${place(p.registry, 'subject')} held undelegated`;
      const kept = keptBack(p);
      return `${available}.${kept === '' ? '' : ` ${sentenceCase(kept)}.`}`;
    },
    nothing: (p) =>
      `In ${date(p.on)}, ${possessive(p.registry)} file listed no undelegated IPv4 address at all.`,
    oldTitle: (p) => `${lastCounted(p)}: ${inPool(p.available)} available`,
    stated: (p) =>
      `A document published by ${place(p.registry, 'subject')} gives ${said.addresses(p.value)} as available on ${date(p.on)}.`,
    unit: 'IPv4 addresses not delegated, month by month, by state',
    unitOnce: (p) => `IPv4 addresses not delegated, by state, ${date(p.on)}`,
    available: (value) => `available ${short(value)}`,
    quarantined: (value) => `quarantined ${short(value)}`,
    reserved: (value) => `by policy ${short(value)}`,
    unsplit: (value) => `reserved ${short(value)}`,
  },
  flow: {
    title: (p) =>
      p.net === 0
        ? `${place(p.registry, 'name')}: as many addresses came back to the pool as left it`
        : `${place(p.registry, 'name')}: ${short(Math.abs(p.net))} ${p.net > 0 ? 'more addresses left the pool than came back' : 'more addresses came back than left the pool'}`,
    unit: (p) =>
      `Change of ${possessive(p.registry)} undelegated IPv4 addresses by state, ${date(p.from)} to ${date(p.to)}`,
    sentence: (p) =>
      `From ${date(p.from)} to ${date(p.to)}, ${possessive(p.registry)} available pool ${moved(p.available)}${p.quarantined === null ? '' : `, the quarantine ${moved(p.quarantined)}`}${p.unsplit === null ? '' : `, what is reserved ${moved(p.unsplit)}`}. From one month with data to the next the whole pool shows at least ${full(p.left)} addresses leaving it and at least ${full(p.came)} coming back.`,
    states: {
      available: 'Available',
      quarantined: 'Quarantined',
      'policy-reserved': 'Reserved by policy',
      'reserved-unsplit': 'Reserved, not split',
    },
    net: 'The whole pool',
    change: (value) => `${value > 0 ? '+' : ''}${full(value)}`,
    note: 'These are differences of sums, not single blocks: what left and what came back between two months cancels out, so the true flows are at least this large.',
    columns: { state: 'State', change: 'Change' },
  },
  reserved: {
    heading: 'What “reserved” means',
    paragraphs: (split) => [
      'In a registry’s file a block is delegated, available to whoever asks, or reserved. Reserved is two very different things.',
      `Some blocks are reserved by policy: the community of the region decided to keep them for a purpose, such as exchange points, or for needs not yet foreseen.${split.map(({ registry, policy }) => ` At ${place(registry, 'subject')} these were ${said.addresses(policy.value)} in ${date(policy.on)}.`).join('')}`,
      `Other blocks are in quarantine: returned by their holder, reclaimed or revoked, and resting before they can be given out again.${split.map(({ registry, quarantined }) => ` At ${place(registry, 'subject')} these were ${said.addresses(quarantined.value)} in ${date(quarantined.on)}.`).join('')} The file itself does not say which of the two a block is; we call quarantined what lies outside the ranges known to be kept by policy, and do so only where all of these ranges are known.`,
      'IPv6 is different: available and reserved rows beside an IPv6 delegation are room for it to grow, not scarcity.',
    ],
    tableCaption: (names) =>
      `IPv4 ranges that ${listed(places(names))} ${names.length === 1 ? 'keeps' : 'keep'} by policy`,
    columns: {
      registry: 'Registry',
      range: 'Range',
      purpose: 'Kept for',
      policy: 'Policy',
      source: 'Source',
    },
    purposes: {
      '102.224.0.0/12': 'Uses not yet foreseen',
      '196.49.0.0/16': 'Management networks of Internet exchange points',
      '196.60.0.0/16': 'Peering networks of Internet exchange points',
    },
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
    block: (p) => {
      if (p.smallest === '' && p.largest === '') return 'not stated';
      if (p.smallest === '') return `${p.largest} at most`;
      return p.smallest === p.largest ? p.largest : `${p.smallest} to ${p.largest}`;
    },
    unknown: 'not stated',
    counted: {
      'apnic-pool': (value) => `${full(value)} addresses in the available pool.`,
      'ripencc-queue': (value) =>
        `${full(value)} LIRs, accounts of members, in line on the waiting list.`,
    },
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
    },
  },
  onward: 'Who has how much, for how many people, is on the page about',
  onwardLink: 'IPv4 shares and fairness',
};
