import { describe, expect, it } from 'vitest';
import { shareOfPercentage } from './percentage.ts';

describe('shareOfPercentage', () => {
  it('divides by a hundred without binary noise', () => {
    expect(['45.32', '0.07', '100', '0.0', '35.230342'].map(shareOfPercentage)).toEqual([
      0.4532, 0.0007, 1, 0, 0.35230342,
    ]);
  });

  it('refuses what is no percentage', () => {
    expect(['', '-1', '100.01', '1e2', 'n/a'].map(shareOfPercentage)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
