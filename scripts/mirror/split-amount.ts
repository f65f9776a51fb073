import type { Family } from '../../src/model/registry-tables.ts';

/**
 * So many sizes that add up to an amount, largest first: powers of two, save that of IPv4 and of AS numbers the
 * last is what remains where there are too few for that. IPv6 takes as many as its amount has ones.
 */
export function splitAmount(amount: number, blocks: number, family: Family): number[] {
  const counts = new Map<number, number>();
  let [left, given] = [amount, 0];
  while (left > 0 && (given < blocks - 1 || family === 'ipv6')) {
    const power = 2 ** Math.floor(Math.log2(left));
    counts.set(power, 1);
    left -= power;
    given++;
  }
  // What remains goes whole: a value need be no power of two.
  const rest = left > 0 ? [left] : [];
  halve(counts, blocks - given - rest.length);
  const sizes = [...counts].flatMap(([size, count]) => Array<number>(count).fill(size));
  return [...sizes, ...rest].sort((a, b) => b - a);
}

/** Halves the largest again and again until there are so many more, or only ones. */
function halve(counts: Map<number, number>, more: number): void {
  for (let wanted = more; wanted > 0; ) {
    const largest = Math.max(1, ...counts.keys());
    if (largest === 1) return;
    const count = counts.get(largest) as number;
    const halved = Math.min(count, wanted);
    counts.set(largest, count - halved);
    if (count === halved) counts.delete(largest);
    counts.set(largest / 2, (counts.get(largest / 2) ?? 0) + 2 * halved);
    wanted -= halved;
  }
}
