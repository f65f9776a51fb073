import { describe, expect, it } from 'vitest';
import type { Policy } from '../../model/activities/policies.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { policyMap } from './policy-map.ts';
import { samplePolicy } from './sample-policy.ts';

const text = catalogueOf('en');

function dataOf(policies: Policy[]) {
  const activities = { events: [], training: [], testbeds: [], policies, guidelines: [] };
  const shapes = { BR: 'M0 0l1 0 0 1z', KE: 'M2 2l1 0 0 1z', NL: 'M4 4l1 0 0 1z' };
  return sampleData({
    countries: { BR: {}, KE: {}, NL: {} },
    sources: [{ id: 'afrinic', retrieved: '2026-11-28' }],
    parts: {
      activities,
      baseMap: { width: 10, height: 5, sphere: '', shapes, dots: {}, listed: [], disputed: '' },
    },
  });
}

const FOUR = dataOf([
  samplePolicy('NL', 'procurement', { evidence: 'official' }),
  samplePolicy('BR', 'task force'),
  samplePolicy('BR', 'mandate'),
  samplePolicy(null, 'plan'),
]);

describe('the map of policies', () => {
  const facts = policyMap.facts(FOUR, null);
  if (!facts) throw new Error('expected facts');
  const words = policyMap.tell(facts, text);

  it('is a row for each country with an entry, by our own table as of the edition', () => {
    expect(facts.table.rows).toEqual([
      {
        ...{ area: 'BR', date: '2026-11-28', origins: ['/policies/#countries'] },
        values: { kinds: 'mandate; task-force', policies: 2 },
      },
      {
        ...{ area: 'NL', date: '2026-11-28', origins: ['/policies/#countries'] },
        values: { kinds: 'procurement', policies: 1 },
      },
    ]);
  });

  it('counts countries with a duty, and entries by who stands behind them', () => {
    expect(facts.counts).toMatchObject({
      ...{ all: 4, countries: 2, mandates: 1, duties: 2, official: 1 },
    });
    expect(words.title).toBe(text.policies.map.title({ countries: 2, duties: 2 }));
    expect(words.table.rows[0]).toEqual([
      { text: 'Brazil', value: 'BR' },
      { text: 'mandate and task force', value: 'mandate; task-force' },
      { text: '2', value: 2 },
    ]);
    expect(words.documents?.['/policies/#countries']?.text).toBe(text.policies.map.source);
  });

  it('draws each country by its strongest kind, and the others as not known', () => {
    for (const { svg } of policyMap.draw(facts, words, text).drawings) {
      expect(svg).toContain('Brazil: mandate and task force');
      expect(svg).toContain('Netherlands: rule on purchases');
      expect(svg).toContain('Kenya: none known to us');
    }
  });

  it('is not there without an entry of a country', () => {
    expect(policyMap.facts(dataOf([samplePolicy(null, 'plan')]), null)).toBeNull();
  });
});
