import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { useInBrief } from './use-in-brief.ts';

type Days = readonly (readonly [on: string, value: number])[];

const brief = (labs: Days, google: Days) =>
  useInBrief(
    sampleData({
      metrics: {
        'ipv6-capable-apnic': { unit: 'share', areas: { WORLD: labs } },
        'ipv6-tests-apnic': { unit: 'tests', areas: {} },
        'ipv6-users-google-world': { unit: 'share', areas: { WORLD: google } },
      },
    }),
  );

describe('the use of IPv6 in the world in brief', () => {
  const labs: Days = [
    ['2026-07', 0.4222],
    ['2026-08', 0.4364],
  ];

  it('is the newest that APNIC Labs measured, whatever Google has', () => {
    const found = { by: 'apnic-labs', value: 0.4364, on: '2026-08' };
    expect(brief(labs, [['2021-06', 0.336]])).toEqual(found);
    expect(brief(labs, [['2026-10', 0.5]])).toEqual(found);
  });

  it('is Google’s newest month where APNIC Labs has none, and nothing where nobody has', () => {
    expect(brief([], [['2021-06', 0.336]])).toEqual({ by: 'google', value: 0.336, on: '2021-06' });
    expect(brief([], [])).toBeNull();
  });
});
