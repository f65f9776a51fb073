import { describe, expect, it } from 'vitest';
import { COUNTRY_FIGURES, GROUP_FIGURES, WORLD_FIGURES } from '../../figures/figures.ts';
import { PERMANENT_IDS, RENAMED } from '../../model/figure-id.ts';
import { isOfCountry } from '../../model/figure-path.ts';
import { own } from '../../model/own.ts';

const ids = [...WORLD_FIGURES, ...GROUP_FIGURES, ...COUNTRY_FIGURES].map(({ id }) => id);
const promised: ReadonlySet<string> = new Set(PERMANENT_IDS);
const there: ReadonlySet<string> = new Set(ids);

describe('the ids of figures', () => {
  it('are promised once published', () => {
    const unlisted = ids.filter((id) => !promised.has(id));
    expect(unlisted, 'new figures: add their ids at the end of PERMANENT_IDS').toEqual([]);
  });

  it('stay, or lead to the id that a figure has now', () => {
    const lost = PERMANENT_IDS.filter((id) => !there.has(id) && !there.has(own(RENAMED, id) ?? ''));
    const advice =
      'no figure has these ids: give a new one its place in figures.ts; of one that was published keep the id, or add old and new to RENAMED';
    expect(lost, advice).toEqual([]);
  });

  it('stand for one figure each, also those it had before', () => {
    expect(ids).toHaveLength(there.size);
    expect(PERMANENT_IDS).toHaveLength(promised.size);
    const taken = Object.keys(RENAMED).filter((id) => there.has(id) || !promised.has(id));
    const advice = 'an old id is never given to another figure, and stays in PERMANENT_IDS';
    expect(taken, advice).toEqual([]);
  });

  it('say by how they begin which are of countries, as addresses and frozen editions read it', () => {
    const countries = new Set<string>(COUNTRY_FIGURES.map(({ id }) => id));
    expect(ids.filter((id) => isOfCountry(`${id}/ke`) !== countries.has(id))).toEqual([]);
  });

  it('can stand in an address', () => {
    expect(PERMANENT_IDS.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});
