import { describe, expect, it } from 'vitest';
import { ipv4PerPerson } from './ipv4-per-person.ts';
import { sampleEvidence, sampleHolding } from './sample-evidence.ts';

describe('IPv4 addresses per person', () => {
  const holdings = [
    sampleHolding(['2025-04', 'EU'], 1_000, 0),
    sampleHolding(['2025-04', 'KE'], 5_000, 0),
    sampleHolding(['2025-04', 'US'], 24_000, 0),
  ];
  const population = [
    { country: 'KE', year: '2024', people: 20_000 },
    { country: 'US', year: '2024', people: 12_000 },
    { country: 'WORLD', year: '2024', people: 60_000 },
  ];
  const readings = ipv4PerPerson.compute(sampleEvidence({ holdings, population }));
  const of = (area: string) => readings.find((reading) => reading.area === area)?.value;

  it('divides what a country holds by its people', () => {
    // 5,000 ÷ 20,000 = 0.25; 24,000 ÷ 12,000 = 2
    expect([of('KE'), of('US')]).toEqual([0.25, 2]);
  });

  it('has no value where there are no people to count', () => {
    expect(of('EU')).toBeNull();
  });

  it('divides the world by the people of the world', () => {
    // (1,000 + 5,000 + 24,000) ÷ 60,000 = 0.5
    expect(of('WORLD')).toBe(0.5);
  });
});
