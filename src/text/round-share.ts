/**
 * A share from 0 to 1 in round numbers: none and all only where they are exact, hardly any below one in a thousand, nearly
 * all above 95 %, else so many parts of few.
 */
export type RoundShare =
  | 'none'
  | 'hardly-any'
  | 'nearly-all'
  | 'all'
  | readonly [parts: number, of: number];

/** Shares of few parts, which people picture. */
const FEW_PARTS: readonly (readonly [parts: number, of: number])[] = [
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((of) => [1, of] as const),
  ...([
    [3, 10],
    [2, 5],
    [3, 5],
    [2, 3],
    [7, 10],
    [3, 4],
    [4, 5],
    [9, 10],
  ] as const),
];

/** Below which share people say one in so many, and no longer so many of ten. */
const TENTH = 0.1;

/** A share as people say it: 0.124 is one in eight, 0.6 three in five; below a tenth one in many, with two digits. */
export function roundShare(share: number): RoundShare {
  if (share === 0) return 'none';
  if (share === 1) return 'all';
  if (share < 0.001) return 'hardly-any';
  if (share > 0.95) return 'nearly-all';
  if (share < TENTH) return [1, Number((1 / share).toPrecision(2))];
  const off = ([parts, of]: readonly [number, number]) => Math.abs(parts / of - share);
  return FEW_PARTS.reduce((best, next) => (off(next) < off(best) ? next : best));
}
