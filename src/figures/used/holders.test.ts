import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../../model/registry.ts';
import { sampleData } from '../../published/sample-data.ts';
import { shownBy } from '../sample-shown.ts';
import { HOLDERS_FIGURES } from './holders.ts';

type Holders = Readonly<Record<string, readonly [all: number, without: number]>>;

function dataOf(holders: Holders) {
  const areas = (at: 0 | 1) =>
    Object.fromEntries(
      Object.entries(holders).map(([code, pair]) => [code, [['2026-08-21', pair[at]] as const]]),
    );
  return sampleData({
    countries: {
      KE: { registry: 'afrinic' },
      MW: { registry: 'afrinic', name_en: 'Malawi' },
      TZ: { registry: 'afrinic' },
      FR: { registry: 'ripencc' },
    },
    sources: [{ id: 'afrinic' }, { id: 'ripencc', asOf: '2026-08-22' }],
    metrics: {
      'holders-ipv4': { unit: 'holders', areas: areas(0) },
      'holders-ipv4-only': {
        ...{ unit: 'holders', sources: ['afrinic', 'ripencc'] },
        areas: areas(1),
      },
    },
  });
}

function shown(data: ReturnType<typeof dataOf>) {
  const figure = HOLDERS_FIGURES[REGISTRIES.indexOf('afrinic')];
  if (!figure) throw new Error('expected a figure of each registry');
  const { drawings, ...told } = shownBy(figure, data, null);
  return { ...told, svg: drawings[0]?.svg };
}

describe('holders without IPv6', () => {
  const two = { KE: [70, 35], MW: [20, 15], TZ: [5, 5] } as const;

  it('are a row a country, as of the file of its main registry and no other', () => {
    const { facts } = shown(dataOf({ ...two, FR: [10, 1] }));
    expect(facts.table.rows.map(({ area }) => area)).toEqual(['KE', 'MW', 'TZ']);
    expect(facts.table.rows[0]).toEqual({
      ...{ area: 'KE', date: '2026-08-21', origins: ['afrinic'] },
      values: { holders_with_ipv4: 70, holders_without_ipv6: 35, share: 0.5 },
    });
    expect(facts.origins).toEqual(['afrinic']);
  });

  it('are told in all, and where the share is largest among countries with holders enough', () => {
    const { words } = shown(dataOf(two));
    // 35 + 15 + 5 of 70 + 20 + 5; of Tanzania's five holders no share is compared.
    expect(words.title).toContain('57.9% of the holders of IPv4');
    expect(words.sentence).toBe(
      '55 of 95 holders in 3 countries and territories had IPv4 only. Among those with at least 20 holders the share was largest in Malawi: 75%.',
    );
    expect(words.notes[0]).toContain('no other registry’s file at hand');
    expect(shown(dataOf({ ...two, FR: [10, 1] })).words.notes[0]).not.toContain('no other');
  });

  it('are drawn as a bar a country', () => {
    expect(shown(dataOf(two)).svg).toContain('35 of 70 (50%)');
  });

  it('are not there where the file of a registry counts none', () => {
    const data = dataOf(two);
    const there = HOLDERS_FIGURES.map((figure) => figure.facts(data, null) !== null);
    expect(there).toEqual(REGISTRIES.map((registry) => registry === 'afrinic'));
  });
});
