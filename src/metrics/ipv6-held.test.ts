import { describe, expect, it } from 'vitest';
import { ipv6Held } from './ipv6-held.ts';
import { sampleEvidence, sampleHolding } from './sample-evidence.ts';

describe('IPv6 held', () => {
  it('counts /48s in /32s', () => {
    const holdings = [sampleHolding(['2026-08', 'TV'], null, 98_304)];
    // 98,304 ÷ 65,536 = 1.5
    expect(ipv6Held.compute(sampleEvidence({ holdings }))).toEqual([
      { area: 'TV', date: '2026-08', value: 1.5 },
      { area: 'WORLD', date: '2026-08', value: 1.5 },
    ]);
  });
});
