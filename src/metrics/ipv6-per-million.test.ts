import { describe, expect, it } from 'vitest';
import { ipv6PerMillion } from './ipv6-per-million.ts';
import { sampleEvidence, sampleHolding } from './sample-evidence.ts';

describe('IPv6 space for each million people', () => {
  it('divides what is held by millions of people, and gives no value where there are none', () => {
    const readings = ipv6PerMillion.compute(
      sampleEvidence({
        holdings: [
          sampleHolding(['2026-08', 'AQ'], null, 65_536),
          sampleHolding(['2026-08', 'KE'], null, 131_072),
          sampleHolding(['2026-08', 'NU'], null, 65_536),
        ],
        population: [
          { country: 'KE', year: '2024', people: 50_000_000 },
          { country: 'NU', year: '2024', people: 1_600 },
          { country: 'WORLD', year: '2024', people: 80_000_000 },
        ],
      }),
    );
    // KE: 131,072 /48s are 2 /32s for 50 million: 0.04. NU: 1 /32 for 0.0016 million: 625.
    // WORLD: 4 /32s for 80 million: 0.05. Nobody is counted in AQ.
    expect(readings).toEqual([
      { area: 'AQ', date: '2026-08', value: null },
      { area: 'KE', date: '2026-08', value: 0.04 },
      { area: 'NU', date: '2026-08', value: 625 },
      { area: 'WORLD', date: '2026-08', value: 0.05 },
    ]);
  });
});
