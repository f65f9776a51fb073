import { describe, expect, it } from 'vitest';
import type { Data } from '../../published/data.ts';
import type { Published } from '../../published/published.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { countryIpv6UseOverTime } from '../country/use-over-time.ts';
import { limitWords } from '../examples.ts';
import { shownBy } from '../sample-shown.ts';
import { useSentence } from './use-over-time.ts';
import { worldIpv6UseOverTime } from './world-use.ts';

const text = catalogueOf('en');

type Days = readonly (readonly [date: string, value: number])[];

/** Kenya as APNIC Labs measured it, with tests a day, and as Google did. */
function measured(labs: Days, google: Days = [], tests = 5000): Data {
  return sampleData({
    countries: { KE: {}, TV: {} },
    sources: [
      { id: 'apnic-labs', publisher: 'APNIC Labs' },
      { id: 'google-country', publisher: 'Google', caveats: ['zero-read-as-missing'] },
    ],
    metrics: {
      'ipv6-capable-apnic': { unit: 'share', sources: ['apnic-labs'], areas: { KE: labs } },
      'ipv6-tests-apnic': {
        ...{ unit: 'tests', sources: ['apnic-labs'] },
        areas: { KE: labs.map(([on]) => [on, tests]) },
      },
      'ipv6-users-google': { unit: 'share', sources: ['google-country'], areas: { KE: google } },
    },
  });
}

/** Kenya as a copy of APNIC Labs has it, by month; the publisher's own files are of Tuvalu alone. */
function copied(labs: Days, measurementLimits: Published['measurementLimits'] = []): Data {
  const sources = ['apnic-labs', 'apnic-labs-by-month'];
  return sampleData({
    countries: { KE: {}, TV: {} },
    sources: [
      { id: 'apnic-labs', publisher: 'APNIC Labs' },
      { id: 'apnic-labs-by-month', publisher: 'A copy', caveats: ['tests-of-a-month'] },
    ],
    metrics: {
      'ipv6-capable-apnic': {
        ...{ unit: 'share', sources, areas: { KE: labs, TV: [['2026-08-31', 0.1]] } },
        methods: {
          KE: [[labs[0]?.[0] ?? '', 'apnic-labs-by-month']],
          TV: [['2026-08-31', 'apnic-labs']],
        },
      },
      'ipv6-tests-apnic': { unit: 'tests', sources, areas: {} },
      'ipv6-users-google': { unit: 'share', areas: {} },
    },
    parts: { measurementLimits },
  });
}

function shown(data: Data) {
  const { drawings, ...told } = shownBy(countryIpv6UseOverTime, data, data.country('KE'));
  return { ...told, svg: drawings[0]?.svg };
}

/** October 2024 stands alone; of January 2026 Google has two days. */
const THREE = measured(
  [
    ['2024-10-31', 0.1],
    ['2025-12-31', 0.2],
    ['2026-01-24', 0.25],
  ],
  [
    ['2026-01-18', 0.4],
    ['2026-01-25', 0.3],
  ],
);

describe('IPv6 use over time', () => {
  it('is a row for each value of either, with its own day and who measured it', () => {
    const { facts } = shown(THREE);
    const row = (date: string, [id, source]: readonly [string, string], values: object) => ({
      ...{ area: null, date, origins: [id], values: { source, ...values } },
    });
    const [labs, google] = [
      ['apnic-labs', 'APNIC Labs'],
      ['google-country', 'Google'],
    ] as const;
    expect(facts.table.rows).toEqual([
      row('2024-10-31', labs, { share_of_users: 0.1, tests_a_day: 5000 }),
      row('2025-12-31', labs, { share_of_users: 0.2, tests_a_day: 5000 }),
      row('2026-01-24', labs, { share_of_users: 0.25, tests_a_day: 5000 }),
      row('2026-01-25', google, { share_of_users: 0.3, tests_a_day: null }),
    ]);
    expect(facts.origins).toEqual(['apnic-labs', 'google-country']);
  });

  it('tells both measurements apart, each of its own day', () => {
    const { words } = shown(THREE);
    expect(words.title).toBe('25% of users tested could use IPv6 in January 2026, 10% in 2024');
    expect(words.sentence).toBe(
      '25% of the users whom APNIC Labs tested in the 30 days to 24 January 2026 could use IPv6, against 10% in the 30 days to 31 October 2024. Of Google’s users 30% came over IPv6 on Sunday 25 January 2026.',
    );
    expect(words.notes).toContain(text.caveats['zero-read-as-missing']);
    expect(words.table.rows.at(-1)?.map((cell) => (cell as { text: string }).text)).toEqual([
      ...['25 January 2026', 'Google', text.written.share(0.3), ''],
    ]);
  });

  it('never joins the two, and breaks the line where months are missing', () => {
    const { svg, words } = shown(THREE);
    // October 2024 stands alone; December and January are one line. A key of each: one line, one ring.
    expect(svg?.match(/class="line cool"/g)).toHaveLength(2);
    expect(svg?.match(/class="mark ink"/g)).toHaveLength(2);
    expect(svg).not.toContain('line ink');
    expect(words.notes).toContain(text.useOverTime.notes.gap);
  });

  it('leaves Google out where it has nothing', () => {
    const { facts, words } = shown(measured([['2026-01-31', 0.2]]));
    expect(facts.metrics).not.toContain('ipv6-users-google');
    expect(words.title).toBe('20% of users tested could use IPv6 in January 2026');
    expect(words.notes).not.toContain(text.caveats['zero-read-as-missing']);
  });

  it('greys what rests on few tests and says so', () => {
    const two: Days = [
      ['2025-12-31', 0.2],
      ['2026-01-31', 0.4],
    ];
    // 33 tests a day are 990 in 30 days, 34 are 1,020.
    const few = shown(measured(two, [], 33));
    expect(few.words.title).toBe(
      'About 40% of users tested could use IPv6 in January 2026, 20% in 2025',
    );
    expect(few.words.sentence).toContain('Fewer than 1,000 tests were made');
    expect(few.svg).toContain('line faint');
    const enough = shown(measured(two, [], 34));
    expect(enough.svg).not.toContain('faint');
    expect(enough.words.notes).not.toContain(text.useOverTime.notes.newest('2026-01-31'));
  });

  it('takes tests that are not known for neither none nor few', () => {
    const data = measured([['2026-01-31', 0.2]]);
    const published = { ...data.measure('ipv6-tests-apnic'), areas: {} };
    data.published.metrics['ipv6-tests-apnic'] = published;
    const { facts, svg } = shown(data);
    expect(facts.table.rows[0]?.values.tests_a_day).toBeNull();
    expect(svg).not.toContain('faint');
  });

  it('is dated by months where others averaged, with their names and ways, and tests not known', () => {
    const { facts, words, svg } = shown(
      copied([
        ['2026-07', 0.1],
        ['2026-08', 0.2],
      ]),
    );
    expect(words.title).toBe('20% of users tested could use IPv6 in August 2026');
    expect(words.sentence).toBe(
      '20% of the users whom APNIC Labs tested in August 2026 could use IPv6, against 10% in July 2026.',
    );
    const values = { source: 'A copy', share_of_users: 0.2, tests_a_day: null };
    expect(facts.table.rows.at(-1)).toEqual({
      ...{ area: null, date: '2026-08', origins: ['apnic-labs-by-month'], values },
    });
    // The publisher's own files are at hand for other places alone.
    expect([facts.origins, facts.caveats]).toEqual([['apnic-labs-by-month'], ['tests-of-a-month']]);
    expect(words.notes).not.toContain(text.useOverTime.notes.thirtyDays);
    expect(svg).not.toContain('faint');
  });

  it('is broken where something else is measured from a month on, and compares nothing across', () => {
    const limit = {
      country: 'KE',
      measurer: 'apnic-labs',
      reason: 'advertisements-paused',
      since: '2022-03',
      as_of: '2022-04',
      source_url: 'https://limits.example/',
      checked: '2026-11-28',
    } as const;
    const data = copied(
      [
        ['2022-02', 0.097],
        ['2022-03', 0.0464],
        ['2022-04', 0.03],
      ],
      [limit],
    );
    const { facts, words, svg } = shown(data);
    expect(facts.first.date).toBe('2022-03');
    expect(words.sentence).toContain('3% of the users');
    expect(words.sentence).toContain('against 4.64% in March 2022');
    expect(words.title).toBe('About 3% of users tested could use IPv6 in April 2022');
    expect(words.sentence).toContain(text.useOverTime.broken('2022-03'));
    expect(words.notes).toContain(limitWords(limit, text));
    expect(svg).toContain('class="break"');
    // February stands alone; March and April are one line, grey; beside each kind its key.
    expect(svg?.match(/class="point cool"/g)).toHaveLength(1);
    expect(svg?.match(/class="line faint"/g)).toHaveLength(2);
    const before = copied([['2022-02', 0.1]], [limit]);
    expect(shown(before).facts.broken).toBeNull();
  });

  it('is not there where APNIC Labs measured nothing', () => {
    expect(countryIpv6UseOverTime.facts(THREE, THREE.country('TV'))).toBeNull();
    expect(useSentence(THREE, 'TV', text)).toBeNull();
  });

  it('says of its newest month alone in a sentence of its own', () => {
    expect(useSentence(THREE, 'KE', text)).toBe(
      '25% of the users whom APNIC Labs tested in the 30 days to 24 January 2026 could use IPv6.',
    );
  });

  it('draws the world’s two series as two lines', () => {
    const data = sampleData({
      sources: [
        { id: 'apnic-labs', publisher: 'APNIC Labs' },
        { id: 'google-world', publisher: 'Google' },
      ],
      metrics: {
        'ipv6-capable-apnic': {
          ...{ unit: 'share', sources: ['apnic-labs'], areas: { WORLD: [['2026-01-24', 0.25]] } },
        },
        'ipv6-tests-apnic': { unit: 'tests', sources: ['apnic-labs'], areas: {} },
        'ipv6-users-google-world': {
          ...{ unit: 'share', sources: ['google-world'] },
          areas: {
            WORLD: [
              ['2025-12', 0.47],
              ['2026-01', 0.48],
            ],
          },
        },
      },
    });
    const facts = worldIpv6UseOverTime.facts(data, null);
    if (!facts) throw new Error('expected facts');
    const words = worldIpv6UseOverTime.tell(facts, text);
    const [{ svg } = { svg: '' }] = worldIpv6UseOverTime.draw(facts, words, text).drawings;
    expect(facts.table.rows.map(({ date, origins }) => [date, ...origins])).toEqual([
      ['2026-01-24', 'apnic-labs'],
      ['2025-12', 'google-world'],
      ['2026-01', 'google-world'],
    ]);
    expect(svg).toContain('line ink');
    expect(words.notes).not.toContain(text.useOverTime.notes.ends('2026-01'));
    expect(words.title).toBe(
      '25% of the world’s users could use IPv6 in January 2026, as APNIC Labs measures it',
    );
    expect(words.sentence).toContain('48% came over IPv6 in January 2026');
  });
});
