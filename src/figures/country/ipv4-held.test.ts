import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { shownBy } from '../sample-shown.ts';
import { countryIpv4Held as figure } from './ipv4-held.ts';

const HELD = { id: 'held', tables: ['holdings'] };

/** Two months over all registries; AFRINIC's own files of three, the last two of another kind. */
const data = sampleData({
  countries: { KE: { registry: 'afrinic' }, US: { registry: 'arin' } },
  sources: [HELD, { id: 'registry-history', tables: ['ipv4-listed'] }],
  metrics: {
    'ipv4-held': {
      sources: ['held'],
      areas: {
        KE: [
          ['2022-12', 1000],
          ['2023-01', 1100],
        ],
        US: [
          ['2022-12', 10],
          ['2023-01', 11],
        ],
      },
    },
    'ipv4-listed': {
      sources: ['registry-history'],
      methods: {
        KE: [
          ['2019-03', 'plain'],
          ['2022-12', 'extended'],
        ],
      },
      areas: {
        KE: [
          ['2019-03', 600],
          ['2022-12', 800],
          ['2023-01', 880],
        ],
      },
    },
  },
});

describe('IPv4 addresses a country holds', () => {
  const { facts, words, drawings } = shownBy(figure, data, data.country('KE'));

  it('are two columns, each with who counted it, and no value where only the other has one', () => {
    expect(facts.table.rows).toEqual([
      {
        ...{ area: null, date: '2019-03', origins: ['registry-history'] },
        values: { ipv4_addresses: null, ipv4_addresses_listed: 600 },
      },
      {
        ...{ area: null, date: '2022-12', origins: ['held', 'registry-history'] },
        values: { ipv4_addresses: 1000, ipv4_addresses_listed: 800 },
      },
      {
        ...{ area: null, date: '2023-01', origins: ['held', 'registry-history'] },
        values: { ipv4_addresses: 1100, ipv4_addresses_listed: 880 },
      },
    ]);
  });

  it('are told over all registries first, then by the main one’s own files of one kind alone', () => {
    expect(words.title).toBe('1,100 IPv4 addresses held');
    expect(words.sentence).toBe(
      'IPv4 addresses registered in Kenya went from 1,000 in December 2022 to 1,100 in January 2023, a rise of 100. AFRINIC’s own files of January 2023 list 880 addresses in Kenya, 10% more than those of December 2022.',
    );
    expect(words.columns.ipv4_addresses_listed).toBe('addresses in AFRINIC’s own files');
  });

  it('are two lines that nothing joins', () => {
    expect(drawings[0]?.svg).toContain('AFRINIC’s files');
    expect(drawings[0]?.svg).toContain('line ink');
  });

  it('are one line where the main registry’s files by month are not at hand', () => {
    const america = shownBy(figure, data, data.country('US'));
    expect(america.facts.own).toBeNull();
    expect(america.facts.table.columns).toHaveLength(2);
    expect(america.words.sentence).not.toContain('own files');
  });
});
