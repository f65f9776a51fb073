import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { noReading, tenCountries } from '../sample-countries.ts';
import { ipv6UsersByGroup } from './by-group.ts';

const text = catalogueOf('en');
const data = tenCountries();
const facts = ipv6UsersByGroup.facts(data, null);
if (!facts) throw new Error('expected facts');
const words = ipv6UsersByGroup.tell(facts, text);

describe('users on IPv6 by group', () => {
  it('is a row for each country of each group that has data, and of all', () => {
    const groups = facts.table.rows.map(({ area, values }) => [values.group, area]);
    expect(groups).toEqual([
      ...[
        ['ldc', 'RW'],
        ['ldc', 'TZ'],
        ['lldc', 'RW'],
        ['developing', 'RW'],
        ['developing', 'TZ'],
      ],
      ...['KE', 'RW', 'TZ', 'FR', 'DE', 'JP'].map((area) => ['all-countries', area]),
    ]);
    expect(facts.table.rows[0]).toMatchObject({ date: '2026-07-19', origins: ['google'] });
  });

  it('sums up each group by its median', () => {
    const counted = { date: '2026-07-19', origins: ['google'] };
    expect(facts.summary?.rows).toEqual([
      { area: 'ldc', ...counted, values: medianOf('ldc', 0.25, 2) },
      { area: 'lldc', ...counted, values: medianOf('lldc', 0.4, 1) },
      { area: 'developing', ...counted, values: medianOf('developing', 0.25, 2) },
      { area: null, ...counted, values: medianOf('all-countries', 0.45, 6) },
    ]);
  });

  it('is told from the lowest median to the highest, in the names of groups', () => {
    expect(words.sentence).toBe(
      'On Sunday 19 July 2026 the median share of Google’s users on IPv6 was 25% among the least developed countries and 40% among the landlocked developing countries, against 45% in the world’s median country.',
    );
    expect(words.table.rows.map(([group]) => group)).toEqual([
      { text: 'Least developed countries', value: 'ldc' },
      { text: 'Landlocked developing countries', value: 'lldc' },
      { text: 'The four groups that Resolution 64 names', value: 'developing' },
      { text: 'All countries and territories', value: 'all-countries' },
    ]);
  });

  it('is drawn with a row of dots for each group and one for all, on pages and cards', () => {
    const { drawings, card } = ipv6UsersByGroup.draw(facts, words, text);
    for (const drawing of [...drawings, card])
      expect(drawing?.svg.match(/class="track-line"/g)).toHaveLength(4);
  });

  it('is not there without a reading', () => {
    const empty = tenCountries(noReading('ipv6-users-google'));
    expect(ipv6UsersByGroup.facts(empty, null)).toBeNull();
  });
});

function medianOf(group: string, median: number, countries_with_data: number) {
  return { group, median, countries_with_data };
}
