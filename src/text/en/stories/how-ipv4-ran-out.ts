import { addressOf } from '../../../model/address.ts';
import { link, type Prose, prose } from '../../prose.ts';
import type { DatedSource, StoryWords } from '../../story-words.ts';
import { date, full, inWords, listed, percent, sentenceCase, short } from '../formats.ts';

/** A registry's turning points. */
export interface RationedRegistry {
  readonly name: string;
  readonly rationed: DatedSource;
  /** When its general pool was used up; `null` while it still gives from it. */
  readonly ended: DatedSource | null;
}

/** What the story of IPv4's end is told. */
export interface RanOutFacts {
  readonly total: number;
  /** Sizes of block in the first years, from the smallest. */
  readonly sizes: readonly [number, number, number];
  readonly kept: number;
  readonly delegated: { readonly share: number; readonly on: string };
  readonly documents: Readonly<
    Record<'ipv4' | 'cidr' | 'nat' | 'carrierNat' | 'sharing', DatedSource>
  >;
  readonly ipv6: DatedSource;
  readonly iana: DatedSource;
  /** Whole years from the specification to the last blocks, and from that of IPv6. */
  readonly years: {
    readonly ofStock: number;
    readonly ipv6Ahead: number;
    readonly between: number;
  };
  /** Days from IANA's last blocks to the first registry's rationing. */
  readonly daysToFirst: number;
  /** In the order in which they began to ration. */
  readonly registries: readonly RationedRegistry[];
  readonly registered: {
    readonly early: { readonly year: string; readonly share: number };
    readonly atEnd: { readonly year: string; readonly share: number };
    readonly peak: { readonly year: string; readonly addresses: number };
    readonly last: string;
  };
  readonly files: { readonly oldest: string; readonly newest: string };
  readonly pool: {
    readonly registry: string;
    readonly from: string;
    readonly to: string;
    readonly before: number;
    readonly after: number;
    readonly quarantined: number;
    readonly reserved: number;
    /** People of Africa for each address available, and their number. */
    readonly peopleEach: number;
    readonly people: number;
  };
  readonly use: { readonly on: string; readonly majority: number; readonly of: number };
  readonly resolution: string;
}

const SERVED: Readonly<Record<string, string>> = {
  AFRINIC: 'Africa',
  APNIC: 'Asia and the Pacific',
  ARIN: 'Canada, the United States and parts of the Caribbean',
  LACNIC: 'Latin America and other parts of the Caribbean',
  'RIPE NCC': 'Europe, the Middle East and parts of Central Asia',
};

const dated = ({ date: on, href }: DatedSource) => link(date(on), href);

/** The registries whose general pool is used up, in the order in which that happened. */
function ended({ registries }: RanOutFacts): (RationedRegistry & { ended: DatedSource })[] {
  return registries
    .flatMap((one) => (one.ended === null ? [] : [{ ...one, ended: one.ended }]))
    .sort((a, b) => (a.ended.date < b.ended.date ? -1 : 1));
}

/** How IPv4 ran out. */
export const howIpv4RanOut: StoryWords<RanOutFacts> = {
  kicker: 'How IPv4 ran out',
  headline: (f) =>
    `IPv4’s common stock lasted ${f.years.ofStock} years; the regions then ran short one after another`,
  standfirst: (f) =>
    `The older addresses of the Internet come from a fixed stock of ${short(f.total)}. The last blocks left the world’s central store on ${date(f.iana.date)}. Since then ${inWords(ended(f).length)} of the ${inWords(f.registries.length)} regional registries have used up their general pools, and the other ${inWords(f.registries.length - ended(f).length)} ration what is left.`,
  description:
    'From a fixed stock of four billion addresses to waiting lists: how the central store of IPv4 was emptied, how the regions followed, and how networks carry on.',
  sections: {
    stock: {
      heading: 'A fixed stock',
      paragraphs: (f) => [
        prose`An Internet address tells the network where to deliver, much as a postal address does. The version called IPv4 was laid down in ${dated(f.documents.ipv4)}. It writes every address with 32 binary digits, each of them 0 or 1. That makes exactly ${full(f.total)} addresses, and no decision can add one.`,
        prose`Networks cannot have all of them. Standards keep ${percent(f.kept)} out of ordinary use: addresses for private networks, for sending to many receivers at once, and a range set aside for later that never came into use. Nearly all of the rest, ${percent(f.delegated.share)} of the stock, was delegated in ${date(f.delegated.on)}. Delegated means that a registry lists a holder for it.`,
      ],
    },
    given: {
      heading: 'Large blocks first, small ones later',
      paragraphs: (f) => [
        prose`The specification knew blocks of three sizes: ${full(f.sizes[0])}, ${full(f.sizes[1])} or ${full(f.sizes[2])} addresses. A network that had outgrown the smallest could be given the next, however few more it needed. In ${dated(f.documents.cidr)} a new rule, known as CIDR, allowed blocks of any size that is a power of two, and they could be cut closer to the need.`,
        prose`Registry files keep the date on which each block was first registered. Of the space that they list, ${percent(f.registered.early.share)} was first registered by the end of ${f.registered.early.year} and ${percent(f.registered.atEnd.share)} by the end of ${f.registered.atEnd.year}. The busiest year was ${f.registered.peak.year}, the year before the central store was empty: ${short(f.registered.peak.addresses)} of the addresses listed date from it.`,
        prose`These files are not of one day. The oldest is of ${date(f.files.oldest)}, the newest of ${date(f.files.newest)}, and each shows what was held on its day: blocks handed back before are missing. The shares therefore stop with ${f.registered.last}, the last year that all ${inWords(f.registries.length)} files cover.`,
      ],
    },
    end: {
      heading: 'The central store is empty',
      paragraphs: (f) => [
        prose`The Internet Assigned Numbers Authority, IANA, kept the stock and passed blocks of ${full(f.sizes[2])} addresses to the regional registries. On ${dated(f.iana)} it gave out the last ${inWords(f.registries.length)}, one to each registry. From then on each region lived on what its own registry had.`,
        [
          ...rationing(f),
          `A new network in Africa could ask for IPv4 under ordinary rules about ${inWords(f.years.between)} years longer than one in Asia.`,
        ],
        prose`${sentenceCase(inWords(ended(f).length))} general pools are used up: ${listed(ended(f).map((one) => `that of ${nameOf(one)} since ${date(one.ended.date)}`))}. There a network waits in line for addresses that others return, or buys them. The other ${inWords(f.registries.length - ended(f).length)} registries still give small blocks.`,
      ],
    },
    left: {
      heading: 'What is left',
      paragraphs: (f) => [
        prose`What remains can be followed month by month in the files of ${f.pool.registry}, the registry of Africa. It had ${short(f.pool.before)} addresses available in ${date(f.pool.from)} and ${short(f.pool.after)} in ${date(f.pool.to)}, fewer than half as many. A larger number, ${short(f.pool.quarantined)}, is in quarantine: returned or taken back, and not yet to be given out again. A further ${short(f.pool.reserved)} are set aside by policy, among other things for exchange points, where networks meet.`,
        prose`The available addresses come to one for every ${short(f.pool.peopleEach)} of Africa’s ${short(f.pool.people)} people. A new network gets a small block for the outside of its translators, not an address for every customer.`,
      ],
    },
    since: {
      heading: 'How networks carry on',
      paragraphs: (f) => [
        prose`Networks with too few addresses share them. The method, network address translation or NAT, was described in ${dated(f.documents.nat)}: a router stands between many private addresses inside and one public address outside. In ${dated(f.documents.carrierNat)} a range was reserved so that providers could do the same once more, for many customers at a time. Sharing keeps people connected, and it has costs; the Internet’s standards body ${link('listed them', f.documents.sharing.href)} in ${date(f.documents.sharing.date)}.`,
        prose`A larger stock had been designed early. IPv6, whose addresses have 128 binary digits, was first specified in ${dated(f.ipv6)}, ${inWords(f.years.ipv6Ahead)} years before IANA’s stock of IPv4 ended. On ${date(f.use.on)} more than half of Google’s users came over IPv6 in ${full(f.use.majority)} of ${full(f.use.of)} countries and territories with data. ${link('Resolution 64', f.resolution)} of the ITU’s standardization assembly recognises “that the exhaustion of IPv4 addresses calls for acceleration of IPv4 to IPv6 migration”. Where every IPv4 address is today stands on the ${link('page about IPv4', addressOf('ipv4/'))}.`,
      ],
    },
  },
};

/** Who began to ration when, each with its region and the page that says so. */
function rationing(f: RanOutFacts): Prose {
  const last = f.registries.length - 1;
  return f.registries.flatMap((registry, index) => {
    const who = `${nameOf(registry)} (${SERVED[registry.name] ?? ''})`;
    const on = dated(registry.rationed);
    if (index === 0)
      return prose`${sentenceCase(who)} began to ration on ${on}, ${full(f.daysToFirst)} days later. `;
    if (index === last) return prose`${sentenceCase(who)} was the last, on ${on}. `;
    const before = index === 1 ? 'Then came ' : index === last - 1 ? 'and ' : '';
    return prose`${before}${who} on ${on}${index === last - 1 ? '. ' : ', '}`;
  });
}

function nameOf({ name }: RationedRegistry): string {
  return name === 'RIPE NCC' ? `the ${name}` : name;
}
