import { describe, expect, it } from 'vitest';
import { peopleOnline, peopleOnlineShare } from './people-online.ts';
import { sampleEvidence } from './sample-evidence.ts';

const evidence = sampleEvidence({
  peopleOnline: [
    { country: 'ZA', year: '2023', share: 0.757 },
    { country: 'AW', year: '2017', share: 0.972 },
    { country: 'KE', year: '2024', share: 0.35 },
  ],
  populationByYear: [
    { country: 'ZA', year: '2023', people: 63_212_384 },
    { country: 'ZA', year: '2024', people: 64_007_187 },
    { country: 'KE', year: '2023', people: 55_339_003 },
  ],
});

describe('people online', () => {
  it('are a share of people, each country’s of its own year', () => {
    expect(peopleOnlineShare.compute(evidence)).toEqual([
      { area: 'AW', date: '2017', value: 0.972 },
      { area: 'KE', date: '2024', value: 0.35 },
      { area: 'ZA', date: '2023', value: 0.757 },
    ]);
  });

  it('are counted of the people of that year, and not at all where these are not known', () => {
    // 0.757 × 63,212,384 = 47,851,774.7 in 2023; the people of 2024 are not used, nor those of Kenya's 2023.
    expect(peopleOnline.compute(evidence)).toEqual([
      { area: 'AW', date: '2017', value: null },
      { area: 'KE', date: '2024', value: null },
      { area: 'ZA', date: '2023', value: 47_851_775 },
    ]);
  });
});
