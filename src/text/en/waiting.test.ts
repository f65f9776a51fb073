import { describe, expect, it } from 'vitest';
import { waiting } from './waiting.ts';

const LIST = { registry: 'arin', on: '2026-07-14', requests: 395 } as const;
const NOW = { wanted: null, overAYear: null, longest: null } as const;

describe('sentences about waiting lists', () => {
  it('say days up to two months, and months from then on', () => {
    const titled = (firstDays: number | null) => waiting.list.title.arin({ ...LIST, firstDays });
    expect(titled(1)).toMatch(/, the first of them for 1 day$/);
    expect(titled(60)).toMatch(/ for 60 days$/);
    // 61 days are 2.004 months.
    expect(titled(61)).toMatch(/ for 2 months$/);
    expect(titled(null)).toBe('On 14 July 2026, 395 organisations were waiting at ARIN for IPv4');
  });

  it('count one, and none', () => {
    const one = { ...LIST, requests: 1, firstDays: null };
    expect(waiting.list.title.arin(one)).toMatch(/^On 14 July 2026, 1 organisation was waiting/);
    expect(waiting.list.title.ripencc({ ...one, registry: 'ripencc' })).toBe(
      'On 14 July 2026, 1 request was waiting at the RIPE NCC for 256 addresses each',
    );
    const empty = { ...LIST, ...NOW, requests: 0, wanted: 0, overAYear: 0 };
    const longest = { on: '2024-06', requests: 1 };
    expect(waiting.list.sentence({ ...empty, longest })).toBe(
      'Of the dates shown, the list was longest in June 2024, with 1 request.',
    );
  });

  it('say how many had waited over a year', () => {
    const said = (overAYear: number) => waiting.list.sentence({ ...LIST, ...NOW, overAYear });
    expect(said(0)).toMatch(/^None had waited for over a year\./);
    expect(said(2)).toMatch(/^Two of them had waited for over a year\./);
    expect(said(130)).toMatch(/^130 of them/);
  });

  it('tell the first year of what was given again without one before it', () => {
    const newest = { year: '2020', addresses: 512, blocks: 2 };
    expect(
      waiting.again.sentence({ newest, whole: null, to: '2020-06-25', blocks: 2, again: 0 }),
    ).toBe('In 2020, up to 25 June, 512 addresses in 2 blocks were given again.');
  });

  it('tell a pool that came to its end on the last day told, and one that never did', () => {
    const pool = { from: '2019-10-04', before: 1024, to: '2019-11-26', left: 0, most: null };
    expect(waiting.pool.sentence({ ...pool, emptyOn: '2019-11-26' })).toBe(
      '1,024 addresses were left on 4 October 2019.',
    );
    expect(waiting.pool.sentence({ ...pool, left: 256, emptyOn: null })).toBe(
      '1,024 addresses were left on 4 October 2019. On 26 November 2019, the last day shown, 256 were left.',
    );
  });
});
