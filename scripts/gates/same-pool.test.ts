import { describe, expect, it } from 'vitest';
import { samePool } from './same-pool.ts';
import { sampleEdition, samplePassage } from './sample-passage.ts';

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
    const empty = sampleEdition([]);
    expect(samePool.check(samplePassage(empty, empty, { claims }))).toMatchObject([
      { key: 'figures/afrinic/2026-07-31', outcome: 'passed' },
      {
        key: 'wrong/afrinic/2026-07-31',
        outcome: 'refused',
        saw: '653,312 available and 4,498,431 reserved',
        expected: '653,312 available and 4,498,432 reserved, as afrinic has it',
      },
    ]);
  });
});
