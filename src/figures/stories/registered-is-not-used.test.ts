import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { SIX_COUNTRIES } from '../used/sample-corners.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';

const { metrics, countries, ...others } = SIX_COUNTRIES;

/** Space by month: of the world's rise by 100, Brazil's 40 in June and India's 35 in August are most of two months. */
const HELD = {
  WORLD: months(100, 150, 160, 200),
  BR: months(40, 80, 80, 80),
  FR: months(10, 15, 15, 20),
  IN: months(20, 25, 30, 65),
  KE: months(30, 30, 35, 35),
  MW: months(0, 0, 0, 0),
};

function months(...values: number[]) {
  return values.map((value, at) => [`2026-0${at + 5}`, value] as const);
}

/** The six countries, of which Kenya and Malawi are in a file that tells holders apart. */
const data = sampleData({
  ...others,
  countries: {
    ...countries,
    KE: { ...countries.KE, registry: 'afrinic' },
    MW: { ...countries.MW, registry: 'afrinic' },
  },
  sources: [...others.sources, { id: 'afrinic', asOf: '2026-08-21' }],
  metrics: {
    ...metrics,
    'ipv6-held': { unit: 'slash32s', areas: HELD },
    'holders-ipv4': {
      ...{ unit: 'holders', areas: { KE: [['2026-08-21', 70]], MW: [['2026-08-21', 20]] } },
    },
    'holders-ipv4-only': {
      ...{ unit: 'holders', areas: { KE: [['2026-08-21', 35]], MW: [['2026-08-21', 15]] } },
    },
  },
});

describe('what the data say of what is registered and not used', () => {
  const { current } = registeredIsNotUsed.standing(data);

  it('are the two countries that stand for the corners where both part, and the medians', () => {
    expect(current).toMatchObject({
      ...{ heldOn: '2026-07', usedOn: '2026-07-19', of: 5, without: 1, apart: 2 },
      user: { country: 'IN', registered: 1, used: 0.3 },
      holder: { country: 'KE', registered: 9, used: 0.05 },
      medians: { registered: 3, used: 0.3 },
      lowest: { country: 'KE', share: 0.05 },
      highest: { country: 'FR', share: 0.6 },
      corners: { both: { count: 2, people: 280, countries: ['BR', 'FR'] } },
    });
  });

  it('are the months that moved the world, and how few countries have half', () => {
    expect(current?.world).toEqual({
      ...{ from: '2026-05', to: '2026-08', before: 100, after: 200 },
      jumps: [
        { month: '2026-06', country: 'BR', share: 0.8 },
        { month: '2026-08', country: 'IN', share: 0.875 },
      ],
      // 50 and 40 of 100; Brazil's 80 and India's 65 are the first to reach half of 200.
      ...{ jumpShare: 0.9, half: 2 },
    });
  });

  it('are the holders of the files that tell them apart', () => {
    expect(current?.holders).toEqual([
      { registry: 'afrinic', on: '2026-08-21', all: 90, without: 50 },
    ]);
  });

  it('are nothing where one of the measures has no reading', () => {
    const without = sampleData({
      ...SIX_COUNTRIES,
      metrics: { ...metrics, 'ipv6-held': { areas: {} } },
    });
    expect(registeredIsNotUsed.standing(without).current).toBeNull();
  });
});
