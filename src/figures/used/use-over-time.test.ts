import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { dataOf } from '../tables.ts';
import type { Month, Use } from './use-facts.ts';
import { viewOfUse } from './use-over-time.ts';

const text = catalogueOf('en');
const month = (date: string, value: number, tests = 5000): Month => ({ date, value, tests });
const COUNTRY = { metric: 'ipv6-users-google', isSeries: false } as const;

function use(labs: readonly [Month, ...Month[]], more: Partial<Use> = {}): Use {
  const last = labs.at(-1) ?? labs[0];
  return { labs, first: labs[0], last, google: [], beside: COUNTRY, ...more };
}

describe('IPv6 use over time', () => {
  const three = use(
    [month('2024-10-31', 0.1), month('2025-12-31', 0.2), month('2026-01-24', 0.25)],
    { google: [{ date: '2026-01-25', value: 0.3 }] },
  );

  it('tells both measurements apart, each of its own day', () => {
    const view = viewOfUse(three, text);
    expect(view.title).toBe('25% of users able to use IPv6, 10% in 2024');
    expect(view.sentence).toBe(
      '25% of the users whom APNIC Labs tested in the 30 days to 24 January 2026 could use IPv6, against 10% in the 30 days to 31 October 2024. Of Google’s users 30% came over IPv6 on 25 January 2026.',
    );
    expect(view.metrics).toContain('ipv6-users-google');
  });

  it('never joins the two, and breaks the line where months are missing', () => {
    const svg = viewOfUse(three, text).drawings[0]?.svg ?? '';
    // October 2024 stands alone; December and January are one line. A key of each: one line, one ring.
    expect(svg.match(/class="line cool"/g)).toHaveLength(2);
    expect(svg.match(/class="mark ink"/g)).toHaveLength(2);
    expect(svg).not.toContain('line ink');
    expect(viewOfUse(three, text).notes).toContain(text.useOverTime.notes.gap);
  });

  it('says of each row who measured it, and gives no tests of Google', () => {
    const { head, rows } = dataOf(viewOfUse(three, text).table);
    expect(head.map(({ id }) => id)).toEqual(['date', 'source', 'share_of_users', 'tests_a_day']);
    expect(rows.at(-2)).toEqual(['2026-01-24', 'APNIC Labs', 0.25, 5000]);
    expect(rows.at(-1)).toEqual(['2026-01-25', 'Google', 0.3, null]);
  });

  it('greys what rests on few tests and says so', () => {
    // 33 tests a day are 990 in 30 days, 34 are 1,020.
    const few = viewOfUse(use([month('2025-12-31', 0.2, 34), month('2026-01-31', 0.4, 33)]), text);
    expect(few.title).toBe('About 40% of users able to use IPv6, 20% in 2025');
    expect(few.sentence).toContain('Fewer than 1,000 tests were made');
    expect(few.drawings[0]?.svg).toContain('line faint');
    const enough = viewOfUse(
      use([month('2025-12-31', 0.2, 34), month('2026-01-31', 0.4, 34)]),
      text,
    );
    expect(enough.drawings[0]?.svg).not.toContain('faint');
    expect(enough.notes).not.toContain(text.useOverTime.notes.newest('2026-01-31'));
  });

  it('draws the world’s two series as two lines', () => {
    const beside = { metric: 'ipv6-users-google-world', isSeries: true } as const;
    const google = [
      { date: '2025-12', value: 0.47 },
      { date: '2026-01', value: 0.48 },
    ];
    const view = viewOfUse({ ...three, google, beside }, text);
    expect(view.drawings[0]?.svg).toContain('line ink');
    expect(view.title).toBe(
      '25% of the world’s users can use IPv6 as APNIC Labs measures it; 48% of Google’s do',
    );
    expect(view.sentence).toContain('48% came over IPv6 in January 2026');
  });
});
