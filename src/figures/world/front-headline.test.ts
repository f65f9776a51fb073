import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { SUPPLIED } from '../fairness/sample-supply.ts';
import { frontHeadline } from './front-headline.ts';

/** An edition without people, with a month of use where there is one. */
const without = (labs: readonly (readonly [string, number])[]) =>
  sampleData({
    metrics: {
      'ipv4-gini': { unit: 'index', areas: {} },
      'ipv6-capable-apnic': { unit: 'share', areas: { WORLD: labs } },
      'ipv6-tests-apnic': { unit: 'tests', areas: {} },
      'ipv6-users-google-world': { unit: 'share', areas: {} },
    },
  });

describe('the headline of the front page', () => {
  it('is what the less supplied half of people have, with its month and the year of the people', () => {
    // Of 1,000 people Kenya's 150 have none of 600 addresses, and 350 of India's 500 are the rest of the half: 7/10 of 50.
    expect(frontHeadline(SUPPLIED)).toEqual({
      ...{ of: 'half', share: expect.closeTo(35 / 600, 10) },
      ...{ on: '2026-01', year: '2024' },
    });
  });

  it('is the use of IPv6 where people or addresses are not known', () => {
    expect(frontHeadline(without([['2026-08', 0.4364]]))).toEqual({
      ...{ of: 'use', by: 'apnic-labs', value: 0.4364, on: '2026-08' },
    });
  });

  it('is none where neither is known', () => {
    expect(frontHeadline(without([]))).toBeNull();
  });
});
