import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { paceMethod } from './method.ts';
import { PACE } from './sample-pace.ts';

const method = new Map(paceMethod(PACE, catalogueOf('en')));

describe('the method of pace', () => {
  it('is stated whole: which pairs of months the error is made of, how they weigh, and what it is multiplied by', () => {
    const uncertainty = method.get('Uncertainty');
    expect(uncertainty).toContain(
      'in pairs of months up to 12 apart; both months of a pair lie within one run',
    );
    expect(uncertainty).toContain('weight 1 − k/13');
    expect(uncertainty).toContain('1.96 standard errors to either side');
  });

  it('names the thresholds in force', () => {
    expect(method.get('When growth is called steady')).toMatch(/48 of the 60 months.*90% of/);
    expect(method.get('Acceleration')).toContain('last 36 months against the 36 before');
    expect(method.get('Delegations a year')).toContain('mean of the last 5 whole years');
    expect(method.get('Five years and no more')).toContain('within 5 years');
  });
});
