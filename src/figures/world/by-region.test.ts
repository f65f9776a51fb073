import { describe, expect, it } from 'vitest';
import { Data } from '../../published/data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { limitWords } from '../examples.ts';
import { limitOf, noReading, tenCountries } from '../sample-countries.ts';
import { ipv4PerPersonByRegion, ipv6UsersByRegion } from './by-region.ts';

const text = catalogueOf('en');
const data = tenCountries();

describe('countries by region', () => {
  it('is a row a country under its region, the region with the highest median first', () => {
    const facts = ipv6UsersByRegion.facts(data, null);
    const rows = facts?.table.rows.map(({ area, values }) => [values.region, area]);
    expect(rows).toEqual([
      ['150', 'FR'],
      ['150', 'DE'],
      ['142', 'JP'],
      ['002', 'KE'],
      ['002', 'RW'],
      ['002', 'TZ'],
    ]);
    expect(facts?.summary?.rows.map(({ area, values }) => [area, values.median])).toEqual([
      ['150', 0.7],
      ['142', 0.5],
      ['002', 0.2],
    ]);
  });

  it('names none of whose users Google’s shares say little, and says so', () => {
    const limited = new Data({
      ...data.published,
      measurementLimits: [limitOf('FR'), limitOf('RW')],
    });
    const facts = ipv6UsersByRegion.facts(limited, null);
    const words = facts && ipv6UsersByRegion.tell(facts, text);
    // Germany’s 60% is highest without France; Tanzania’s 10% and Kenya’s 20% lie furthest apart without Rwanda.
    expect(words?.sentence).toContain(
      'On Sunday 19 July 2026 the share of Google’s users on IPv6 was highest in Germany, at 60%. The widest gap within one region was in Africa: from 10% (United Republic of Tanzania) to 20% (Kenya).',
    );
    expect(words?.sentence).toContain('from 10% (United Republic of Tanzania) to 20% (Kenya)');
    // They stay in picture and medians.
    expect(words?.title).toContain('70% in the median country of Europe');
    expect(words?.notes).toContain(limitWords(limitOf('FR'), text));
    expect(words?.notes).toContain(text.measurementLimits.rule);
    expect(ipv4PerPersonByRegion.facts(limited, null)?.limits).toEqual([]);
  });

  it('says that a median was counted by all who counted its countries', () => {
    const facts = ipv4PerPersonByRegion.facts(data, null);
    expect(facts?.summary?.rows[0]).toMatchObject({
      ...{ area: '142', date: '2026-08', origins: ['held/hotcakex', 'people'] },
    });
  });

  it('tells who is first, and where countries of one region lie furthest apart', () => {
    const facts = ipv6UsersByRegion.facts(data, null);
    const words = facts && ipv6UsersByRegion.tell(facts, text);
    expect(words?.title).toBe(
      'Google’s users on IPv6 in July 2026: 70% in the median country of Europe, 20% in Africa',
    );
    expect(words?.sentence).toBe(
      'On Sunday 19 July 2026 the share of Google’s users on IPv6 was highest in France, at 80%. The widest gap within one region was in Africa: from 10% (United Republic of Tanzania) to 40% (Rwanda).',
    );
    expect(
      words?.table.rows[0]?.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    ).toEqual(['Europe', '70%', '2']);
  });

  it('counts who has more than one address a person and who fewer than one for ten', () => {
    const facts = ipv4PerPersonByRegion.facts(data, null);
    expect(facts?.told).toEqual({ year: '2024', above: 4, below: 1, withData: 7 });
    expect(facts && ipv4PerPersonByRegion.tell(facts, text).sentence).toBe(
      'Of 7 countries and territories with data, 4 held more than one IPv4 address a person in August 2026 and 1 fewer than one for every ten people (people of 2024).',
    );
  });

  it('draws no dot for a zero on a logarithmic scale, and a row of dots a region', () => {
    const facts = ipv4PerPersonByRegion.facts(data, null);
    if (!facts) throw new Error('expected facts');
    const words = ipv4PerPersonByRegion.tell(facts, text);
    const [drawing] = ipv4PerPersonByRegion.draw(facts, words, text).drawings;
    expect(drawing?.svg.match(/h0(?=[M"])/g)).toHaveLength(6);
    expect(drawing?.svg.match(/class="track-line"/g)).toHaveLength(4);
  });

  it('is not there without a reading', () => {
    expect(ipv6UsersByRegion.facts(tenCountries(noReading('ipv6-users-google')), null)).toBeNull();
  });
});
