import { describe, expect, it } from 'vitest';
import { judgeBy } from './gate.ts';
import { gatherCrowd } from './gather-crowd.ts';

const COUNTRIES = ['AO', 'BJ', 'CI', 'DZ', 'EG', 'GH', 'KE', 'MA', 'NG', 'SN', 'ZA'];
const refusals = (count: number) =>
  COUNTRIES.slice(0, count).map((country) =>
    judgeBy(false, { key: `afrinic/ipv4/${country}`, saw: '0', expected: 'some' }),
  );
const passed = judgeBy(true, { key: 'afrinic/ipv4/RW', saw: '1', expected: 'some' });

describe('gatherCrowd', () => {
  it('leaves ten refusals as they are', () => {
    expect(gatherCrowd([passed, ...refusals(10)], 'afrinic')).toEqual([passed, ...refusals(10)]);
  });

  it('makes eleven into one, and names the first ten', () => {
    expect(gatherCrowd([passed, ...refusals(11)], 'afrinic')).toEqual([
      passed,
      {
        key: 'afrinic/many',
        outcome: 'refused',
        saw: '11 at once: ipv4/AO ipv4/BJ ipv4/CI ipv4/DZ ipv4/EG ipv4/GH ipv4/KE ipv4/MA ipv4/NG ipv4/SN and 1 more',
        expected: 'at most 10 that are not as expected',
        excused: null,
      },
    ]);
  });
});
