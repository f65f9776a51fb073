import { describe, expect, it } from 'vitest';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import { Data } from '../../published/data.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { POOLS_BY_STATE } from './pools.ts';
import { SAMPLE_POOLS as data, POOL_METRICS } from './sample-pool.ts';

const text = catalogueOf('en');

const figureOf = (registry: Registry) => {
  const figure = POOLS_BY_STATE[REGISTRIES.indexOf(registry)];
  if (!figure) throw new Error(`expected a figure of ${registry}`);
  return figure;
};

const told = (registry: Registry) => shownBy(figureOf(registry), data, null);

describe('a registry’s pool by state', () => {
  it('is a row a month, each state its column, with those who counted that registry', () => {
    const { facts } = told('afrinic');
    expect(facts.metrics).toEqual(['ipv4-available', 'ipv4-quarantined']);
    expect(facts.origins).toEqual(['afrinic', 'pool-afrinic']);
    expect(facts.table.rows.map(({ date, values }) => [date, ...Object.values(values)])).toEqual([
      ['2026-05', 4000, 100],
      ['2026-06', 3000, 500],
      ['2026-07', 2000, null],
      ['2026-08', 1000, 400],
    ]);
    for (const { origins } of facts.table.rows) expect(origins).toEqual(facts.origins);
  });

  it('is told by its newest month and its first', () => {
    const { words } = told('afrinic');
    expect(words.title).toBe(
      'AFRINIC: 1,000 IPv4 addresses available in August 2026, 75% fewer than in May 2026',
    );
    expect(words.sentence).toBe(
      'In August 2026, 1,000 IPv4 addresses could be asked for, 71.4% of what AFRINIC held undelegated. 400 addresses were returned, reclaimed or revoked and cannot be asked for yet.',
    );
    expect(words.table.rows.map(([month]) => month)).toEqual([
      { text: 'May 2026', value: '2026-05' },
      { text: 'August 2026', value: '2026-08' },
    ]);
  });

  it('is drawn month by month, and of one month alone as bars', () => {
    expect(told('afrinic').drawings[0]?.svg).toContain('chart-stack');
    const once = told('lacnic');
    expect(once.words.title).toBe(
      'LACNIC, last counted in a file of February 2024: 512 IPv4 addresses available',
    );
    expect(once.words.sentence).toBe(
      'The newest file at hand that tells what LACNIC holds undelegated is of February 2024; it does not say what is left today. In February 2024, 512 IPv4 addresses could be asked for, 100% of what LACNIC held undelegated.',
    );
    expect(once.words.notes).toEqual([text.caveats['ends-early']]);
    expect(once.drawings[0]?.svg).toContain('chart-bars');
  });

  it('says of an old one what its registry stated since, with the page that states it', () => {
    const stated = (since: string) => ({
      ...({
        id: 'apnic-pool',
        registry: 'apnic',
        use: 'stated',
        smallest: '',
        largest: '',
      } as const),
      ...{ policy: '', since, counted: 300, source_url: 'https://www.apnic.net/pool' },
    });
    const shown = (since: string) => {
      const old = sampleData({
        sources: [{ id: 'afrinic', asOf: '2026-08-21', tables: ['registrations'] }],
        metrics: { ...POOL_METRICS, 'ipv4-available': { areas: { apnic: [['2016-02', 512]] } } },
      });
      const told = new Data({ ...old.published, entitlements: [stated(since)] });
      return shownBy(figureOf('apnic'), told, null);
    };
    const { facts, words } = shown('2025-12-09');
    expect(words.sentence).toContain(
      'A document published by APNIC gives 300 addresses as available on 9 December 2025.',
    );
    expect(facts.origins).toContain('https://www.apnic.net/pool');
    expect(words.documents).toMatchObject({
      'https://www.apnic.net/pool': { brief: { publisher: 'apnic.net' } },
    });
    expect(shown('2015-12-09').facts.origins).not.toContain('https://www.apnic.net/pool');
  });

  it('is not there where no file tells it', () => {
    expect(figureOf('arin').facts(data, null)).toBeNull();
  });
});
