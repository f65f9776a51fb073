import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { hasGaps, parted } from './course.ts';
import { arinGivenAgain } from './given-again.ts';
import { ripenccLastPool } from './last-pool.ts';
import { SAMPLE_WAITING as data, JUNE } from './sample-waiting.ts';
import { WAITING_FIGURES } from './waiting-figures.ts';
import { arinWaitingList, ripenccWaitingList } from './waiting-list.ts';
import { ipv4WaitingTime } from './waiting-time.ts';

const text = catalogueOf('en');

describe('a line of copies', () => {
  const on = (...dates: string[]) => dates.map((date) => ({ date, value: 1 }));

  it('goes on over a week or two without one, and is parted where a month or more has none', () => {
    const points = on('2021-01-03', '2021-01-17', '2021-02-17', '2021-03-21');
    expect(parted(points).map(({ value }) => value)).toEqual([1, 1, 1, null, 1]);
    expect(hasGaps(points.slice(0, 3))).toBe(false);
  });

  it('never joins a month to a day', () => {
    const points = on('2024-05-31', '2024-06', '2024-06-30');
    expect(parted(points).filter(({ value }) => value === null)).toHaveLength(2);
  });
});

describe('ARIN’s waiting list', () => {
  const { facts, words, cells, drawings } = shownBy(arinWaitingList, data, null);

  it('is a row a date, missing where a measure is', () => {
    expect(facts.table.rows).toEqual([
      {
        ...{ area: 'arin', date: '2026-06-12', origins: ['arin-waiting-list'] },
        values: {
          ...{ requests: 624, over_a_year: 15 },
          ...{ ipv4_addresses_asked_for: null, first_waited_days: null },
        },
      },
      {
        ...{ area: 'arin', date: '2026-07-14', origins: ['arin-waiting-list'] },
        values: {
          ...{ requests: 395, over_a_year: 1 },
          ...{ ipv4_addresses_asked_for: 283_648, first_waited_days: 404 },
        },
      },
    ]);
    expect(cells[0]).toEqual(['12 June 2026', '624', '15', 'no data', 'no data']);
  });

  it('is told by its newest date, and by the longest it was', () => {
    // 404 days are 13.3 months.
    expect(words.title).toBe(
      'On 14 July 2026, 395 organisations were waiting at ARIN for IPv4, the first of them for 13 months',
    );
    expect(words.sentence).toBe(
      'Together those waiting asked for 284,000 addresses. One of them had waited for over a year. Of the dates shown, the list was longest on 12 June 2026, with 624 requests.',
    );
    expect(words.notes).toContain(text.caveats['dated-by-newest-request']);
    expect(words.notes).not.toContain(text.caveats['days-missing']);
    expect(drawings[0]?.svg).toContain('395');
  });
});

describe('the RIPE NCC’s waiting list', () => {
  const { facts, words, drawings } = shownBy(ripenccWaitingList, data, null);

  it('names for each date who told it: a collection of days, or a document', () => {
    expect(facts.table.rows.map(({ date, origins }) => [date, origins])).toEqual([
      ['2021-04-11', ['ripencc-run-out']],
      ['2021-10-17', ['ripencc-run-out']],
      ['2021-10-24', ['ripencc-run-out']],
      ['2024-06', [JUNE]],
    ]);
    expect(facts.origins).toEqual(['ripencc-run-out', JUNE]);
    expect(words.documents?.[JUNE]?.text).toBe('ripe.net (Jun 2024)');
  });

  it('has the columns that it tells, and no others', () => {
    expect(facts.table.columns.map(({ id }) => id)).toEqual([
      'date',
      'requests',
      'first_waited_days',
    ]);
  });

  it('is told without the wait of the first where the newest date does not say it', () => {
    expect(words.title).toBe(
      'In June 2024, 1,040 requests were waiting at the RIPE NCC for 256 addresses each',
    );
    expect(words.sentence).toBe('Of all dates shown, that is the longest list.');
    expect(words.notes).toContain(text.waiting.gaps);
  });

  it('is drawn as one stretch and two dots: nothing lies on either side of a gap', () => {
    const svg = drawings[0]?.svg ?? '';
    expect(svg.match(/class="line warm"/g)).toHaveLength(1);
    // The day before the gap, the month after it, and the end of the newest stretch.
    expect(svg.match(/class="point warm"/g)).toHaveLength(3);
  });
});

describe('how long one waits', () => {
  const { facts, words, drawings } = shownBy(ipv4WaitingTime, data, null);

  it('is told for each registry with its own date', () => {
    expect(words.title).toBe(
      'The first in line for IPv4 had waited 19 days at the RIPE NCC (October 2021) and 13 months at ARIN (July 2026)',
    );
    expect(words.sentence).toMatch(
      /^Newest figures: RIPE NCC 19 days on 24 October 2021; ARIN 404 days on 14 July 2026\./,
    );
  });

  it('draws each by itself, one in two parts and the single figure as a dot', () => {
    const svg = drawings[0]?.svg ?? '';
    expect(svg.match(/class="line warm"/g)).toHaveLength(1);
    expect(svg).not.toContain('class="line ink"');
    expect(svg).toContain('ARIN: 404');
    expect(facts.table.rows.map(({ area }) => area)).toEqual([...Array(3).fill('ripencc'), 'arin']);
  });

  it('has the last date of each month in its table', () => {
    expect(
      words.table.rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell : cell.value)),
      ),
    ).toEqual([
      ['ripencc', '2021-04-11', 0],
      ['ripencc', '2021-10-24', 19],
      ['arin', '2026-07-14', 404],
    ]);
  });
});

describe('what ARIN gave again', () => {
  const { facts, words, drawings } = shownBy(arinGivenAgain, data, null);

  it('is told by year, its blocks by size', () => {
    expect(facts.table.rows.map(({ date, values }) => [date, ...Object.values(values)])).toEqual([
      ['2024', 1024, 1, 0, 0, 1, 0],
      ['2025', 2560, 3, 2, 0, 0, 1],
      ['2026', 256, 1, 1, 0, 0, 0],
    ]);
    for (const { values } of facts.table.rows) {
      const { blocks, ipv4_addresses_given_again: _, ...sizes } = values;
      expect(Object.values(sizes).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
        blocks,
      );
    }
  });

  it('takes no year for whole but one between the first and the last', () => {
    expect(words.title).toBe(
      'Since June 2024 ARIN has given again 3,840 addresses that had come back',
    );
    expect(words.sentence).toBe(
      'In 2025, 2,560 addresses in 3 blocks were given again. In 2026, up to 2 July, 256 addresses in 1 block were given again. Of all 5 blocks, 2 had been on the list before, whole or as part of a larger one.',
    );
    expect(drawings[0]?.svg).toContain('List ends 2 Jul 2026');
  });
});

describe('the RIPE NCC’s last pool', () => {
  const { facts, words, drawings } = shownBy(ripenccLastPool, data, null);

  it('is told by the day it was empty, and by what came back', () => {
    expect(words.title).toBe('By 26 November 2019, the RIPE NCC had no IPv4 address left to give');
    expect(words.sentence).toBe(
      '31,700 addresses were left on 25 November 2019. What came back later was given out again. Of the days shown, most lay ready on 12 April 2021: 337,000 addresses. On 17 October 2021, the last day shown, 512 were left.',
    );
    expect(facts.table.rows).toHaveLength(5);
    expect(drawings[0]?.svg).toContain('Empty by 26 Nov 2019');
  });

  it('is not said to be empty where it never was', () => {
    const pool = {
      sources: ['ripencc-run-out'],
      areas: { ripencc: [['2019-10-04', 959_488] as const] },
    };
    const full = sampleData({
      sources: [{ id: 'ripencc-run-out' }],
      metrics: { 'ipv4-last-pool': pool },
    });
    const once = shownBy(ripenccLastPool, full, null).words;
    expect(once.title).toBe('The RIPE NCC had 959,000 addresses left to give on 4 October 2019');
  });
});

describe('the figures of waiting', () => {
  it('are not there without data', () => {
    const ids = [
      ...(['waiting-requests', 'waiting-over-a-year', 'waiting-addresses'] as const),
      ...(['waiting-first-days', 'ipv4-given-again', 'ipv4-last-pool'] as const),
    ];
    const metrics = Object.fromEntries(ids.map((id) => [id, { areas: {} }]));
    const none = sampleData({ metrics });
    expect(WAITING_FIGURES.map((figure) => figure.facts(none, null))).toEqual(
      WAITING_FIGURES.map(() => null),
    );
  });
});
