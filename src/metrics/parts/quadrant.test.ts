import { describe, expect, it } from 'vitest';
import { quadrantsOf } from './quadrant.ts';

describe('quadrants', () => {
  const registered = new Map([
    ['DE', 300],
    ['IN', 2],
    ['KE', 1],
    ['ZA', 80],
    ['AQ', 5_000],
  ]);
  const used = new Map([
    ['DE', 0.7],
    ['IN', 0.75],
    ['KE', 0.1],
    ['ZA', 0.02],
    ['TF', 0.9],
  ]);

  it('part areas at the medians of those that have both values', () => {
    const found = quadrantsOf(registered, used);
    // Registered 1 2 80 300: the median is 41. Used 0.02 0.1 0.7 0.75: the median is 0.4.
    expect(found?.registered).toBe(41);
    expect(found?.used).toBeCloseTo(0.4);
    expect(found?.areas.map(({ area, quadrant }) => `${area} ${quadrant}`)).toEqual([
      'DE both',
      'IN used',
      'KE neither',
      'ZA registered',
    ]);
  });

  it('count a value at the median as much', () => {
    expect(quadrantsOf(new Map([['KE', 1]]), new Map([['KE', 0]]))?.areas[0]?.quadrant).toBe(
      'both',
    );
  });

  it('are none where no area has both values', () => {
    expect(quadrantsOf(new Map([['AQ', 1]]), used)).toBeNull();
  });
});
