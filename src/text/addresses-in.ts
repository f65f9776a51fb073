import type { Numbers } from './numbers.ts';

/**
 * How a number of IPv4 addresses is said: below ten thousand in full, since 8,192 is a size of block and 8,190 none.
 */
export function addressesIn({ full, short }: Pick<Numbers, 'full' | 'short'>) {
  return (count: number): string => (count < 10_000 ? full(count) : short(count));
}
