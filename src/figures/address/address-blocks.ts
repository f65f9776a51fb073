import { ascending } from 'd3';
import { fileDay } from '../../metrics/parts/file-day.ts';
import { slash8s } from '../../metrics/parts/slash8s.ts';
import type { IanaBlock } from '../../model/iana.ts';
import { soundAddress } from '../../model/ip-address.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';

/** Blocks of IANA's list, neighbours of which the list says the same put together. */
export interface BlockRow extends Pick<IanaBlock, 'designation' | 'month' | 'status'> {
  /** Prefixes as IANA lists them, in the order of their addresses. */
  readonly prefixes: readonly string[];
}

/** IANA's list by address: the /8s of IPv4 and the blocks of IPv6. */
export interface AddressBlocks {
  readonly ipv4: readonly BlockRow[];
  readonly ipv6: readonly BlockRow[];
  /** The days of both lists; `null` where this edition has none. */
  readonly days: { readonly ipv4: string; readonly ipv6: string } | null;
}

/** What IANA's lists say of each block, as a reader finds it by the first numbers of an address. */
export function addressBlocks(data: Data): AddressBlocks {
  const { iana, provenance } = data.published;
  const dayOf = (file: string) => fileDay({ provenance }, { table: 'iana', file });
  const ipv6 = iana.filter(({ family }) => family === 'ipv6');
  return {
    ipv4: inRuns(slash8s(iana)),
    ipv6: byAddress(ipv6).map(rowOf),
    days:
      iana.length === 0
        ? null
        : { ipv4: dayOf('ipv4-address-space'), ipv6: dayOf('ipv6-unicast-address') },
  };
}

/** First and last number that addresses of these /8s begin with. */
export function firstNumbers({ prefixes }: BlockRow): { first: number; last: number } {
  const numbers = prefixes.map((prefix) => soundAddress(prefix).groups[0] ?? 0);
  return { first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0 };
}

/** A registry, and in how many countries and territories holders have what its newest file lists; `null` without one. */
export interface Listed {
  readonly registry: Registry;
  readonly countries: number;
  readonly on: string | null;
}

/** Of each registry, for how many countries its newest file lists holders. */
export function listedByRegistry(data: Data): Listed[] {
  return REGISTRIES.map((registry) => ({
    registry,
    countries: data.countries.filter(({ registries }) =>
      registries.some((one) => one.registry === registry),
    ).length,
    on: data.asOf(registry),
  }));
}

function rowOf({ prefix, designation, month, status }: IanaBlock): BlockRow {
  return { prefixes: [prefix], designation, month, status };
}

function byAddress(blocks: readonly IanaBlock[]): IanaBlock[] {
  const groups = new Map(blocks.map(({ prefix }) => [prefix, soundAddress(prefix).groups]));
  const groupsOf = ({ prefix }: IanaBlock) => groups.get(prefix) ?? [];
  return [...blocks].sort((a, b) => {
    const [left, right] = [groupsOf(a), groupsOf(b)];
    const at = left.findIndex((group, index) => group !== right[index]);
    return at < 0 ? 0 : ascending(left[at], right[at]);
  });
}

/** The /8s in order; those that follow one another and are alike are one row. */
function inRuns(blocks: readonly IanaBlock[]): BlockRow[] {
  const runs: BlockRow[] = [];
  for (const block of byAddress(blocks)) {
    const [last, row] = [runs.at(-1), rowOf(block)];
    if (last && isAlike(last, row) && firstNumbers(row).first === firstNumbers(last).last + 1)
      runs.splice(-1, 1, { ...last, prefixes: [...last.prefixes, block.prefix] });
    else runs.push(row);
  }
  return runs;
}

function isAlike(a: BlockRow, b: BlockRow): boolean {
  return a.designation === b.designation && a.month === b.month && a.status === b.status;
}
