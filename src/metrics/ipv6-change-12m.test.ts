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

  it('tells no change between two sources, and of the world none where most rows change theirs', () => {
    const row = (month: string, country: string, source: string) => ({
      ...sampleHolding([month, country], null, month < '2026' ? 65_536 : 131_072),
      source,
    });
    // Ethiopia has 1 /32 in both years by its registry; the second source counts 2. In January 2026 only EU's line
    // is from b, and it was from a: KE 2 − 1 = 1, UG 1, and WORLD 1 + 1 = 2 without EU. In February most of the
    // rows are from b: EU's line, from b in both years, has a change of 2 − 1 = 1, but is alone none of the world.
    const spliced = [
      ...['EU', 'KE', 'UG'].map((country) => row('2025-01', country, 'a')),
      ...[row('2025-02', 'EU', 'b'), row('2025-02', 'ET', 'a'), row('2025-02', 'KE', 'a')],
      ...[row('2026-01', 'EU', 'b'), row('2026-01', 'KE', 'a'), row('2026-01', 'UG', 'a')],
      ...['EU', 'ET', 'KE'].map((country) => row('2026-02', country, 'b')),
    ];
    const evidence = sampleEvidence({ holdings: spliced });
    expect(ipv6Change12m.compute(evidence)).toEqual([
      { area: 'EU', date: '2026-02', value: 1 },
      { area: 'KE', date: '2026-01', value: 1 },
      { area: 'UG', date: '2026-01', value: 1 },
      { area: 'WORLD', date: '2026-01', value: 2 },
    ]);
    // Those whose pairs the world's change of January adds up are from a alone.
    expect(ipv6Change12m.methods?.(evidence).WORLD).toEqual([
      ['2026-01', 'a'],
      ['2026-02', 'b'],
    ]);
  });
});
