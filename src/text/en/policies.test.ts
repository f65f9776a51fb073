import { describe, expect, it } from 'vitest';
import { policies } from './policies.ts';

describe('what a folded list of policies holds', () => {
  const inside = (...found: Parameters<typeof policies.inside>[0][number][]) =>
    policies.inside(found);
  const [plan, mandate] = ['plan', 'mandate'] as const;

  it('says each kind once, with its years', () => {
    expect(inside({ kind: plan, year: '2023' }, { kind: plan, year: '2023' })).toBe(
      'two plans 2023',
    );
    expect(
      inside(
        { kind: mandate, year: null },
        { kind: plan, year: '2021' },
        { kind: plan, year: '2010' },
      ),
    ).toBe('mandate, two plans 2010–2021');
  });
});

describe('the title of what states decided', () => {
  it('counts those that laid down a duty, or claims nothing', () => {
    expect(policies.title({ countries: 57, duties: 18 })).toBe(
      'At least 18 countries and territories made IPv6 a duty or a rule on what the state buys',
    );
    expect(policies.title({ countries: 57, duties: 1 })).toContain('At least one country or');
    expect(policies.title({ countries: 57, duties: 0 })).toBe('What states decided about IPv6');
  });

  it('is said on the map with those that have a plan, of which there may be none with a duty', () => {
    expect(policies.map.title({ countries: 57, duties: 18 })).toContain('; 39 more had a plan');
    expect(policies.map.title({ countries: 1, duties: 0 })).toMatch(/^One country or territory/);
  });
});
