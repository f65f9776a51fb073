import { REGISTRIES, type Registry } from '../../../src/model/registry.ts';
import type { Family, TransferSum } from '../../../src/model/registry-tables.ts';
import { amountOf } from './amount.ts';
import type { LoggedTransfer } from './parse.ts';

/** The codes of the countries of both sides as the log has them; empty where it names none. */
export interface Places {
  readonly from: string;
  readonly to: string;
}

/** What one transfer moved, a part for each family. */
export type TransferPart = Omit<TransferSum, 'transfers'>;

/** The parts of a transfer, or in words why it is left out; a fault is more than a rule of ours. */
export type Outcome =
  | { readonly parts: readonly TransferPart[]; readonly places: Places }
  | { readonly leftOut: string }
  | { readonly fault: string };

/** Names as logs write them, letters only. */
const NAMES: ReadonlyMap<string, Registry> = new Map([
  ...REGISTRIES.map((registry) => [registry, registry] as const),
  ['ripe', 'ripencc'],
]);

const TYPES: ReadonlyMap<string, TransferSum['type']> = new Map([
  ['RESOURCE_TRANSFER', 'resource-transfer'],
  ['MERGER_ACQUISITION', 'merger-acquisition'],
]);

/** True for a word that the format knows as a type; others are counted as `other`. */
export function isKnownType(word: string): boolean {
  return TYPES.has(word);
}

const NETS = { ipv4: 'ip4nets', ipv6: 'ip6nets', asn: 'asns' } as const;

/** Turns a logged transfer into its parts. `today` is `YYYY-MM-DD`: no transfer is later. */
export function normaliseTransfer(transfer: LoggedTransfer, today: string): Outcome {
  const { type, status, transfer_date } = transfer;
  if (status !== undefined && status !== 'RECIPIENT_ACCEPTED')
    return { leftOut: `status ${status}` };
  const from = registryOf(transfer.source_rir ?? transfer.source_registration_rir);
  const to = registryOf(transfer.recipient_rir ?? transfer.recipient_registration_rir);
  if (!from || !to) return { fault: 'expected the registries of both sides' };
  const day = /^\d{4}-(0[1-9]|1[0-2])-\d{2}/.exec(transfer_date)?.[0];
  if (day === undefined || day > today) return { fault: 'expected a past date' };
  const shared = { to_registry: to, from_registry: from, month: day.slice(0, 7) };
  const parts: TransferPart[] = [];
  for (const family of ['ipv4', 'ipv6', 'asn'] as const) {
    const amount = sumOf(transfer, family);
    if (amount === null) return { fault: `expected ranges of ${family}` };
    if (amount > 0n) parts.push({ ...shared, family, type: TYPES.get(type) ?? 'other', amount });
  }
  if (parts.length === 0) return { fault: 'expected at least one range' };
  return { parts, places: placesOf(transfer) };
}

function placesOf({ source_organization, recipient_organization }: LoggedTransfer): Places {
  const [from, to] = [source_organization, recipient_organization];
  return { from: from?.country_code ?? '', to: to?.country_code ?? '' };
}

function registryOf(name: string | undefined): Registry | undefined {
  return NAMES.get((name ?? '').toLowerCase().replace(/[^a-z]/g, ''));
}

/** The amount of one family; null when a range cannot be understood. */
function sumOf(transfer: LoggedTransfer, family: Family): bigint | null {
  const nets = transfer[NETS[family]];
  const sets = nets == null ? [] : Array.isArray(nets) ? nets : [nets];
  let sum = 0n;
  for (const range of sets.flatMap((set) => set.transfer_set ?? [])) {
    const amount = amountOf(range, family);
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}

/** Sums by registries, family, type and month, in no particular order. */
export function sumTransfers(parts: readonly TransferPart[]): TransferSum[] {
  const sums = new Map<string, TransferSum>();
  for (const { to_registry, from_registry, family, type, month, amount } of parts) {
    const group = { to_registry, from_registry, month, family, type };
    const key = Object.values(group).join(' ');
    const sum = sums.get(key) ?? { ...group, transfers: 0, amount: 0n };
    sums.set(key, { ...sum, transfers: sum.transfers + 1, amount: sum.amount + amount });
  }
  return [...sums.values()];
}
