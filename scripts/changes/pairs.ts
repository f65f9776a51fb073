import type { Difference } from './differences.ts';

/** A fall and the rise that answers it. */
export interface Pair {
  readonly fall: Difference;
  readonly rise: Difference;
}

/** Pairs, and what is left without a partner. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly rest: readonly Difference[];
}

/**
 * Pairs each fall with the rise of exactly the same blocks and amount that agrees with it in these columns,
 * where there is one such fall and one such rise: two of a size could have changed places.
 */
export function pairUp(
  differences: readonly Difference[],
  agreeing: readonly (keyof Difference)[],
): Pairing {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const { blocks, amount } = sizeOf(difference);
    const key = [blocks, amount, ...agreeing.map((column) => difference[column] ?? '')].join(' ');
    const group = groups.get(key);
    if (group) group.push(difference);
    else groups.set(key, [difference]);
  }
  const pairs = [...groups.values()].flatMap(pairOf);
  const paired = new Set(pairs.flatMap(({ fall, rise }) => [fall, rise]));
  return { pairs, rest: differences.filter((difference) => !paired.has(difference)) };
}

function pairOf(group: readonly Difference[]): Pair[] {
  const [fall] = group.filter(isFall);
  const [rise] = group.filter(isRise);
  return group.length === 2 && fall && rise ? [{ fall, rise }] : [];
}

/** True when there are more blocks and more space. */
export function isRise({ blocks, amount }: Difference): boolean {
  return blocks > 0 && amount > 0n;
}

/** True when there are fewer blocks and less space. */
export function isFall({ blocks, amount }: Difference): boolean {
  return blocks < 0 && amount < 0n;
}

/** Blocks and amount without their signs. */
export function sizeOf({ blocks, amount }: Difference): { blocks: number; amount: bigint } {
  return { blocks: Math.abs(blocks), amount: amount < 0n ? -amount : amount };
}
