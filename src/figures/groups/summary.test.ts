import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { noReading, tenCountries } from '../sample-countries.ts';
import { membershipsOf } from './memberships.ts';
import { groupNotes, groupSummary } from './summary.ts';

const text = catalogueOf('en');
const data = tenCountries();

describe('the sentences at the top of a group’s page', () => {
  it('tell of addresses, users and space, each beside the world', () => {
    // 6 of 20 /32s, 52 of 342 people; medians of 2 and of 6 countries; 5 for 52 people and 570 for 342.
    expect(groupSummary(data, 'ldc', text)).toEqual([
      'About one in seven of the world’s people live in the least developed countries (people of 2024); holders registered there had about one in 110 of its IPv4 addresses in August 2026.',
      'Of IPv4 addresses they had, together, one for every 10 people in August 2026, against 1.67 a person in all countries and territories.',
      'In half of the two members with data at most 25% of Google’s users came over IPv6 on Sunday 19 July 2026; in half of all countries and territories at most 45% did.',
      'Of IPv6 space they had 30% of the world’s in August 2026.',
    ]);
  });

  it('say what is missing of the group, or of everyone', () => {
    expect(groupSummary(data, 'sids', text)).toContain(text.groups.summary.noUsers);
    const nobody = tenCountries(noReading('ipv6-users-google'));
    expect(groupSummary(nobody, 'ldc', text)).toContain(text.groups.summary.noUsersAnywhere);
  });
});

describe('what to mind about a group', () => {
  it('names the members that are to leave, in the groups that turns on', () => {
    expect(groupNotes(data, 'ldc', text)).toEqual([text.groups.leavingNote({ areas: ['TZ'] })]);
    expect(groupNotes(data, 'africa', text)).toEqual([]);
  });

  it('counts members that no registry lists', () => {
    expect(groupNotes(data, 'sids', text)).toEqual([
      text.groups.unlisted({ count: 1, members: 2 }),
    ]);
  });
});

describe('the groups a country belongs to', () => {
  it('are its lists, their union, its region and its registry, with a note where it is to leave', () => {
    const found = membershipsOf(data, data.country('TZ'), text);
    expect(found.map(({ name, note }) => [name, note !== ''])).toEqual([
      ['least developed countries', true],
      ['four groups that Resolution 64 names', false],
      ['Africa', false],
      ['AFRINIC', false],
    ]);
  });

  it('are none for a country of no region, list or registry', () => {
    expect(membershipsOf(data, data.country('AQ'), text)).toEqual([]);
  });
});
