import { describe, expect, it } from 'vitest';
import { ipv6Change12m } from './ipv6-change-12m.ts';
import { sampleEvidence, sampleHolding } from './sample-evidence.ts';

describe('change of IPv6 over twelve months', () => {
  const holdings = [
    sampleHolding(['2025-01', 'AP'], null, 65_536),
    sampleHolding(['2025-01', 'KE'], null, 196_608),
    sampleHolding(['2025-02', 'KE'], null, 196_608),
    sampleHolding(['2026-01', 'AQ'], null, 32_768),
    sampleHolding(['2026-01', 'KE'], null, 131_072),
  ];
  const readings = ipv6Change12m.compute(sampleEvidence({ holdings }));

  it('subtracts what was held a year before, only in months that have a month a year before', () => {
    // KE: 131,072 − 196,608 = −65,536 /48s = −1 /32. AP is no longer listed and AQ is new: no change known.
    // WORLD is the sum of the changes that are known: −1.
    expect(readings).toEqual([
      { area: 'KE', date: '2026-01', value: -1 },
      { area: 'WORLD', date: '2026-01', value: -1 },
    ]);
  });
});
