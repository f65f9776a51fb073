import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { heldByHalf } from './history.ts';
import { ipv4Lorenz } from './lorenz.ts';
import { ipv4MostAndLeast } from './most-and-least.ts';
import { SUPPLIED, UNSUPPLIED } from './sample-supply.ts';
import { ipv4Shares } from './shares.ts';

const text = catalogueOf('en');
const ON = '2026-01';
const BOTH = ['holdings/ipverse', 'population', 'holdings/hotcakex'];

describe('the countries with most and fewest addresses for each person', () => {
  const { facts, words, cells: shown, drawings } = shownBy(ipv4MostAndLeast, SUPPLIED, null);

  it('are a row each, the most supplied first, counted by the mirror of their own month', () => {
    expect(facts.table.rows.map(({ area }) => area)).toEqual(['US', 'TV', 'FR', 'BR', 'IN', 'KE']);
    expect(facts.table.rows[1]).toEqual({
      ...{ area: 'TV', date: ON, origins: ['holdings/hotcakex', 'population'] },
      values: { ipv4_addresses_per_person: 2, ipv4_addresses: 100, people: 50 },
    });
  });

  it('are told by both ends with any, the middle, and who has none', () => {
    expect(facts).toMatchObject({ world: 0.6, median: 0.75, above: 3 });
    expect(words.title).toContain(
      'in the United States of America to one for every 10 people in India',
    );
    expect(words.notes[0]).toContain('No IPv4 address is registered in Kenya');
    expect(shown.at(-1)).toEqual(['Kenya', '0', '0', '150']);
  });

  it('are drawn without those that a logarithmic scale has no place for', () => {
    expect(drawings[0]?.svg).toContain('>India<');
    expect(drawings[0]?.svg).not.toContain('>Kenya<');
  });
});

describe('the Lorenz curve', () => {
  const { facts, words, cells: shown } = shownBy(ipv4Lorenz, SUPPLIED, null);

  it('has a row for each point, from where nobody is counted to the whole, counted by all', () => {
    const { rows } = facts.table;
    expect(rows.map(({ area }) => area)).toEqual([null, 'KE', 'IN', 'BR', 'FR', 'TV', 'US']);
    expect(rows[3]?.values.share_of_people).toBeCloseTo(0.75);
    expect(rows[3]?.values.share_of_addresses).toBeCloseTo(100 / 600);
    for (const { date, origins } of rows) {
      expect(date).toBe(ON);
      expect(new Set(origins)).toEqual(new Set(BOTH));
    }
  });

  it('is told at the half and at nine tenths, in a table at each tenth', () => {
    expect(facts.half).toBeCloseTo((0.35 / 0.5) * (50 / 600));
    expect(facts.ninety).toBeCloseTo(0.5);
    expect(facts.gini).toBeCloseTo(0.69167, 5);
    expect(heldByHalf(SUPPLIED)).toBe(facts.half);
    expect(words.title).toBe(
      'The best supplied tenth of people live in countries and territories with 50% of IPv4 addresses',
    );
    expect(facts.summary?.rows).toHaveLength(10);
    expect(shown[8]).toEqual(['90%', '50.00%']);
  });

  it('names what has addresses but no people, largest first', () => {
    expect(words.notes).toContainEqual(
      expect.stringContaining(
        `${text.unattributed.EU} and Antarctica; together 40 addresses, 6.25%`,
      ),
    );
  });
});

describe('shares of people and of addresses', () => {
  const { facts, words, cells: shown } = shownBy(ipv4Shares, SUPPLIED, null);

  it('are a row for each region and group with both figures, counted by who counted its members', () => {
    expect(facts.table.rows.map(({ values }) => values.group)).toEqual([
      ...['africa', 'americas', 'asia', 'europe', 'oceania'],
      ...['ldc', 'sids', 'developing', 'arin'],
    ]);
    expect(facts.table.rows[1]).toMatchObject({
      ...{ area: 'americas', date: ON, origins: ['holdings/ipverse', 'population'] },
      values: {
        ...{ group: 'americas', countries: 2, share_of_people: 0.2 },
        ...{ share_of_addresses: 350 / 600, ipv4_addresses_per_person: 1.75 },
      },
    });
    expect(new Set(facts.table.rows[7]?.origins)).toEqual(new Set(BOTH));
  });

  it('have no coefficient where there is nothing to share', () => {
    expect(facts.table.rows[0]?.values).toMatchObject({ group: 'africa', gini: null });
    expect(shown[0]?.at(-1)).toBe(text.site.noData);
  });

  it('are told for the developing countries, with large economies that are not among them', () => {
    expect(words.title).toContain('20% of people and 16.7% of IPv4 addresses');
    expect(words.notes[0]).toContain('such as India and Brazil,');
    expect(shown[7]?.[0]).toBe('All four together');
  });
});

describe('an edition without people and addresses of one month', () => {
  it('has none of these', () => {
    for (const figure of [ipv4MostAndLeast, ipv4Lorenz, ipv4Shares])
      expect(figure.facts(UNSUPPLIED, null)).toBeNull();
    expect(heldByHalf(UNSUPPLIED)).toBeNull();
  });
});
