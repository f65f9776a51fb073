import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { ipv4Administered as figure } from './administered.ts';

const text = catalogueOf('en');
const BLOCK = 2 ** 24;

/** So many /8s of each registry by IANA's list of one day. */
function administered(blocks: Readonly<Record<string, number>>) {
  const areas = Object.entries(blocks).map(([registry, count]) => [
    registry,
    [['2026-07-23', count * BLOCK] as const],
  ]);
  return sampleData({
    sources: [{ id: 'iana', tables: ['iana'] }],
    metrics: { 'ipv4-administered': { sources: ['iana'], areas: Object.fromEntries(areas) } },
  });
}

const five = administered({ afrinic: 1, apnic: 2, arin: 4, lacnic: 1, ripencc: 2 });

describe('the /8s that each registry administers', () => {
  it('are a row for each, those with most first, counted by IANA on the day of its list', () => {
    const facts = figure.facts(five, null);
    expect(facts?.table.rows.map(({ area }) => area)).toEqual([
      ...['arin', 'apnic', 'ripencc', 'afrinic', 'lacnic'],
    ]);
    expect(facts?.table.rows[0]).toEqual({
      ...{ area: 'arin', date: '2026-07-23', origins: ['iana'] },
      values: { slash8s: 4, ipv4_addresses: 67_108_864 },
    });
  });

  it('are told by who has most and all who have fewest', () => {
    const facts = figure.facts(five, null);
    if (!facts) throw new Error('expected facts');
    const words = figure.tell(facts, text);
    expect(words.title).toBe('ARIN administers 4 of the 10 blocks that registries manage');
    expect(words.sentence).toContain(
      'ARIN administers 40% of these blocks; AFRINIC and LACNIC, with the fewest,',
    );
    expect(figure.draw(facts, words, text).drawings[0]?.svg).toContain('4 blocks (40%)');
  });

  it('are not there where one of the five is not known', () => {
    expect(figure.facts(administered({ afrinic: 1, apnic: 2, arin: 4 }), null)).toBeNull();
  });
});
