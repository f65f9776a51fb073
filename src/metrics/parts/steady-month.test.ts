import { describe, expect, it } from 'vitest';
import { sampleHolding } from '../sample-evidence.ts';
import { newestSteadyMonth } from './steady-month.ts';

/** Months with what all countries held, in thousands; `null` where one of them has no count. */
const months = (totals: Readonly<Record<string, number | null>>) =>
  Object.entries(totals).flatMap(([month, total]) => [
    sampleHolding([month, 'KE'], 1_000, 0),
    sampleHolding([month, 'US'], total === null ? null : (total - 1) * 1_000, 0),
  ]);

describe('the newest steady month', () => {
  // The sums of January to August 2025: 3,687,207,192, 3,687,226,392, 3,687,189,400, 3,689,710,616 and so on.
  const spring = {
    ...{ '2025-01': 3_687_207, '2025-02': 3_687_226, '2025-03': 3_687_189 },
    ...{ '2025-04': 3_689_711, '2025-05': 3_690_709 },
  };

  it('is none that stands out from those beside it', () => {
    // April against the median of January to March and May, 3,687,217: 2,494 more; 1 in 2,000 of it is 1,844.
    expect(newestSteadyMonth(months(spring))).toBe('2025-03');
    const summer = { '2025-06': 3_686_515, '2025-07': 3_686_533, '2025-08': 3_686_494 };
    // June against February to May, July and August: half of 3,687,189 and 3,687,226 is far from no other.
    expect(newestSteadyMonth(months({ ...spring, ...summer }))).toBe('2025-08');
  });

  it('has a count for every country, if not for lines of none', () => {
    const unknown = months({ '2025-01': 5_000, '2025-02': 5_001, '2025-03': null });
    expect(newestSteadyMonth(unknown)).toBe('2025-02');
    const line = sampleHolding(['2025-02', 'EU'], null, 0);
    expect(newestSteadyMonth([...unknown, line])).toBe('2025-02');
  });

  it('may move by what one month may bring: less than 1 in 2,000', () => {
    const moving = { '2025-01': 4_000, '2025-02': 4_000, '2025-03': 4_000 };
    expect(newestSteadyMonth(months({ ...moving, '2025-04': 4_002 }))).toBe('2025-04');
    expect(newestSteadyMonth(months({ ...moving, '2025-04': 4_003 }))).toBe('2025-03');
    expect(newestSteadyMonth(months({ ...moving, '2025-04': 3_997 }))).toBe('2025-03');
  });

  it('is taken as it is where fewer than two others lie beside it', () => {
    expect(newestSteadyMonth(months({ '2025-01': 1_000, '2025-02': 9_000 }))).toBe('2025-02');
    expect(newestSteadyMonth(months({ '2024-01': 5, '2024-02': 5, '2025-02': 9 }))).toBe('2025-02');
    expect(newestSteadyMonth([])).toBeUndefined();
  });
});
