import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { countryIpv6Held } from './held.ts';

const text = catalogueOf('en');

/** Four months of which one was not counted, and another source from the third on. */
const data = sampleData({
  countries: { KE: { registry: 'afrinic' }, TV: { registry: 'apnic' } },
  sources: [{ id: 'held', tables: ['holdings'], caveats: ['ap-left-out'] }],
  metrics: {
    'ipv6-held': {
      ...{ unit: 'slash32s', sources: ['held'], breaks: ['2026-03'] },
      methods: {
        KE: [
          ['2026-01', 'hackinggate'],
          ['2026-03', 'hotcakex'],
        ],
      },
      areas: {
        KE: [
          ['2026-01', 2],
          ['2026-02', null],
          ['2026-03', 3],
          ['2026-04', 5],
        ],
        TV: [['2026-04', null]],
      },
    },
  },
});

describe('space a country holds, month by month', () => {
  it('is a row a month, with the mirror that counted it, and nobody where nobody did', () => {
    const facts = countryIpv6Held.facts(data, data.country('KE'));
    expect(facts?.table.rows).toEqual([
      { area: null, date: '2026-01', origins: ['held/hackinggate'], values: { ipv6_slash32s: 2 } },
      { area: null, date: '2026-02', origins: [], values: { ipv6_slash32s: null } },
      { area: null, date: '2026-03', origins: ['held/hotcakex'], values: { ipv6_slash32s: 3 } },
      { area: null, date: '2026-04', origins: ['held/hotcakex'], values: { ipv6_slash32s: 5 } },
    ]);
    expect(facts).toMatchObject({ metrics: ['ipv6-held'], origins: ['held'], caveats: [] });
  });

  it('is told from its first month with a value to its last', () => {
    const facts = countryIpv6Held.facts(data, data.country('KE'));
    const words = facts && countryIpv6Held.tell(facts, text);
    expect(words?.sentence).toBe(
      'IPv6 space registered in Kenya went from 2 /32s in January 2026 to 5 /32s in April 2026.',
    );
    expect(words?.table.rows.map((row) => row[0])).toEqual([
      { text: 'January 2026', value: '2026-01' },
      { text: 'April 2026', value: '2026-04' },
    ]);
  });

  it('is drawn with a break where another source takes over, and no line across it', () => {
    const facts = countryIpv6Held.facts(data, data.country('KE'));
    if (!facts) throw new Error('expected facts');
    const { drawings } = countryIpv6Held.draw(facts, countryIpv6Held.tell(facts, text), text);
    for (const { svg } of drawings) {
      expect(svg.match(/class="break"/g)).toHaveLength(1);
      expect(svg.match(/class="line cool"/g)).toHaveLength(1);
    }
  });

  it('is not there without a month that has a value', () => {
    expect(countryIpv6Held.facts(data, data.country('TV'))).toBeNull();
  });
});
