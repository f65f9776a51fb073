import { describe, expect, it } from 'vitest';
import { shownBy } from '../sample-shown.ts';
import { paceBySubRegion } from './by-sub-region.ts';
import { NOTHING, PACE } from './sample-pace.ts';

const shown = () => shownBy(paceBySubRegion, PACE, null);

describe('parts of the world', () => {
  it('have a row a month, each counted by those who counted its countries', () => {
    const rows = shown().facts.table.rows.filter(({ area }) => area === '030');
    const row = (date: string, origins: string[], ipv6_slash32s: number | null) => ({
      ...{ area: '030', date, origins },
      values: { ipv6_slash32s },
    });
    expect(rows).toHaveLength(73);
    expect(rows[0]).toEqual(row('2020-08', ['held/hackinggate'], 150));
    expect(rows[41]).toEqual(row('2024-01', ['held/hotcakex'], 140));
    expect(rows[42]).toEqual(row('2024-02', [], null));
  });

  it('are summed in the first month and the newest, of which the sums are', () => {
    expect(shown().facts.summary.rows.slice(1)).toEqual([
      {
        area: '015',
        date: '2020-08/2026-08',
        origins: ['held/hackinggate', 'held/hotcakex'],
        dates: { 'held/hackinggate': '2020-08', 'held/hotcakex': '2026-08' },
        values: { slash32s_before: 12, slash32s_now: 21, times: 1.75 },
      },
      {
        area: '030',
        date: '2020-08/2026-08',
        origins: ['held/hackinggate', 'held/hotcakex'],
        dates: { 'held/hackinggate': '2020-08', 'held/hotcakex': '2026-08' },
        values: { slash32s_before: 150, slash32s_now: 140, times: 140 / 150 },
      },
    ]);
  });

  it('are told by the one that grew most, with its leader, and the one that grew least', () => {
    const { words, cells } = shown();
    expect(words.title).toContain('doubled in 1 of 3 parts of the world since August 2020');
    expect(words.sentence).toBe(
      'By August 2026 registered IPv6 had grown most in Eastern Africa, to 3.92 times what it was, with 100% of it now registered in Kenya; it shrank most in Eastern Asia, to 0.93 times.',
    );
    expect(cells[1]).toEqual(['Northern Africa', '12', '21.0', '1.75']);
  });

  it('are drawn as lines that stop at the gap and at the break', () => {
    const [first] = shown().drawings;
    expect(first?.svg).toContain('Northern Africa');
    expect(first?.svg.match(/class="line[^"]*"/g)).toHaveLength(3 * 3);
  });

  it('are not there without a reading', () => {
    expect(paceBySubRegion.facts(NOTHING, null)).toBeNull();
  });
});
