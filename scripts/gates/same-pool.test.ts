import { describe, expect, it } from 'vitest';
import { samePool } from './same-pool.ts';

const empty = { tables: new Map(), sources: [] };

describe('the gate of the same pool', () => {
  it('compares claims of the same registry and day, and only those', () => {
    const claim = {
      registry: 'afrinic',
      day: '2026-07-31',
      available: 653_312,
      reserved: 4_498_432,
    };
    const claims = [
      { ...claim, source: 'afrinic' },
      { ...claim, source: 'figures' },
      { ...claim, source: 'later', day: '2026-08-21', available: 636_672 },
      { ...claim, source: 'wrong', reserved: 4_498_431 },
    ];
    expect(samePool.check({ before: empty, after: empty, claims })).toMatchObject([
      {
        severity: 'error',
        source: 'wrong',
        message: 'expected the same IPv4 pool of afrinic 2026-07-31 from afrinic and wrong',
        value: '653312 + 4498432 and 653312 + 4498431',
      },
    ]);
  });
});
