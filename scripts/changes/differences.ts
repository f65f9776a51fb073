import type { Registration } from '../../src/model/registry-tables.ts';

/** By how much one group of registrations (country, family, status, month) rose or fell; never by nothing. */
export type Difference = Omit<Registration, 'registry'>;

/** The groups of one registry that differ, in a steady order. */
export function differencesOf(
  before: readonly Registration[],
  after: readonly Registration[],
): Difference[] {
  const sums = new Map<string, Difference>();
  const add = ({ registry: _, ...row }: Registration, sign: 1 | -1) => {
    const { country, family, status, month } = row;
    const key = [family, status, country, month ?? ''].join(' ');
    const { blocks, amount } = sums.get(key) ?? { blocks: 0, amount: 0n };
    const sum = { blocks: blocks + sign * row.blocks, amount: amount + BigInt(sign) * row.amount };
    sums.set(key, { ...row, ...sum });
  };
  for (const row of before) add(row, -1);
  for (const row of after) add(row, 1);
  return [...sums]
    .filter(([, { blocks, amount }]) => blocks !== 0 || amount !== 0n)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, difference]) => difference);
}
