import type { PoolLeft, RanOutFacts } from '../model/stories/how-ipv4-ran-out.ts';

/** How much of a whole something is, for sentences that give no number. */
export type Part = 'nearly all' | 'most' | 'a part';

/** How much of what is not kept out of use is delegated. */
export function partDelegated({ delegated, kept }: Pick<RanOutFacts, 'delegated' | 'kept'>): Part {
  const part = delegated.share / (1 - kept);
  return part > 0.95 ? 'nearly all' : part > 0.5 ? 'most' : 'a part';
}

/** What became of a pool since it was first told. */
export type PoolChange = 'less than half' | 'less' | 'as much' | 'more';

/** The change of a pool as a word. */
export function poolChange({ before, after }: Pick<PoolLeft, 'before' | 'after'>): PoolChange {
  if (after === before) return 'as much';
  if (after > before) return 'more';
  return after < before / 2 ? 'less than half' : 'less';
}

/** The simple part below which a ratio lies: a quarter, a third or a half; `null` where it is no small one. */
export function partBelow(ratio: number): 'quarter' | 'third' | 'half' | null {
  if (ratio < 0.25) return 'quarter';
  if (ratio < 1 / 3) return 'third';
  return ratio < 0.5 ? 'half' : null;
}
