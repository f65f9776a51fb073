import { describe, expect, it } from 'vitest';
import { mostGrowth, mostLoss } from './quantity.ts';

const limit = { once: 0.5, monthly: 0.1 };

describe('what may change in a time', () => {
  it('is the same for any step up to a month', () => {
    for (const days of [0, 1, 30]) {
      expect(mostGrowth(limit, days)).toBeCloseTo(0.5);
      expect(mostLoss(limit, days)).toBeCloseTo(0.5);
    }
  });

  it('compounds with each month more', () => {
    expect(mostGrowth(limit, 90)).toBeCloseTo(1.5 * 1.1 * 1.1 - 1);
    expect(mostLoss(limit, 90)).toBeCloseTo(1 - 0.5 * 0.9 * 0.9);
  });

  it('is never the loss of everything', () => {
    expect(mostLoss(limit, 3650)).toBeLessThan(1);
  });
});
