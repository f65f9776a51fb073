import { describe, expect, it } from 'vitest';
import { shownBy } from '../sample-shown.ts';
import { NOTHING, PACE } from './sample-pace.ts';
import { paceSteady } from './steady.ts';
import { steadyCount } from './steady-facts.ts';

const shown = () => shownBy(paceSteady, PACE, null);

describe('steady growth', () => {
  it('is a row for each country whose months lie on a line, of the five years to its newest', () => {
    const { rows } = shown().facts.table;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      area: 'KE',
      date: '2021-09/2026-08',
      origins: ['held/hackinggate', 'held/hotcakex'],
    });
    // A doubling in 36 months is the cube root of 2 a year.
    expect(rows[0]?.values.growth_per_year).toBeCloseTo(2 ** (1 / 3) - 1, 6);
    expect(rows[0]?.values.years_to_double_high).toBeCloseTo(3, 6);
    expect(rows[0]?.values.r_squared).toBeCloseTo(1, 6);
  });

  it('is told with its interval, on the page without columns for the bounds', () => {
    const { words, cells } = shown();
    expect(words.sentence).toBe(
      'Growth was fastest in Kenya: 26.0% a year over the five years to August 2026 (26.0% to 26.0%), a doubling in 3.0 years (3.0 to 3.0).',
    );
    expect(cells[0]).toEqual(['Kenya', '26.0% (26.0–26.0)', '3.0 (3.0–3.0)', '1.000']);
  });

  it('is a bar a country', () => {
    expect(shown().drawings[0]?.svg).toContain('26.0% (26.0–26.0)');
  });

  it('is counted beside those that hold any', () => {
    expect(steadyCount(PACE)).toEqual({ steady: 1, of: 5 });
  });

  it('is not told of too few months', () => {
    expect(paceSteady.facts(NOTHING, null)).toBeNull();
    expect(steadyCount(NOTHING)).toBeNull();
  });
});
