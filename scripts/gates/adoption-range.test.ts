import { describe, expect, it } from 'vitest';
import type { Adoption } from '../../src/model/adoption.ts';
import { adoptionRange } from './adoption-range.ts';
import { sampleEdition, samplePassage, sampleReading } from './sample-passage.ts';

const refusals = (...adoption: Adoption[]) =>
  adoptionRange
    .check(samplePassage(sampleEdition([]), sampleEdition([], { adoption })))
    .filter(({ outcome }) => outcome === 'refused')
    .map(({ key, saw, expected }) => `${key}: ${saw}, ${expected}`);

describe('the gate of the range of shares', () => {
  it('refuses shares that occur nowhere, unless few users were measured', () => {
    expect(refusals(sampleReading({ share: 0.96 }), sampleReading({ share: 0.95 }))).toEqual([
      'google-country/users/ZA/2026-07-19: 96%, at most 95%',
    ]);
    const labs = { source: 'apnic', measure: 'capable', share: 0.96 } as const;
    expect(refusals(sampleReading({ ...labs, samples: 999 }))).toEqual([]);
    expect(refusals(sampleReading({ ...labs, samples: 1000 }))).toHaveLength(1);
  });

  it('judges every month of APNIC Labs alike', () => {
    const labs = { country: 'ZA', date: '2026-07-31', samples: 5000 };
    const check = (capable: number, preferred: number) =>
      adoptionRange
        .check(
          samplePassage(
            sampleEdition([]),
            sampleEdition([], { 'apnic-use': [{ ...labs, capable, preferred }] }),
          ),
        )
        .map(({ key, outcome }) => `${key} ${outcome}`);
    expect(check(0.4, 0.42)).toEqual([
      'apnic-labs/capable/ZA/2026-07-31 passed',
      'apnic-labs/preferred/ZA/2026-07-31 refused',
    ]);
    expect(check(0.96, 0.4)[0]).toContain('refused');
  });

  it('refuses more users who prefer IPv6 than are capable of it', () => {
    const labs = { source: 'apnic', samples: 5000 } as const;
    const capable = sampleReading({ ...labs, measure: 'capable', share: 0.4 });
    const preferred = (share: number) => sampleReading({ ...labs, measure: 'preferred', share });
    expect(refusals(capable, preferred(0.405))).toEqual([]);
    expect(refusals(capable, preferred(0.42))).toEqual([
      'apnic-labs/preferred/ZA/2026-07-19: 42%, at most 41%',
    ]);
  });

  it('lets a few shares of a long past be odd, and refuses many', () => {
    const past = (odd: number) =>
      Array.from({ length: 200 }, (_, at) =>
        sampleReading({
          date: new Date(Date.UTC(2005, at + 1, 0)).toISOString().slice(0, 10),
          share: at < odd ? 0.99 : 0.5,
        }),
      );
    expect(refusals(...past(2), sampleReading({}))).toEqual([]);
    expect(refusals(...past(3), sampleReading({}))).toEqual([
      'google-country/users/past: 3 of 200 earlier shares out of range, at most 1% of them',
    ]);
    expect(refusals(...past(0), sampleReading({ share: 0.99 }))).toEqual([
      'google-country/users/ZA/2026-07-19: 99%, at most 95%',
    ]);
  });
});
