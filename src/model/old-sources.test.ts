import { describe, expect, it } from 'vitest';
import { oldSources } from './old-sources.ts';

const promises = [
  { name: 'ARIN', asOf: '2026-08-01', days: 21 },
  { name: 'Google', asOf: '2026-08-01', days: 45 },
];

describe('old data', () => {
  it('are not spoken of on the last promised day', () => {
    expect(oldSources(promises, '2026-08-22')).toBeNull();
  });
  it('are named from the day after, each name once, with the oldest day', () => {
    expect(oldSources(promises, '2026-08-23')).toEqual({
      names: ['ARIN'],
      oldest: '2026-08-01',
      isAll: false,
    });
    const more = [...promises, { name: 'Google', asOf: '2021-07-04', days: 45 }];
    expect(oldSources(more, '2027-01-01')).toEqual({
      names: ['ARIN', 'Google'],
      oldest: '2021-07-04',
      isAll: true,
    });
  });
});
