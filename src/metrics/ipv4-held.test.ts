import { describe, expect, it } from 'vitest';
import { ipv4Held } from './ipv4-held.ts';
import { sampleEvidence, sampleHolding } from './sample-evidence.ts';

describe('IPv4 held', () => {
  it('counts addresses, and says nothing where the table has none', () => {
    const holdings = [
      sampleHolding(['2022-11', 'KE'], null, 0),
      sampleHolding(['2022-12', 'KE'], 5_000_192, 0),
    ];
    expect(ipv4Held.compute(sampleEvidence({ holdings }))).toEqual([
      { area: 'KE', date: '2022-12', value: 5_000_192 },
      { area: 'WORLD', date: '2022-12', value: 5_000_192 },
    ]);
  });

  it('names those who counted IPv4, not those whose line has none', () => {
    const holdings = [
      { ...sampleHolding(['2026-01', 'EU'], null, 1), source: 'hotcakex' },
      { ...sampleHolding(['2026-01', 'KE'], 5, 1), source: 'ipverse' },
    ];
    expect(ipv4Held.methods(sampleEvidence({ holdings })).WORLD).toEqual([['2026-01', 'ipverse']]);
  });
});
