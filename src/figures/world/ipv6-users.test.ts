import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { worldIpv6Users } from './ipv6-users.ts';

const text = catalogueOf('en');

type Dated = readonly (readonly [string, number | null])[];

function worldOf(world: Dated, countries: Dated = []) {
  return sampleData({
    countries: { KE: { registry: 'afrinic' } },
    sources: [{ id: 'google-world', asOf: '2012-08-04', caveats: ['ends-early'] }],
    metrics: {
      'ipv6-users-google-world': {
        ...{ unit: 'share', sources: ['google-world'] },
        areas: { WORLD: world },
      },
      'ipv6-users-google': { unit: 'share', areas: { KE: countries } },
    },
    parts: {
      milestones: [{ id: 'world-ipv6-launch', date: '2012-06-06', scope: 'world', source_url: '' }],
    },
  });
}

const MONTHS: Dated = [
  ['2012-05', 0.005],
  ['2012-06', null],
  ['2012-07', 0.007],
];

describe('users on IPv6 in the world', () => {
  it('is a row a month, with a month that nobody counted', () => {
    expect(worldIpv6Users.facts(worldOf(MONTHS), null)?.table.rows).toEqual([
      rowOf('2012-05', 0.005, ['google-world']),
      rowOf('2012-06', null, []),
      rowOf('2012-07', 0.007, ['google-world']),
    ]);
  });

  it('says that the shares of countries are newer and of another table, where they are', () => {
    const facts = worldIpv6Users.facts(worldOf(MONTHS, [['2026-07-19', 0.1]]), null);
    const words = facts && worldIpv6Users.tell(facts, text);
    expect(words?.sentence).toBe(
      'In May 2012, 0.5% of Google’s users were on IPv6. Our daily series of the world ends in July 2012; the shares of countries and territories on this site are of Sunday 19 July 2026 and from another table, so they are not drawn into this line.',
    );
    expect(words?.notes).toEqual([text.caveats['ends-early']]);
  });

  it('says nothing of countries whose shares are no newer, or that have none', () => {
    for (const countries of [[], [['2012-07-01', 0.1]]] as const) {
      const facts = worldIpv6Users.facts(worldOf(MONTHS, countries), null);
      expect(facts?.countriesOn).toBeNull();
    }
  });

  it('notes the day on which IPv6 was launched for good', () => {
    const facts = worldIpv6Users.facts(worldOf(MONTHS), null);
    if (!facts) throw new Error('expected facts');
    const [drawing] = worldIpv6Users.draw(facts, worldIpv6Users.tell(facts, text), text).drawings;
    expect(drawing?.svg).toContain(text.milestones['world-ipv6-launch']);
  });

  it('is not there without a month that has a value', () => {
    expect(worldIpv6Users.facts(worldOf([['2012-05', null]]), null)).toBeNull();
    expect(worldIpv6Users.facts(worldOf([]), null)).toBeNull();
  });
});

function rowOf(date: string, share_of_users: number | null, origins: readonly string[]) {
  return { area: null, date, origins, values: { share_of_users } };
}
