import { describe, expect, it } from 'vitest';
import { futureDates } from './future-dates.ts';
import {
  sampleEdition,
  sampleHolding,
  samplePassage,
  sampleReading,
  sampleSource,
} from './sample-passage.ts';

const refusals = (...edition: Parameters<typeof sampleEdition>) =>
  futureDates
    .check(samplePassage(sampleEdition([]), sampleEdition(...edition)))
    .filter(({ outcome }) => outcome === 'refused')
    .map(({ key, saw }) => `${key}: ${saw}`);

describe('the gate against future dates', () => {
  it('names the source or table, and the latest date', () => {
    expect(
      refusals([sampleSource('arin', '2026-11-26')], {
        holdings: [sampleHolding({ month: '2026-12' }), sampleHolding({ month: '2026-11' })],
        adoption: [sampleReading({ date: '2026-11-26' })],
      }),
    ).toEqual([
      'arin: up to 2026-11-26',
      'world/holdings: up to 2026-12',
      'world/adoption: up to 2026-11-26',
    ]);
  });

  it('lets tomorrow pass, which it is already in the east, and this month', () => {
    expect(
      refusals([sampleSource('arin', '2026-11-25')], {
        holdings: [sampleHolding({ month: '2026-11' })],
      }),
    ).toEqual([]);
  });
});
