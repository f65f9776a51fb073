import { describe, expect, it } from 'vitest';
import { gini } from './gini.ts';
import { heldByLeast, lorenz } from './lorenz.ts';

// Three countries: 50 people with 10 addresses, 30 with 30, 20 with 60; together 100 people and 100 addresses.
// Addresses for each person: 0.2, 1 and 3.
const rich = { people: 20, amount: 60 };
const poor = { people: 50, amount: 10 };
const middle = { people: 30, amount: 30 };

describe('the Lorenz curve', () => {
  it('adds up people and addresses from the least to the most supplied', () => {
    expect(lorenz([rich, poor, middle])).toEqual([
      { people: 0, amount: 0 },
      { people: 0.5, amount: 0.1 },
      { people: 0.8, amount: 0.4 },
      { people: 1, amount: 1 },
    ]);
  });

  it('is read between its points in proportion', () => {
    const curve = lorenz([rich, poor, middle]);
    // A quarter of the people is half of the way to (0.5, 0.1); 0.9 is half of the way from (0.8, 0.4) to (1, 1).
    expect(heldByLeast(curve, 0.25)).toBeCloseTo(0.05);
    expect(heldByLeast(curve, 0.9)).toBeCloseTo(0.7);
    expect([heldByLeast(curve, 0), heldByLeast(curve, 1)]).toEqual([0, 1]);
  });

  it('leaves out places without people, and refuses to share nothing', () => {
    expect(lorenz([{ people: 0, amount: 5 }, middle])).toHaveLength(2);
    expect(() => lorenz([{ people: 5, amount: 0 }])).toThrow('above zero');
    expect(() => lorenz([])).toThrow('above zero');
  });
});

describe('the Gini coefficient', () => {
  it('is one less twice the area under the curve', () => {
    // Trapezia: 0.5 × 0.1 + 0.3 × (0.1 + 0.4) + 0.2 × (0.4 + 1) = 0.05 + 0.15 + 0.28 = 0.48; 1 − 0.48 = 0.52
    expect(gini([rich, poor, middle])).toBeCloseTo(0.52);
  });

  it('is zero where each person has the same', () => {
    expect(gini([middle, { people: 7, amount: 7 }])).toBeCloseTo(0);
  });

  it('nears one where few people have all', () => {
    // 99 of 100 people have nothing: 1 − 0.01 × 1 = 0.99
    expect(
      gini([
        { people: 99, amount: 0 },
        { people: 1, amount: 8 },
      ]),
    ).toBeCloseTo(0.99);
  });
});
