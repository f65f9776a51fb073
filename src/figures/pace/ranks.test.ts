import { describe, expect, it } from 'vitest';
import { shownBy } from '../sample-shown.ts';
import { paceRanks } from './ranks.ts';
import { NOTHING, PACE } from './sample-pace.ts';

const shown = () => shownBy(paceRanks, PACE, null);

describe('moves in rank', () => {
  it('are a row for each country in both months, which are who counted and when', () => {
    const { rows } = shown().facts.table;
    expect(rows.map(({ area, values }) => [area, values.rank_before, values.rank_now])).toEqual([
      ['KE', 4, 3],
      ['JP', 1, 1],
      ['KR', 2, 2],
      ['MA', 3, 4],
    ]);
    expect(rows[3]).toEqual({
      area: 'MA',
      date: '2020-08/2026-08',
      origins: ['held/hackinggate', 'held/hotcakex'],
      dates: { 'held/hackinggate': '2020-08', 'held/hotcakex': '2026-08' },
      values: { rank_before: 3, rank_now: 4, places_gained: -1, ipv6_slash32s: 21 },
    });
  });

  it('are told by the furthest riser, and by those at the top', () => {
    const { words } = shown();
    expect(words.title).toBe('Kenya rose furthest: from 4th to 3rd by IPv6 space held');
    expect(words.sentence).toBe(
      'At the top in August 2026, with ranks of August 2020: Japan (1st), the Republic of Korea (2nd) and Kenya (4th).',
    );
  });

  it('are a bar for each of the first', () => {
    expect(shown().drawings[0]?.svg).toContain('4th to 3rd, 31.4 /32s');
  });

  it('are not there without a reading', () => {
    expect(paceRanks.facts(NOTHING, null)).toBeNull();
  });
});
