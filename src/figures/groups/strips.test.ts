import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { noReading, tenCountries } from '../sample-countries.ts';
import { shownBy } from '../sample-shown.ts';
import { groupStrips } from './strips.ts';

const text = catalogueOf('en');
const [users, perMillion, perPerson] = groupStrips;

const shown = (figure: (typeof groupStrips)[number], group: 'ldc' | 'sids') =>
  shownBy(figure, tenCountries(), group);

describe('members of a group as dots beside all countries', () => {
  it('is a row for each member with data and for each country, by the row of dots they stand in', () => {
    const { facts } = shown(users, 'ldc');
    expect(facts.table.rows.slice(0, 3)).toEqual([
      rowOf('RW', { group: 'members', share_of_users: 0.4 }),
      rowOf('TZ', { group: 'members', share_of_users: 0.1 }),
      rowOf('FR', { group: 'all-countries', share_of_users: 0.8 }),
    ]);
    expect(facts.table.rows).toHaveLength(2 + 6);
  });

  it('tells the ends and the middle half of the members, and how many have no data', () => {
    const { facts, words } = shown(users, 'ldc');
    expect(facts).toMatchObject({ members: 4, missing: 2, zeros: 0 });
    expect(words.title).toBe(
      '25% of Google’s users on IPv6 in the median member, 45% in the world’s median country',
    );
    expect(words.sentence).toBe(
      'On Sunday 19 July 2026 the share of Google’s users on IPv6 ran from 10% in the United Republic of Tanzania to 40% in Rwanda; the middle half of the members lay between 17.5% and 32.5%.',
    );
    expect(words.notes).toEqual(['No data for 2 of the 4 members.']);
  });

  it('shows the members alone on its page', () => {
    const { words } = shown(users, 'ldc');
    expect(words.table.head.map(({ id }) => id)).toEqual(['country', 'share_of_users']);
    expect(words.table.rows.map(([, share]) => share)).toEqual([
      { text: '40%', value: 0.4 },
      { text: '10%', value: 0.1 },
    ]);
  });

  it('lists a zero that a logarithmic scale has no place for, and says so', () => {
    const { words, drawings } = shown(perMillion, 'ldc');
    expect(words.table.rows).toHaveLength(2);
    expect(words.notes.at(-1)).toMatch(/^One member holds none/);
    expect(drawings[0]?.svg.match(/h0(?=[M"])/g)).toHaveLength(1 + 2);
  });

  it('names the only member that has a share', () => {
    const data = tenCountries({
      'ipv6-users-google': { unit: 'share', areas: { TV: [['2026-07-19', 0.3]] } },
    });
    const facts = users.facts(data, 'sids');
    expect(facts && users.tell(facts, text).sentence).toBe(
      'On Sunday 19 July 2026 a share of Google’s users on IPv6 was known only in Tuvalu: 30%.',
    );
  });

  it('is not there where no member has a reading, or nobody has', () => {
    expect(users.facts(tenCountries(), 'sids')).toBeNull();
    expect(perPerson.facts(tenCountries(noReading('ipv4-per-person')), 'ldc')).toBeNull();
  });
});

function rowOf(area: string, values: Record<string, number | string>) {
  return { area, date: '2026-07-19', origins: ['google'], values };
}
