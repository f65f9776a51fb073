import { describe, expect, it } from 'vitest';
import { shareByYear } from '../../metrics/parts/share-by-year.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { ipv4RegisteredByYear } from '../stories/ipv4-registered-by-year.ts';
import { ipv4GiniByYear } from './by-year.ts';
import { heldByYear, ipv4DevelopingByYear } from './developing.ts';
import { historyFacts } from './history.ts';
import { SUPPLIED, UNSUPPLIED, withYears } from './sample-supply.ts';

const text = catalogueOf('en');
/** The days of the two files. */
const FILES = '2020-04-17/2026-08-21';

describe('how unequal space is by year of first registration', () => {
  const { facts, words, cells: shown, drawings } = shownBy(ipv4GiniByYear, SUPPLIED, null);

  it('is a row a year, counted in all files over their days', () => {
    expect(facts.table.rows[1]).toEqual({
      ...{ area: null, date: FILES, origins: ['afrinic', 'arin', 'population'] },
      values: { year: '1995', gini: 0.8 },
    });
  });

  it('is told from the first year to the last, and by that in which IANA’s stock ended', () => {
    expect(words.title).toBe(
      'The Gini coefficient of IPv4 is 0.90 for blocks registered by 1990 and 0.70 for all up to 2012',
    );
    expect(words.sentence).toContain('75% of that had happened by the end of 2011');
    expect(shown.map(([year]) => year)).toEqual(['1990', '1995', '2012']);
    expect(drawings[0]?.svg).toContain(text.milestones['iana-pool-exhausted']);
  });

  it('warns of files that were rebuilt, and that it is no history', () => {
    expect(words.notes[0]).toContain('ARIN');
    expect(words.notes[1]).toMatch(/^Not a history/);
    expect(words.notes[2]).toMatch(/^The years begin with 1990/);
    expect(words.notes.at(-1)).toBe(text.caveats.reconstructed);
  });
});

describe('what is in developing countries by year of first registration', () => {
  const { facts, words, drawings } = shownBy(ipv4DevelopingByYear, SUPPLIED, null);

  it('adds up from year to year', () => {
    expect(facts.table.rows.map(({ values }) => Object.values(values))).toEqual([
      ['1990', 0],
      ['1995', 100 / 500],
      ['2011', 100 / 600],
      ['2012', 300 / 800],
    ]);
    for (const { date, origins } of facts.table.rows)
      expect([date, ...origins]).toEqual([FILES, 'afrinic', 'arin']);
  });

  it('is of all that is registered: places without people and lines of no country too', () => {
    const areas = {
      AQ: [['1995', 5] as const],
      EU: [['1995', 5] as const],
      KE: [['1995', 10] as const],
      WORLD: [['1995', 20] as const],
    };
    const data = sampleData({
      countries: { AQ: { people: null }, KE: { people: 9 } },
      metrics: {
        'ipv4-registrations-by-year': { areas },
        'ipv4-gini-by-year': { areas: { WORLD: [['1995', 0.5]] } },
      },
    });
    const { years, areas: held } = heldByYear(data);
    // Kenya has 10 of 20, not 10 of 10.
    expect(shareByYear(years, held, (area) => area === 'KE')).toEqual([
      { year: '1995', part: 10, whole: 20 },
    ]);
  });

  it('begins with the first year of the coefficient, and counts what was before', () => {
    const since = withYears([
      ['1995', 0.8],
      ['2012', 0.7],
    ]);
    const { table } = ipv4DevelopingByYear.facts(since, null) ?? { table: { rows: [] } };
    expect(table.rows[0]?.values).toEqual({ year: '1995', share_of_addresses: 100 / 500 });
  });

  it('is told beside their people, with the years that they had most of', () => {
    expect(words.title).toBe(
      'Of the IPv4 registered by 1995, 20% is in the four groups that Resolution 64 names; of all up to 2012, 37.5%',
    );
    expect(words.sentence).toContain('These groups have 20% of the world’s people.');
    expect(words.sentence).toContain('most are 1995 and 2012: 100%');
    expect(drawings[0]?.svg).toContain('20% of people');
    // The coefficient is of places with people alone, this share is of all space that is listed.
    expect(words.notes.join(' ')).toContain('are in the whole of which the share is');
    expect(words.notes.join(' ')).not.toContain('are left out');
  });
});

describe('what was registered by year', () => {
  const { facts, words, cells: shown } = shownBy(ipv4RegisteredByYear, SUPPLIED, null);

  it('is a row for each year that all files cover', () => {
    expect(facts.table.rows.map(({ values }) => Object.values(values))).toEqual([
      ['1990', 400],
      ['1995', 100],
      ['2011', 100],
      ['2012', 200],
    ]);
    expect(facts.table.rows[0]).toMatchObject({ date: FILES, origins: ['afrinic', 'arin'] });
    expect(shown).toHaveLength(4);
  });

  it('is told by its largest year', () => {
    expect(words.title).toContain('1990');
    expect(words.notes[1]).toContain('The years end with 2012, the last that all five files cover');
    expect(words.notes.join(' ')).not.toContain('The years begin');
  });
});

describe('the two readings of the history', () => {
  it('rest on who had most of the early space', () => {
    expect(historyFacts(SUPPLIED)).toEqual({
      ...{
        by: '1995',
        first: 'US',
        share: 0.8,
        people: 0.1,
        before: 0.8,
        after: 0.7,
      },
    });
  });
});

describe('an edition without years', () => {
  it('has none of these', () => {
    for (const figure of [ipv4GiniByYear, ipv4DevelopingByYear, ipv4RegisteredByYear])
      expect(figure.facts(UNSUPPLIED, null)).toBeNull();
    expect(historyFacts(UNSUPPLIED)).toBeNull();
  });
});
