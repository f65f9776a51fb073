import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { paceAcceleration } from './acceleration.ts';
import { NOTHING, PACE } from './sample-pace.ts';

const text = catalogueOf('en');

/** What stands beside every number here: the six years looked back on, and who counted in them. */
const COUNTED = {
  date: '2020-08/2026-08',
  origins: ['held/hackinggate', 'held/hotcakex'],
  dates: { 'held/hackinggate': '2023-08', 'held/hotcakex': '2026-08' },
};

const shown = () => shownBy(paceAcceleration, PACE, null);

function gains(area: string, last: number, before: number) {
  return {
    ...{ area, ...COUNTED },
    values: { slash32s_added_last_3_years: last, slash32s_added_3_years_before: before },
  };
}

describe('what was added in three years and in the three before', () => {
  it('leaves out what changed with the mirror, and countries that were not there six years ago', () => {
    expect(shown().facts.table.rows).toEqual([
      // Doubled in 35 of 36 months, and stood still in the one where the mirrors changed.
      gains('KE', 16 * 2 ** (35 / 36) - 16, 8),
      gains('MA', 3, 0),
      gains('JP', -10, 0),
      gains('KR', 0, 0),
    ]);
  });

  it('is summed over parts of the world', () => {
    const { rows } = shown().facts.summary;
    expect(rows.find(({ area }) => area === '030')).toEqual(gains('030', -10, 0));
  });

  it('is told by kind, with the country that has most of the gains', () => {
    const { facts, words } = shown();
    expect(facts.counts).toEqual({ faster: 2, same: 0, slower: 0, none: 1, fell: 1 });
    expect(words.title).toContain('In 2 countries and territories more IPv6 was added');
    expect(words.sentence).toBe(
      'All countries and territories together added 8.39 /32s in the last three years; in the three before they added 8 /32s. 83.7% of the gains of the last three years are registered in Kenya.',
    );
  });

  it('counts nothing added after a loss as nothing, not as more', () => {
    const months = ['2020-08', '2023-08', '2026-08'];
    const held = (amounts: readonly number[]) =>
      months.map((month, at) => [month, amounts[at] ?? 0] as [string, number]);
    const areas = {
      ...{ KE: held([2, 1, 1]), MA: held([1, 1, 1]), JP: held([1, 2, 3]) },
      ...{ KR: held([1, 2, 2]), CA: held([1, 1, 2]), WORLD: held([6, 7, 9]) },
    };
    const data = sampleData({
      countries: Object.fromEntries(['KE', 'MA', 'JP', 'KR', 'CA'].map((code) => [code, {}])),
      metrics: { 'ipv6-held': { areas } },
    });
    const { counts } = shownBy(paceAcceleration, data, null).facts;
    expect(counts).toEqual({ faster: 1, same: 1, slower: 1, none: 2, fell: 0 });
  });

  it('says what was moved from the EU’s line', () => {
    expect(shown().words.notes[0]).toContain('about 500 /32s');
  });

  it('is a bar a kind', () => {
    for (const { told } of shown().drawings)
      expect(told?.words?.join('\n')).toContain(text.pace.acceleration.rows.fell);
  });

  it('is not there without a reading', () => {
    expect(paceAcceleration.facts(NOTHING, null)).toBeNull();
  });
});
