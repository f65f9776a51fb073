import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { SUPPLIED, UNSUPPLIED } from '../fairness/sample-supply.ts';
import { groupOpening, leastSupplied, whoBelongs } from './opening.ts';

const text = catalogueOf('en');
const titleOf = (data: typeof SUPPLIED) =>
  text.groups.pageTitle({ group: 'developing', share: groupOpening(data, 'developing') });

describe('what a page on a group opens with', () => {
  it('is the group’s part of the people and of the addresses of the world', () => {
    // Kenya and Tuvalu: 200 of a thousand people, 100 of 600 addresses.
    expect(titleOf(SUPPLIED)).toBe(
      'The four groups that Resolution 64 names: 20% of people, 16.7% of IPv4 addresses',
    );
    const opening = groupOpening(SUPPLIED, 'developing');
    expect(opening && text.groups.summary.shares(opening)).toBe(
      'About one in five of the world’s people live in the four groups that Resolution 64 names (people of 2024); holders registered there had about one in six of its IPv4 addresses in January 2026.',
    );
  });

  it('is its name alone where the two are not known together', () => {
    expect(titleOf(UNSUPPLIED)).toBe(
      'The four groups that Resolution 64 names: IPv6 and IPv4 addresses',
    );
    expect(groupOpening(SUPPLIED, 'oceania')).not.toBeNull();
    expect(groupOpening(SUPPLIED, 'transition')).toBeNull();
  });

  it('is, of all groups, that of the one with the fewest addresses for its people', () => {
    expect(leastSupplied(SUPPLIED)).toMatchObject({ group: 'ldc', people: 0.15, addresses: 0 });
    expect(leastSupplied(UNSUPPLIED)).toBeNull();
  });
});

describe('who belongs to the four groups', () => {
  it('is told with the largest that do not, of those with fewer addresses for each person than the world', () => {
    expect(whoBelongs(SUPPLIED, 'developing', text)).toContain(
      'In none of the four: India and Brazil,',
    );
    expect(whoBelongs(SUPPLIED, 'ldc', text)).toBe(text.groups.all.ldc.who);
    expect(whoBelongs(UNSUPPLIED, 'developing', text)).toBe(text.groups.all.developing.who);
  });
});
