import { describe, expect, it } from 'vitest';
import { ipv4Gini, ipv4GiniByYear } from './ipv4-gini.ts';
import {
  CLOSE_DAYS,
  sampleEvidence,
  sampleHolding,
  sampleRegistration,
} from './sample-evidence.ts';

const population = [
  { country: 'KE', year: '2024', people: 80 },
  { country: 'US', year: '2024', people: 20 },
  { country: 'WORLD', year: '2024', people: 200 },
];

describe('the Gini coefficient of IPv4 by month', () => {
  it('weighs each country by its people, and knows nothing of lines without people', () => {
    const holdings = [
      sampleHolding(['2025-04', 'EU'], 1_000, 0),
      sampleHolding(['2025-04', 'KE'], 50, 0),
      sampleHolding(['2025-04', 'US'], 150, 0),
    ];
    // Kenya's 80% of people have 25%: 1 − (0.8 × 0.25 + 0.2 × 1.25) = 1 − 0.45 = 0.55
    const [reading, ...others] = ipv4Gini.compute(sampleEvidence({ holdings, population }));
    expect(reading).toMatchObject({ area: 'WORLD', date: '2025-04' });
    expect(reading?.value).toBeCloseTo(0.55);
    expect(others).toEqual([]);
  });

  it('has no value for a month in which a listed country has no count', () => {
    const holdings = [
      sampleHolding(['2025-04', 'KE'], null, 0),
      sampleHolding(['2025-04', 'US'], 150, 0),
    ];
    expect(ipv4Gini.compute(sampleEvidence({ holdings, population }))).toEqual([]);
  });
});

describe('the Gini coefficient of IPv4 by year of first registration', () => {
  const ipv4 = (country: string, month: string, amount: bigint) =>
    sampleRegistration({ country, month, amount, family: 'ipv4' });
  // All five registries must be there for the world to be known; ARIN's file of 2020 ends the years.
  const others = (['apnic', 'arin', 'lacnic', 'ripencc'] as const).map((registry) =>
    sampleRegistration({ registry, family: 'asn' }),
  );
  /** Eighteen small countries of no people to speak of, which had an address each by 1989. */
  const small = 'ABCDEFGHIJKLMNOPQR'.split('').map((letter) => `Q${letter}`);
  const peopled = [...population, ...small.map((country) => sampleOf(country))];
  const registrations = [
    ...others,
    ...small.map((country) => ipv4(country, '1989-05', 1n)),
    ipv4('US', '1990-05', 10_000n),
    ipv4('KE', '2000-01', 10_000n),
    ipv4('EU', '2001-01', 90_000n),
    ipv4('KE', '2020-02', 90_000n),
  ];
  const yearly = (rows: typeof registrations) =>
    ipv4GiniByYear
      .compute(sampleEvidence({ registrations: rows, population: peopled }, CLOSE_DAYS))
      .map(({ date, value }) => [date, value === null ? null : Number(value.toFixed(2))]);

  it('adds year to year, and ends before the first file does', () => {
    // 2000: 80% of people have half: 1 − (0.8 × 0.5 + 0.2 × 1.5) = 0.3; what is the EU's in 2001 changes nothing.
    expect(yearly(registrations)).toEqual([
      ['2000', 0.3],
      ['2001', 0.3],
    ]);
  });

  it('begins with the year by whose end twenty countries have a hundredth of what is held today', () => {
    // One country more in 1989 makes it twenty in 1990: 80% of people have none: 1 − 0.2 × 1 = 0.8.
    const earlier = [...registrations, ipv4('KE', '1989-01', 1n)];
    expect(yearly(earlier)[0]).toEqual(['1990', 0.8]);
    // The same twenty, but 10,000 of over a million: less than a hundredth.
    const larger = [...earlier, ipv4('US', '2020-03', 1_000_000n)];
    expect(yearly(larger)[0]?.[0]).toBe('2000');
  });
});

function sampleOf(country: string) {
  return { country, year: '2024', people: 0.000_1 };
}
