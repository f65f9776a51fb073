import { describe, expect, it } from 'vitest';
import { ipv6UsersGoogleWorld } from './ipv6-users-google-world.ts';
import { sampleAdoption, sampleEvidence } from './sample-evidence.ts';

/** Daily shares of the world from the first of a month on. */
function days(month: string, shares: readonly number[]) {
  return shares.map((share, index) =>
    sampleAdoption({
      country: 'WORLD',
      date: `${month}-${String(index + 1).padStart(2, '0')}`,
      share,
    }),
  );
}

describe('users on IPv6 worldwide', () => {
  const tens = Array.from({ length: 10 }, () => 0.25);
  const halves = Array.from({ length: 10 }, () => 0.5);

  it('is the mean of the days of a calendar month', () => {
    const adoption = [...days('2020-02', [...tens, ...halves]), sampleAdoption({ share: 0.9 })];
    // (10 × 0.25 + 10 × 0.5) ÷ 20 = 0.375; the country's row has no part in it.
    expect(ipv6UsersGoogleWorld.compute(sampleEvidence({ adoption }))).toEqual([
      { area: 'WORLD', date: '2020-02', value: 0.375 },
    ]);
  });

  it('says nothing of a month with fewer than twenty days', () => {
    const adoption = days('2021-07', [...tens, ...halves.slice(1)]);
    expect(ipv6UsersGoogleWorld.compute(sampleEvidence({ adoption }))).toEqual([]);
  });
});
