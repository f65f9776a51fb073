import { describe, expect, it } from 'vitest';
import { shownBy } from '../sample-shown.ts';
import { paceDelegations } from './delegations.ts';
import { NOTHING, PACE } from './sample-pace.ts';

const shown = () => shownBy(paceDelegations, PACE, null);

describe('delegations a year by registry', () => {
  it('are a row a registry, of the files that list its countries, in common years and in its own', () => {
    expect(shown().facts.table.rows).toEqual([
      {
        // Kenya is listed by both.
        ...{ area: 'afrinic', date: '2026-06-17/2026-08-21', origins: ['afrinic', 'apnic'] },
        values: {
          ...{ delegations_per_year: 2, delegations_per_year_own_years: 2 },
          ...{ own_years: '2021/2025', file_date: '2026-08-21' },
        },
      },
      {
        ...{ area: 'apnic', date: '2026-06-17', origins: ['apnic'] },
        values: {
          ...{ delegations_per_year: 2, delegations_per_year_own_years: 0 },
          ...{ own_years: '2021/2025', file_date: '2026-06-17' },
        },
      },
      {
        ...{ area: 'arin', date: '2020-04-17', origins: ['arin'] },
        values: {
          ...{ delegations_per_year: 0.2, delegations_per_year_own_years: 0.2 },
          ...{ own_years: '2015/2019', file_date: '2020-04-17' },
        },
      },
    ]);
  });

  it('are told in the years that all files cover', () => {
    const { words, cells } = shown();
    expect(words.title).toBe('4.2 IPv6 delegations a year worldwide from 2015 to 2019');
    expect(words.sentence).toBe(
      '2015 to 2019 are the last five years that all registries’ files cover whole: the newest at hand are of 17 April 2020 to 21 August 2026. The table adds each registry’s own last five years, which are not to be set against one another.',
    );
    expect(cells[1]).toEqual(['APNIC', '2', '0', '2021–2025', '17 June 2026']);
  });

  it('are a bar a registry', () => {
    expect(shown().drawings[0]?.svg).toContain('2 a year');
  });

  it('are not there where the files at hand are not the world’s', () => {
    expect(paceDelegations.facts(NOTHING, null)).toBeNull();
  });
});
