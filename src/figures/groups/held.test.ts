import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { noReading, tenCountries } from '../sample-countries.ts';
import { groupIpv6Held } from './held.ts';

const text = catalogueOf('en');
const facts = groupIpv6Held.facts(tenCountries(), 'ldc');
if (!facts) throw new Error('expected facts');
const words = groupIpv6Held.tell(facts, text);

describe('IPv6 space that a group’s members hold together', () => {
  it('is a row a month: the sum of the members with data, with the mirrors that counted them', () => {
    expect(facts.table.rows).toEqual([
      { area: null, date: '2026-06', origins: ['held/hackinggate'], values: { ipv6_slash32s: 2 } },
      { area: null, date: '2026-07', origins: ['held/hackinggate'], values: { ipv6_slash32s: 2 } },
      { area: null, date: '2026-08', origins: ['held/hotcakex'], values: { ipv6_slash32s: 6 } },
    ]);
  });

  it('leaves a month without any member’s data empty, counted by nobody', () => {
    const landlocked = groupIpv6Held.facts(tenCountries(), 'lldc');
    expect(landlocked?.table.rows[1]).toEqual({
      ...{ area: null, date: '2026-07', origins: [], values: { ipv6_slash32s: null } },
    });
  });

  it('tells how it grew beside all countries, and who holds most', () => {
    // All countries had 2 + 1 + 1 + 0 + 10 in June and 4 + 3 + 2 + 1 + 10 in August.
    expect(facts).toMatchObject({ times: 3, world: 20 / 14 });
    expect(facts.leader).toEqual({ area: 'RW', share: 0.5 });
    expect(words.title).toBe(
      'Least developed countries: 3 times the IPv6 space of June 2026; all countries and territories 1.43 times',
    );
    expect(words.sentence).toBe(
      'IPv6 space registered in the least developed countries went from 2 /32s in June 2026 to 6 /32s in August 2026; 50% of that is registered in Rwanda.',
    );
  });

  it('says in how many months members are missing', () => {
    expect(facts.fewer).toEqual({ months: 1, least: 2, members: 3 });
    expect(words.notes).toContain(
      'In 1 month some members are not in the source’s list: at least 2 of 3 are.',
    );
  });

  it('is drawn with no line across the month from which another source counts', () => {
    const { drawings } = groupIpv6Held.draw(facts, words, text);
    for (const { svg } of drawings)
      expect(svg.match(/class="line cool" d="[^"]*"/g)).toEqual([
        expect.stringMatching(/ d="M[^Mhvl]*[hvl][^Mhvl]*"$/),
      ]);
  });

  it('is not there with one month or none, or without members in a list', () => {
    const once = { unit: 'slash32s', areas: { RW: [['2026-08', 3]] } } as const;
    expect(groupIpv6Held.facts(tenCountries({ 'ipv6-held': once }), 'ldc')).toBeNull();
    expect(groupIpv6Held.facts(tenCountries(), 'transition')).toBeNull();
    expect(groupIpv6Held.facts(tenCountries(noReading('ipv6-held')), 'ldc')).toBeNull();
  });
});
