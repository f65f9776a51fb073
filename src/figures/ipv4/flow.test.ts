import { describe, expect, it } from 'vitest';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { POOL_FLOWS } from './flow.ts';
import { SAMPLE_POOLS as data } from './sample-pool.ts';

const text = catalogueOf('en');
const figureOf = (registry: Registry) => {
  const figure = POOL_FLOWS[REGISTRIES.indexOf(registry)];
  if (!figure) throw new Error(`expected a figure of ${registry}`);
  return figure;
};

describe('what left a pool and came back', () => {
  const figure = figureOf('afrinic');
  const facts = figure.facts(data, null);
  if (!facts) throw new Error('expected facts');
  const words = figure.tell(facts, text);

  it('is a row a state, from the first month with every state to the last', () => {
    const counted = {
      ...{ area: 'afrinic', date: '2026-05/2026-08', origins: ['afrinic', 'pool-afrinic'] },
      dates: { afrinic: '2026-08', 'pool-afrinic': '2026-08' },
    };
    expect(facts.table.rows).toEqual([
      {
        ...counted,
        values: {
          ...{ state: 'available', ipv4_addresses_2026_05: 4000, ipv4_addresses_2026_08: 1000 },
          change: -3000,
        },
      },
      {
        ...counted,
        values: {
          ...{ state: 'quarantined', ipv4_addresses_2026_05: 100, ipv4_addresses_2026_08: 400 },
          change: 300,
        },
      },
    ]);
  });

  it('is told with the least that left and came: a month that was not counted whole tells nothing', () => {
    expect(words.title).toBe('AFRINIC: 2,700 more addresses left the pool than came back');
    expect(words.sentence).toContain(
      'From May 2026 to August 2026, AFRINIC’s available pool fell by 3,000, the quarantine rose by 300.',
    );
    expect(words.sentence).toContain('at least 2,700 addresses leaving it and at least 0 coming');
    expect(
      words.table.rows[1]?.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    ).toEqual(['Quarantined', '100', '400', '+300']);
  });

  it('is drawn with the change of each state and of the whole', () => {
    const [drawing] = figure.draw(facts, words, text).drawings;
    for (const change of ['−3,000', '+300', '−2,700']) expect(drawing?.svg).toContain(change);
  });

  it('is not there with fewer than two months', () => {
    expect(figureOf('lacnic').facts(data, null)).toBeNull();
    expect(figureOf('arin').facts(data, null)).toBeNull();
  });
});
