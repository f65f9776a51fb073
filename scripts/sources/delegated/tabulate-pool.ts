import { IPv4CidrRange } from 'ip-num';
import type { Registry } from '../../../src/model/registry.ts';
import type { PoolRow } from '../../../src/model/registry-tables.ts';
import { FAMILIES, STATUSES } from '../../../src/model/registry-tables.ts';
import type { DelegatedFile, Delegations } from './delegated-file.ts';

const IPV4 = FAMILIES.indexOf('ipv4');
const AVAILABLE = STATUSES.indexOf('available');
const RESERVED = STATUSES.indexOf('reserved');

/** An IPv4 prefix that a registry keeps back under a policy. */
export interface Reserve {
  readonly range: string;
  readonly registry: Registry;
}

/** What is known of ranges that nobody can hold: by a registry's policy, and by a standard wherever they lie. */
export interface Kept {
  readonly reserves: readonly Reserve[];
  readonly specials: readonly Pick<Reserve, 'range'>[];
}

/** First address and the one after the last. */
type Span = readonly [from: number, to: number];

/**
 * Sums the IPv4 space that the registry itself holds, in the month of the file. Reserved space is
 * split, address by address, into what lies inside the registry's policy reserves and the rest
 * (returned, reclaimed, in quarantine); where no reserves are known it is not split. We know AFRINIC's
 * only: of other registries we know some ranges, and the rest would falsely be called quarantined. Blocks that a
 * standard keeps, which some registries list as reserved, are no part of a pool. Empty for a plain file, which does
 * not list such space. Throws on a file without a registry or date.
 */
export function tabulatePool(file: DelegatedFile, { reserves, specials }: Kept): PoolRow[] {
  const { registry, asOf } = file;
  if (registry === null || asOf === null) throw new Error(`${file.file}: no registry or no date`);
  if (!file.extended) return [];
  const spans = mergeSpans(reserves.filter((r) => r.registry === registry).map(toSpan));
  const sums = sumPool(file.delegations, {
    policy: spans,
    special: mergeSpans(specials.map(toSpan)),
  });
  const row = (state: PoolRow['state'], addresses: number): PoolRow => {
    return { registry, month: asOf.slice(0, 7), state, addresses, source: registry };
  };
  if (spans.length === 0) {
    return [row('available', sums.available), row('reserved-unsplit', sums.reserved)];
  }
  return [
    row('available', sums.available),
    row('policy-reserved', sums.policyReserved),
    row('quarantined', sums.reserved - sums.policyReserved),
  ];
}

interface Spans {
  readonly policy: readonly Span[];
  readonly special: readonly Span[];
}

function sumPool({ length, family, status, start, value }: Delegations, spans: Spans) {
  const sums = { available: 0, reserved: 0, policyReserved: 0 };
  for (let i = 0; i < length; i++) {
    if (family[i] !== IPV4 || (status[i] !== AVAILABLE && status[i] !== RESERVED)) continue;
    const from = start[4 * i] as number;
    const span: Span = [from, from + (value[i] as number)];
    const addresses = (value[i] as number) - overlapOf(span, spans.special);
    if (status[i] === AVAILABLE) sums.available += addresses;
    else {
      sums.reserved += addresses;
      sums.policyReserved += overlapOf(span, spans.policy);
    }
  }
  return sums;
}

/** How many addresses of a span lie in any of the others, which do not overlap each other. */
function overlapOf([from, to]: Span, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, [low, high]) => sum + Math.max(0, Math.min(to, high) - Math.max(from, low)),
    0,
  );
}

function toSpan({ range }: Pick<Reserve, 'range'>): Span {
  const cidr = IPv4CidrRange.fromCidr(range);
  const from = Number(cidr.getFirst().getValue());
  return [from, from + Number(cidr.getSize())];
}

/** Joins overlapping spans, so that no address is counted twice. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    } else merged.push([from, to]);
  }
  return merged;
}
