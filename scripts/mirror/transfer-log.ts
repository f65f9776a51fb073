import { IPv6 } from 'ip-num';
import { daysAfter } from '../../src/model/days-after.ts';
import { REGISTRIES, type Registry } from '../../src/model/registry.ts';
import { isHeld } from './group.ts';
import type { Placed, Placement } from './place-records.ts';
import { Random } from './random.ts';
import type { World } from './world.ts';

/** How a registry writes its log of transfers, version 4 of the format. */
interface LogForm {
  readonly producer: string;
  readonly offset: number;
  readonly transfers: number;
  /** Day of the first transfer. */
  readonly since: string;
  readonly asn: readonly [first: string, last: string];
  /** Nets stand in a list of sets. */
  readonly listed: boolean;
  readonly indented: boolean;
  /** Octets in three digits. */
  readonly padded: boolean;
}

const NUMBERS = ['start_as_number', 'end_as_number'] as const;
const PLAIN = { asn: NUMBERS, listed: false, indented: false, padded: false } as const;

/** The five logs as seen in September 2026, with as many transfers. */
const FORMS: Readonly<Record<Registry, LogForm>> = {
  afrinic: { ...PLAIN, producer: 'AFRINIC', offset: 4, transfers: 430, since: '2018-07-10' },
  apnic: {
    ...{ ...PLAIN, indented: true },
    ...{ producer: 'APNIC', offset: 10, transfers: 22_500, since: '2010-06-01' },
  },
  arin: {
    ...{ ...PLAIN, asn: ['start', 'end'], indented: true, padded: true },
    ...{ producer: 'ARIN', offset: -5, transfers: 39_880, since: '2010-06-01' },
  },
  lacnic: {
    ...{ ...PLAIN, listed: true },
    ...{ producer: 'LACNIC', offset: -3, transfers: 2370, since: '2014-09-26' },
  },
  ripencc: {
    ...{ ...PLAIN, asn: ['start', 'end'], listed: true },
    ...{ producer: 'RIPE NCC', offset: 1, transfers: 53_490, since: '2012-06-01' },
  },
};

/** A registry's log of transfers: of records it lists now, mostly IPv4, some of them from another registry. */
export function transferLog(world: World, placement: Placement, registry: Registry): string {
  const form = FORMS[registry];
  const random = new Random(form.transfers);
  const lists = { ipv4: 44, ipv6: 3, asn: 3 } as const;
  const held = Object.entries(lists).flatMap(([family, weight]) => {
    const all = (placement.get(`${registry}/${family}`) ?? []).filter(({ group }) => isHeld(group));
    return all.length === 0 ? [] : Array<readonly Placed[]>(weight).fill(all);
  });
  const first = Date.parse(form.since) / 86_400_000;
  const days = Date.parse(world.day) / 86_400_000 - 2 - first;
  const count = Math.ceil(form.transfers * world.size);
  const transfers = Array.from({ length: count }, (_, nth) => {
    const list = held[random.below(held.length)] as readonly Placed[];
    const placed = list[random.below(list.length)] as Placed;
    const day = daysAfter(form.since, Math.floor((nth * days) / count));
    // In one of three another country's holder gave.
    const giver = random.below(3) === 0 ? (list[random.below(list.length)] as Placed) : placed;
    return transferOf(placed, { form, day, random, giver: giver.group.country });
  });
  const version = {
    stats_version: '4.0',
    UTC_offset: form.offset,
    producer: form.producer,
    production_date: `${daysAfter(world.day, -1)}T23:59:11Z`,
    records_interval: {
      start_date: `${form.since}T00:12:00Z`,
      end_date: `${daysAfter(world.day, -2)}T23:59:00Z`,
    },
    remarks: ['made up for a rehearsal'],
  };
  return JSON.stringify({ version, transfers }, null, form.indented ? 2 : undefined);
}

function transferOf(
  placed: Placed,
  { form, day, random, giver }: { form: LogForm; day: string; random: Random; giver: string },
) {
  const { group } = placed;
  const set = [rangeOf(placed, form)];
  const sets = { original_set: set, transfer_set: set };
  const nets = { ipv4: 'ip4nets', ipv6: 'ip6nets', asn: 'asns' }[group.family];
  const others = REGISTRIES.filter((one) => one !== group.registry && one !== 'afrinic');
  const isFromElsewhere =
    group.family === 'ipv4' && group.registry !== 'afrinic' && random.below(4) === 0;
  const from = isFromElsewhere ? (others[random.below(others.length)] as Registry) : group.registry;
  const party = () => `Example ${random.below(20_000)} Ltd`;
  return {
    [nets]: form.listed ? [sets] : sets,
    type: random.below(3) > 0 ? 'RESOURCE_TRANSFER' : 'MERGER_ACQUISITION',
    source_organization: { name: party(), country_code: giver },
    recipient_organization: { name: party(), country_code: group.country },
    source_rir: FORMS[from].producer,
    recipient_rir: form.producer,
    transfer_date: `${day}T${String(random.below(24)).padStart(2, '0')}:05:00Z`,
    source_registration_date: `${group.month ?? '1990-01'}-01T00:00:00Z`,
  };
}

/** First and last number of a record as a registry writes them. */
function rangeOf({ group: { family }, start, range }: Placed, form: LogForm) {
  const [first = '', value = ''] = range.split('|');
  if (family === 'asn') {
    const [begin, end] = form.asn;
    return { [begin]: start, [end]: start + Number(value) - 1 };
  }
  if (family === 'ipv6') {
    const last = new IPv6(first).getValue() + 2n ** (128n - BigInt(value)) - 1n;
    return { start_address: first, end_address: IPv6.fromBigInt(last).toString() };
  }
  const last = start + Number(value) - 1;
  return { start_address: octets(start, form), end_address: octets(last, form) };
}

function octets(address: number, { padded }: LogForm): string {
  const parts = [24, 16, 8, 0].map((shift) => String(Math.floor(address / 2 ** shift) % 256));
  return parts.map((part) => (padded ? part.padStart(3, '0') : part)).join('.');
}
