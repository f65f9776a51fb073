import { addressOf } from '../../../model/address.ts';
import type { Registry } from '../../../model/registry.ts';
import type {
  PoolLeft,
  RanOutClaim,
  RanOutFacts,
  RanOutSection,
} from '../../../model/stories/how-ipv4-ran-out.ts';
import type { DatedSource } from '../../../model/stories/parts.ts';
import type { StoryText } from '../../contract/story.ts';
import { endedRegistries } from '../../ended-registries.ts';
import {
  date,
  full,
  inWords,
  listed,
  onDay,
  percent,
  place,
  sentenceCase,
  short,
  spanOf,
} from '../../grammar/en.ts';
import { link, type Prose, prose } from '../../prose.ts';
import { type Part, type PoolChange, partDelegated, poolChange } from '../../story-thresholds.ts';

const SERVED: Readonly<Record<Registry, string>> = {
  afrinic: 'Africa',
  apnic: 'Asia and the Pacific',
  arin: 'Canada, the United States and parts of the Caribbean',
  lacnic: 'Latin America and other parts of the Caribbean',
  ripencc: 'Europe, the Middle East and parts of Central Asia',
};

const dated = ({ date: on, href }: DatedSource) => link(date(on), href);

/** What is delegated of what can be used. */
const OF_REST: Readonly<Record<Part, string>> = {
  'nearly all': 'Nearly all of the rest',
  most: 'Most of the rest',
  'a part': 'A part of the rest',
};

/** What a pool came to beside what it was. */
const CHANGED: Readonly<Record<PoolChange, string>> = {
  'less than half': 'fewer than half as many',
  less: 'fewer than then',
  'as much': 'as many as then',
  more: 'more than then',
};

/** How IPv4 ran out. */
export const howIpv4RanOut: StoryText<RanOutFacts, RanOutClaim, RanOutSection> = {
  kicker: 'How IPv4 ran out',
  headline: (f) =>
    `IPv4’s common stock lasted ${f.years.ofStock} years; the regions then ran short one after another`,
  standfirst: (f) =>
    `The older addresses of the Internet come from a fixed stock of ${short(f.total)}. The last blocks left the world’s central store on ${date(f.iana.date)}. ${poolsSince(f)}`,
  description:
    'How the world’s store of four billion IPv4 addresses was emptied, how the regions ran short after it, and how networks carry on.',
  sections: {
    stock: {
      heading: 'A fixed stock',
      paragraphs: (f) => [
        prose`An Internet address tells the network where to deliver, much as a postal address does. The version called IPv4 was laid down in ${dated(f.documents.ipv4)}. It writes every address with 32 binary digits, each of them 0 or 1. That makes exactly ${full(f.total)} addresses, and no decision can add one.`,
        prose`Networks cannot have all of them. Standards keep ${percent(f.kept)} out of ordinary use: addresses for private networks, for sending to many receivers at once, and a range set aside for later that never came into use. ${OF_REST[partDelegated(f)]}, ${percent(f.delegated.share)} of the stock, was delegated in ${date(f.delegated.on)}. Delegated means that a registry lists a holder for it.`,
      ],
    },
    given: {
      heading: 'Large blocks first, small ones later',
      paragraphs: (f) => [
        prose`The specification knew blocks of three sizes: ${full(f.sizes[0])}, ${full(f.sizes[1])} or ${full(f.sizes[2])} addresses. A network that had outgrown the smallest could be given the next, however few more it needed. In ${dated(f.documents.cidr)} a new rule, known as CIDR, allowed blocks of any size that is a power of two, so they could be cut closer to the need.`,
        prose`Registry files keep the date on which each block was first registered. Of the space they list, ${percent(f.registered.early.share)} was first registered by the end of ${f.registered.early.year} and ${percent(f.registered.atEnd.share)} by the end of ${f.registered.atEnd.year}. The busiest year was ${f.registered.peak.year}, ${besideEnd(f)}: ${short(f.registered.peak.addresses)} of the addresses listed date from it.`,
        prose`${filesOf(f)}`,
      ],
    },
    end: {
      heading: 'The central store is empty',
      paragraphs: (f) => [
        prose`The Internet Assigned Numbers Authority, IANA, kept the stock and passed blocks of ${full(f.sizes[2])} addresses to the regional registries. On ${dated(f.iana)} it gave out the last ${inWords(f.registries.length)}, one to each registry. From then on each region lived on what its own registry had.`,
        [...rationing(f), longer(f)],
        prose`${poolsUsedUp(f)}`,
      ],
    },
    left: {
      heading: 'What is left',
      paragraphs: (f) => [prose`${poolsLeft(f)}`, prose`${largestPool(f)}`],
    },
    since: {
      heading: 'How networks carry on',
      paragraphs: (f) => [
        prose`Networks with too few addresses share them. The method, network address translation or NAT, was described in ${dated(f.documents.nat)}: a router stands between many private addresses inside and one public address outside. In ${dated(f.documents.carrierNat)} a range was reserved so that providers could do the same once more, for many customers at a time. Sharing keeps people connected, and it has costs; the Internet’s standards body ${link('listed them', f.documents.sharing.href)} in ${date(f.documents.sharing.date)}.`,
        prose`A larger stock had been designed early. IPv6, whose addresses have 128 binary digits, was first specified in ${dated(f.ipv6)}, ${inWords(f.years.ipv6Ahead)} years before IANA’s stock of IPv4 ended. ${sentenceCase(onDay(f.use.on))} more than half of Google’s users came over IPv6 in ${f.use.majority === 0 ? 'none' : full(f.use.majority)} of ${full(f.use.of)} countries and territories with data. ${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly recognises “that the exhaustion of IPv4 addresses calls for acceleration of IPv4 to IPv6 migration”. The ${link('page about IPv4', addressOf('ipv4/'))} shows where every address is today.`,
      ],
    },
  },
  claims: {
    'regions-after-the-stock':
      'Every registry began to ration after IANA had given out its last blocks.',
    'little-left': 'Less than one in a hundred of all IPv4 addresses is listed as available.',
  },
};

/** How many registries have used up their general pools. */
function poolsSince(f: RanOutFacts): string {
  const [used, all] = [endedRegistries(f).length, f.registries.length];
  const rest = all - used;
  if (rest === 0)
    return `Since then all ${inWords(all)} regional registries have used up their general pools.`;
  if (used === 0)
    return `Since then all ${inWords(all)} regional registries have come to ration theirs.`;
  const have = used === 1 ? 'has used up its general pool' : 'have used up their general pools';
  const others = rest === 1 ? 'the other rations' : `the other ${inWords(rest)} ration`;
  return `Since then ${inWords(used)} of the ${inWords(all)} regional registries ${have}, and ${others} what is left.`;
}

/** Which general pools are used up, since when, and what the others do. */
function poolsUsedUp(f: RanOutFacts): string {
  const used = endedRegistries(f);
  const rest = f.registries.length - used.length;
  const named = used.map(
    ({ registry, ended: { date: on } }) =>
      `that of ${place(registry, 'subject')} since ${date(on)}`,
  );
  const pools = used.length === 1 ? 'general pool is' : 'general pools are';
  const gone = `${sentenceCase(inWords(used.length))} ${pools} used up: ${listed(named)}. There a network waits in line for addresses that others return, or buys them.`;
  const others =
    rest === 1
      ? 'The other registry still gives'
      : `The other ${inWords(rest)} registries still give`;
  if (used.length === 0) return 'No general pool is used up yet.';
  return rest === 0 ? gone : `${gone} ${others} small blocks.`;
}

/** Of which days the files are, and where the years end for it. */
function filesOf({ files: { oldest, newest }, registered, registries }: RanOutFacts): string {
  const days =
    oldest === newest
      ? `The files are of ${date(newest)} and show what was held then:`
      : `The files are of several days, ${spanOf({ oldest, newest })}, and each shows what was held on its day:`;
  return `${days} blocks handed back before are missing. The shares end with ${registered.last}, the last year that all ${inWords(registries.length)} files cover${registered.last < oldest.slice(0, 4) ? '' : ', each up to its day'}.`;
}

/** Where the busiest year lies beside the one in which the central store was emptied. */
function besideEnd({ registered, iana }: RanOutFacts): string {
  const years = Number(iana.date.slice(0, 4)) - Number(registered.peak.year);
  if (years === 0) return 'the year in which the central store was emptied';
  const many = Math.abs(years) === 1 ? 'the year' : `${inWords(Math.abs(years))} years`;
  return `${many} ${years > 0 ? 'before' : 'after'} the central store was emptied`;
}

/** How much longer the last region could ask under ordinary rules than the first. */
function longer({ registries, years }: RanOutFacts): string {
  const [first, last] = [registries[0], registries.at(-1)];
  if (!first || !last || years.between === 0) return '';
  const time = years.between === 1 ? 'a year' : `${inWords(years.between)} years`;
  return `A new network in ${SERVED[last.registry]} could ask for IPv4 under ordinary rules about ${time} longer than one in ${SERVED[first.registry]}.`;
}

/** What each registry whose files tell has left. */
function poolsLeft({ pools, registries }: RanOutFacts): string {
  const told = pools.map(
    ({ registry, after, to }) =>
      `${place(registry, 'subject')} ${after === 0 ? 'none' : short(after)} (${date(to)})`,
  );
  const untold = registries.length - pools.length;
  const others =
    untold === 0
      ? ''
      : untold === 1
        ? ' The newest file of the other registry at hand does not tell.'
        : ` The newest files of the other ${inWords(untold)} at hand do not tell.`;
  return `Registries publish what they have left. On the last dates of which their files tell, they had available: ${listed(told)}.${others} A network that gets some gets a small block for the outside of its translators, not an address for every customer.`;
}

/** Who has most, or who alone tells what is left. */
function leadOf({ pools }: RanOutFacts): string {
  const [{ registry }, ...others] = pools as [PoolLeft, ...PoolLeft[]];
  return others.length === 0
    ? `Of the registries, only ${place(registry, 'subject')} tells. `
    : `The most were with ${place(registry, 'subject')}. `;
}

/** The pool with most addresses available: how it changed, what else it holds, and the people it serves. */
function largestPool(f: RanOutFacts): string {
  const pool = f.pools[0];
  if (!pool || pool.after === 0) return 'None of those told of has an address left to give.';
  const people = pool.people / pool.after;
  const each =
    people >= 1
      ? ` What it had available last was one address for every ${short(people)} of the ${short(pool.people)} people in the countries and territories that it mainly serves.`
      : '';
  return `${leadOf(f)}${changed(pool)}${setAside(pool)}${each}`;
}

function changed(pool: PoolLeft): string {
  const { from, to, before, after } = pool;
  if (from === to) return `Its files tell of them for ${date(from)} alone.`;
  const how = CHANGED[poolChange(pool)];
  return `It had ${short(before)} available in ${date(from)} and ${short(after)} in ${date(to)}, ${how}.`;
}

/** What a registry holds beside the addresses that it may give out. */
function setAside({ after, quarantined, reserved }: PoolLeft): string {
  const resting =
    quarantined === null || quarantined === 0
      ? ''
      : ` ${quarantined > after ? 'A larger' : quarantined < after ? 'A smaller' : 'As large a'} number, ${short(quarantined)}, is in quarantine: returned or taken back, and not yet to be given out again.`;
  const kept =
    reserved === null || reserved === 0
      ? ''
      : ` A further ${short(reserved)} are set aside by policy, among other things for exchange points, where networks meet.`;
  return resting + kept;
}

/** Who began to ration when, each with its region and the page that says so. */
function rationing(f: RanOutFacts): Prose {
  const last = f.registries.length - 1;
  return f.registries.flatMap((registry, index) => {
    const who = `${place(registry.registry, 'subject')} (${SERVED[registry.registry]})`;
    const on = dated(registry.rationed);
    if (index === 0)
      return prose`${sentenceCase(who)} began to ration on ${on}, ${full(f.daysToFirst)} days later. `;
    if (index === last) return prose`${sentenceCase(who)} was the last, on ${on}. `;
    const before = index === 1 ? 'Then came ' : index === last - 1 ? 'and ' : '';
    return prose`${before}${who} on ${on}${index === last - 1 ? '. ' : ', '}`;
  });
}
