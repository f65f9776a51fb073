import type { Overlap } from '../../src/model/provenance.ts';
import type { Registration } from '../../src/model/registry-tables.ts';
import { amountOf, parseNumber, type Range } from './range.ts';

/**
 * The rows without the dropped claims' part of each overlap (`leave-out`), or with it put back
 * (`put-back`). A record that is dropped whole is one block less; of another only the amount goes. Throws
 * when the rows do not have what is to be left out.
 */
export function adjustRegistrations(
  rows: readonly Registration[],
  overlaps: readonly Overlap[],
  direction: 'leave-out' | 'put-back',
): readonly Registration[] {
  if (overlaps.length === 0) return rows;
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const sign = direction === 'leave-out' ? -1 : 1;
  for (const overlap of overlaps) {
    const empty = emptyRow(overlap);
    const row = byKey.get(keyOf(empty)) ?? empty;
    const blocks = row.blocks + sign * Number(isWhole(overlap));
    const amount = row.amount + BigInt(sign) * amountOf(overlap.family, rangeIn(overlap));
    if (blocks < 0 || amount < 0n)
      throw new Error(`No ${keyOf(row)} to leave ${overlap.from} to ${overlap.to} out of`);
    byKey.set(keyOf(row), { ...row, blocks, amount });
  }
  return [...byKey.values()].filter((row) => row.blocks > 0 || row.amount > 0n);
}

function keyOf({ registry, country, family, status, month }: Registration): string {
  return [registry, country, family, status, month].join(' ');
}

function emptyRow({ family, dropped }: Overlap): Registration {
  const { registry, country, status, date } = dropped;
  const key = { registry, country, family, status, month: date === '' ? null : date };
  return { ...(key as Omit<Registration, 'blocks' | 'amount'>), blocks: 0, amount: 0n };
}

function rangeIn({ family, from, to }: Overlap): Range {
  return { from: parseNumber(family, from), to: parseNumber(family, to) };
}

function isWhole(overlap: Overlap): boolean {
  const { family, dropped } = overlap;
  const [start = '', value = ''] = dropped.record.split('|');
  const { from, to } = rangeIn(overlap);
  const size = family === 'ipv6' ? 1n << BigInt(128 - Number(value)) : BigInt(value);
  return parseNumber(family, start) === from && to - from + 1n === size;
}
