import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../model/group.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import type { LinkedTable } from '../linked-table.ts';
import { noReading, tenCountries } from '../sample-countries.ts';
import { besideWorld } from './beside-world.ts';
import { factsOf, groupMembers, membershipMonth } from './group-facts.ts';
import { membersCredits, membersTable } from './members.ts';
import { sideBySide } from './side-by-side.ts';

const text = catalogueOf('en');
const data = tenCountries();

function valuesIn(table: LinkedTable, name: string) {
  return table.rows.find((row) => row.name === name)?.cells.map(({ value }) => value);
}

describe('what is told of a group', () => {
  it('is of its members in the newest month of space held', () => {
    expect(membershipMonth(data)).toBe('2026-08');
    expect(factsOf(data, groupMembers(data, 'ldc'))).toEqual({
      ...{ members: 4, held: 6, heldWithData: 3, people: 52 },
      perMillion: (6 / 52) * 1e6,
      users: expect.objectContaining({ low: 0.1, median: 0.25, high: 0.4, count: 2 }),
      perPerson: 5 / 52,
      // Of the members only Rwanda has a share.
      online: 0.3,
    });
  });

  it('is missing, never nothing, where no member has data', () => {
    expect(factsOf(data, groupMembers(data, 'transition'))).toEqual({
      ...{ members: 0, held: null, heldWithData: 0, people: null },
      ...{ perMillion: null, users: null, perPerson: null, online: null },
    });
  });
});

describe('groups side by side', () => {
  it('are a row each and one of all countries, with the date of each column', () => {
    const table = sideBySide(data, text);
    expect(table.rows).toHaveLength(GROUPS.length + 1);
    expect(table.head.map(({ sub }) => sub)).toEqual([
      ...[undefined, 'August 2026', 'August 2026', '2024', '/32, August 2026'],
      ...['/32, August 2026', '19 July 2026', 'August 2026', '2020 to 2024'],
    ]);
    expect(valuesIn(table, 'Least developed countries')).toEqual([
      ...[4, 3, 52, 6, (6 / 52) * 1e6, 0.25, 5 / 52, 0.3],
    ]);
    expect(valuesIn(table, text.groups.everyCountry)).toEqual([
      ...[10, 5, 342, 20, (20 / 162) * 1e6, 0.45, 570 / 342],
      // Kenya 0.4 × 50, Rwanda 0.3 × 10 and France 0.9 × 60 people: 77 of the 120 that they have.
      77 / 120,
    ]);
  });
});

describe('a group beside the world', () => {
  it('has both numbers and the gap, in points between shares and in times else', () => {
    const { rows } = besideWorld(data, 'ldc', text);
    expect(rows.slice(1, 4)).toEqual([
      [
        'IPv4 addresses per person, as a whole',
        'August 2026',
        '0.0962',
        '1.667',
        '17.3 times less',
      ],
      [
        'Google’s users on IPv6, a quarter have less than',
        '19 July 2026',
        '17.5%',
        '25%',
        '−7.5 points',
      ],
      ['Google’s users on IPv6, median member', '19 July 2026', '25%', '45%', '−20 points'],
    ]);
  });

  it('leaves out measures without a reading, and has no gap to what is missing', () => {
    const { rows } = besideWorld(tenCountries(noReading('ipv6-users-google')), 'sids', text);
    expect(rows.map(([measure]) => measure)).toEqual([
      text.groups.gap.rows.perMillion,
      text.groups.gap.rows.perPerson,
    ]);
    expect(besideWorld(data, 'transition', text).rows[0]?.slice(2)).toEqual([
      ...['no data', expect.stringMatching(/\d/), ''],
    ]);
  });
});

describe('the members of a group', () => {
  it('are a row each by name, with their own numbers or none', () => {
    const table = membersTable(data, 'ldc', text);
    expect(table.rows.map(({ href, cells }) => [href, ...cells.map(({ value }) => value)])).toEqual(
      [
        ['/countries/bi/', null, null, null, null, null, null],
        ['/countries/rw/', 0.4, 0.1, 3, 0.3, 0.3, null],
        ['/countries/tv/', null, 2, 1, null, null, null],
        ['/countries/tz/', 0.1, 0, 2, 0, null, null],
      ],
    );
  });

  it('have no column of people online where no country has a share', () => {
    const without = tenCountries(noReading('people-online-share'));
    expect(membersTable(without, 'ldc', text).head).toHaveLength(6);
    expect(sideBySide(without, text).head).toHaveLength(8);
  });

  it('are credited to each source once', () => {
    const ids = membersCredits(data, text).map(({ href }) => href.split('#source-')[1]);
    expect(ids).toEqual(['google', 'held', 'people', 'online', 'afrinic', 'apnic', 'ripencc']);
  });
});
