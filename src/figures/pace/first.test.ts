import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { paceFirst } from './first.ts';
import { firstInBrief, yearsBehind } from './first-months.ts';
import { NOTHING, PACE } from './sample-pace.ts';

const text = catalogueOf('en');

const shown = () => shownBy(paceFirst, PACE, null);

describe('countries by the year of their first IPv6', () => {
  it('are a row a year, counted in the files of all registries', () => {
    const counted = {
      ...{ area: null, date: '2020-04-17/2026-08-21' },
      origins: ['afrinic', 'apnic', 'arin'],
    };
    expect(shown().facts.table.rows).toEqual([
      { ...counted, values: { year: '1999', countries: 2 } },
      { ...counted, values: { year: '2007', countries: 1 } },
      { ...counted, values: { year: '2016', countries: 1 } },
    ]);
  });

  it('are told by the median, the year with most, and how many are late', () => {
    const { words } = shown();
    // Half of December 1999 and December 2007.
    expect(words.title).toBe(
      'Half of the 4 countries and territories with IPv6 had their first by December 2003',
    );
    expect(words.sentence).toBe(
      'More countries and territories had their first IPv6 in 1999 than in any other year: 2. In one the first is of 2016 or later.',
    );
  });

  it('say what is not known: what came after an old file, and who has no date', () => {
    const { words } = shown();
    expect(words.notes).toEqual([
      text.pace.first.note({ without: 1, oldFile: '2020-04-17' }),
      text.caveats.reconstructed,
    ]);
  });

  it('are drawn as a column a year, with the median marked', () => {
    for (const { svg } of shown().drawings) {
      const [, columns] = /class="column cool" d="([^"]+)"/.exec(svg) ?? [];
      expect(columns?.match(/M/g)).toHaveLength(3);
      expect(svg).toContain('median');
    }
  });

  it('are not there without a reading', () => {
    expect(paceFirst.facts(NOTHING, null)).toBeNull();
    expect([firstInBrief(NOTHING), yearsBehind(NOTHING, 24_000)]).toEqual([null, null]);
  });
});
