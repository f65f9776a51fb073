/**
 * Whether a number counted in SQL is the one told. Sums and divisions in another order may end in another last
 * digit; whole numbers may come as large integers.
 */
export function isSame(again: unknown, told: number | null): boolean {
  const number = typeof again === 'bigint' ? Number(again) : again;
  if (typeof number !== 'number' || told === null) return number === told;
  return Math.abs(number - told) <= 1e-9 * Math.max(Math.abs(number), Math.abs(told));
}
