import { describe, expect, it } from 'vitest';
import { ipv4GivenAgain } from './given-again.ts';
import { sampleEvidence } from './sample-evidence.ts';

// The last day of 2020 that ARIN lists, and two sizes of 2021.
const reissued = [
  { registry: 'arin', date: '2020-06-25', length: 16, blocks: 2, again: 0 },
  { registry: 'arin', date: '2021-01-05', length: 24, blocks: 3, again: 1 },
  { registry: 'arin', date: '2021-10-01', length: 22, blocks: 2, again: 0 },
] as const;

describe('what was given again', () => {
  it('is the addresses of all blocks of a year, also of those listed before', () => {
    // 2 × 65,536; 3 × 256 + 2 × 1,024.
    expect(ipv4GivenAgain.compute(sampleEvidence({ reissued }))).toEqual([
      { area: 'arin', date: '2020', value: 131_072 },
      { area: 'arin', date: '2021', value: 2816 },
    ]);
  });
});
