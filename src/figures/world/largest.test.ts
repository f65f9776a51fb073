import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { noReading, tenCountries } from '../sample-countries.ts';
import { countToHalf, ipv6LargestHolders } from './largest.ts';

const text = catalogueOf('en');
const facts = ipv6LargestHolders.facts(tenCountries(), null);

describe('who holds most IPv6 space', () => {
  it('is a row a country at the month of the world’s newest total, the largest first', () => {
    expect(facts?.table.rows.map(({ area, values }) => [area, values.ipv6_slash32s])).toEqual([
      ['FR', 10],
      ['KE', 4],
      ['RW', 3],
      ['TZ', 2],
      ['TV', 1],
    ]);
    expect(facts?.table.rows[0]).toMatchObject({ date: '2026-08', origins: ['held/hotcakex'] });
  });

  it('tells how few hold half, and how many hold none', () => {
    expect(facts).toMatchObject({ half: 1, registered: 5, without: 0 });
    const words = facts && ipv6LargestHolders.tell(facts, text);
    expect(words?.title).toBe(
      'Holders in one country or territory had half of all registered IPv6 space in August 2026',
    );
    expect(words?.sentence).toBe(
      'In August 2026, 50% of all IPv6 space was registered in France alone. All 5 countries and territories in the registries’ lists held some.',
    );
  });

  it('is drawn as a bar a country with its part of the world', () => {
    if (!facts) throw new Error('expected facts');
    const words = ipv6LargestHolders.tell(facts, text);
    const [drawing] = ipv6LargestHolders.draw(facts, words, text).drawings;
    expect(drawing?.svg).toContain('10 (50%)');
    expect(drawing?.svg).toContain('1 (5%)');
  });

  it('is not there without a total of the world, or where that is nothing', () => {
    expect(ipv6LargestHolders.facts(tenCountries(noReading('ipv6-held')), null)).toBeNull();
    const areas = { FR: [['2026-08', 0]], WORLD: [['2026-08', 0]] } as const;
    const nothing = tenCountries({ 'ipv6-held': { unit: 'slash32s', areas } });
    expect(ipv6LargestHolders.facts(nothing, null)).toBeNull();
  });
});

describe('how many it takes to half of a whole', () => {
  it('counts from the largest', () => {
    expect(countToHalf([4, 3, 2, 1], 10)).toBe(2);
    expect(countToHalf([10], 10)).toBe(1);
  });
});
