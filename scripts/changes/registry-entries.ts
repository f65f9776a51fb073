import type { ChangeEntry } from '../../src/model/change.ts';
import type { Registration } from '../../src/model/registry-tables.ts';
import { type Difference, differencesOf } from './differences.ts';
import { isFall, isRise, type Pair, pairUp, sizeOf } from './pairs.ts';

/** Blocks and amount are added up, everything else names the group. */
type Part = Omit<ChangeEntry, 'blocks' | 'amount'> & { readonly blocks: number; amount: bigint };

/**
 * Names the differences between a registry's registrations of two days, added up by kind, place and status.
 * `since` is the month `YYYY-MM` of the earlier file. See `CHANGE_KINDS` for what is claimed and what not.
 */
export function registryEntries(
  before: readonly Registration[],
  after: readonly Registration[],
  since: string,
): ChangeEntry[] {
  const differences = differencesOf(before, after);
  const countries = pairUp(differences, ['family', 'status', 'month']);
  const statuses = pairUp(countries.rest, ['family', 'country', 'month']);
  const dates = pairUp(statuses.rest, ['family', 'country', 'status']);
  return addUp([
    ...countries.pairs.map((pair) => ({
      ...paired('country-changed', pair),
      toCountry: pair.rise.country,
    })),
    ...statuses.pairs.map((pair) => ({
      ...paired('status-changed', pair),
      toStatus: pair.rise.status,
    })),
    ...dates.pairs.map((pair) => paired('date-revised', pair)),
    ...dates.rest.map((difference) => unpaired(difference, since)),
  ]);
}

function paired(kind: ChangeEntry['kind'], { fall }: Pair): Part {
  return { ...placeOf(fall), kind, ...sizeOf(fall) };
}

function unpaired(difference: Difference, since: string): Part {
  const { blocks, amount } = difference;
  if (isFall(difference))
    return { ...placeOf(difference), kind: 'disappeared', ...sizeOf(difference) };
  if (!isRise(difference)) return { ...placeOf(difference), kind: 'reshaped', blocks, amount };
  const delegated = difference.status === 'allocated' || difference.status === 'assigned';
  const isNew = delegated && difference.month !== null && difference.month >= since;
  return { ...placeOf(difference), kind: isNew ? 'delegated' : 'appeared', blocks, amount };
}

function placeOf({ family, country, status }: Difference) {
  return { family, country, toCountry: null, status, toStatus: null };
}

function addUp(parts: readonly Part[]): ChangeEntry[] {
  const sums = new Map<string, Part>();
  for (const part of parts) {
    const { kind, family, country, toCountry, status, toStatus } = part;
    const key = [kind, family, status, toStatus ?? '', country, toCountry ?? ''].join(' ');
    const sum = sums.get(key);
    const blocks = part.blocks + (sum?.blocks ?? 0);
    sums.set(key, { ...part, blocks, amount: part.amount + (sum?.amount ?? 0n) });
  }
  return [...sums]
    .filter(([, { blocks, amount }]) => blocks !== 0 || amount !== 0n)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, family, country, toCountry, status, toStatus, blocks, amount }]) => {
      // In the order of the schema, which is the order of the file.
      return { kind, family, country, toCountry, status, toStatus, blocks, amount: String(amount) };
    });
}
