import { describe, expect, it } from 'vitest';
import { ipv4LastPool } from './last-pool.ts';
import { sampleEvidence } from './sample-evidence.ts';

describe('the last pool', () => {
  it('is told by day, an empty one as zero', () => {
    const lastPool = [
      { registry: 'ripencc', date: '2019-11-26', addresses: 0 },
      { registry: 'ripencc', date: '2019-11-25', addresses: 31_744 },
    ] as const;
    expect(ipv4LastPool.compute(sampleEvidence({ lastPool }))).toEqual([
      { area: 'ripencc', date: '2019-11-25', value: 31_744 },
      { area: 'ripencc', date: '2019-11-26', value: 0 },
    ]);
  });
});
