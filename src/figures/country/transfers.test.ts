import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { shownBy } from '../sample-shown.ts';
import { countryIpv4Transfers as figure } from './transfers.ts';

const LOGS = ['transfers-afrinic', 'transfers-ripencc'];

const data = sampleData({
  countries: {
    KE: { registry: 'afrinic', name_en: 'Kenya' },
    TG: { registry: 'afrinic', name_en: 'Togo' },
    TV: { registry: 'apnic', name_en: 'Tuvalu' },
  },
  sources: LOGS.map((id) => ({ id, asOf: '2021-05-01', tables: ['countryTransfers'] })),
  metrics: {
    'ipv4-transferred-in': { sources: LOGS, areas: { KE: [['2020', 1024]] } },
    'ipv4-transferred-out': {
      ...{ sources: LOGS, areas: { KE: [['2020', 256]], ZZ: [['2021', 8]] } },
    },
    'ipv4-transferred-within': {
      ...{ sources: LOGS, areas: { KE: [['2020', 512]], TG: [['2020', 512]] } },
    },
  },
});

const told = (alpha2: string) => shownBy(figure, data, data.country(alpha2));

describe('transfers of a country', () => {
  it('are a row for each year of the logs, zero where they tell nothing of it', () => {
    expect(told('KE').facts.table.rows).toEqual([
      {
        ...{ area: null, date: '2020', origins: LOGS },
        values: {
          ...{ ipv4_addresses_in: 1024, ipv4_addresses_out: 256 },
          ipv4_addresses_within: 512,
        },
      },
      {
        ...{ area: null, date: '2021', origins: LOGS },
        values: { ipv4_addresses_in: 0, ipv4_addresses_out: 0, ipv4_addresses_within: 0 },
      },
    ]);
  });

  it('tell what came in and went out, and what stayed apart', () => {
    const { words, drawings } = told('KE');
    expect(words.title).toBe('IPv4 transfers across the border: 768 more came in than went out');
    expect(words.sentence).toBe(
      'From 2020 to 2021, holders registered in Kenya received 1,024 addresses from holders elsewhere and passed on 256. Another 512 changed hands within Kenya.',
    );
    expect(drawings[0]?.svg).toContain('hollow');
  });

  it('may all stay within it', () => {
    const { words, drawings } = told('TG');
    expect(words.title).toBe('512 addresses of IPv4 changed hands, none across the border');
    expect(words.sentence).toContain('no transfer across the border is logged');
    expect(drawings[0]?.svg).not.toContain('hollow');
  });

  it('are not there where nothing moved', () => {
    expect(figure.facts(data, data.country('TV'))).toBeNull();
  });

  it('are not there where no log was read', () => {
    const empty = sampleData({
      countries: { KE: { registry: 'afrinic' } },
      metrics: {
        'ipv4-transferred-in': { areas: {} },
        'ipv4-transferred-out': { areas: {} },
        'ipv4-transferred-within': { areas: {} },
      },
    });
    expect(figure.facts(empty, empty.country('KE'))).toBeNull();
  });
});
