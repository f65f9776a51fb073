import { describe, expect, it } from 'vitest';
import { tellNames } from '../grammar/sample-names.ts';
import { pace } from './pace.ts';

const first = { median: '2010-05', withFirst: 200 };

tellNames({ GM: 'Gambia', KE: 'Kenya', PE: 'Peru' });

describe('the title of the page on pace', () => {
  it.each([
    [
      { growth: { steady: 12, of: 200 }, first },
      'Registered IPv6 grows in leaps: steadily in only 12 of 200 countries and territories',
    ],
    [
      { growth: { steady: 0, of: 200 }, first },
      'Registered IPv6 grows in leaps: steadily in none of 200 countries and territories',
    ],
    [
      { growth: { steady: 150, of: 200 }, first },
      'Registered IPv6 grows steadily in 150 of 200 countries and territories',
    ],
    [
      { growth: null, first },
      'How soon IPv6 came: by May 2010 to half of the 200 countries and territories that have it',
    ],
    [{ growth: null, first: null }, 'How fast registered IPv6 grows'],
  ])('for %j is %s', (p, words) => {
    expect(pace.title(p)).toBe(words);
  });
});

describe('pace in sentences', () => {
  it('tells growth, and loss where nothing grew', () => {
    const p = { to: '2026-08', top: '002', leader: 'KE', leaderShare: 0.5, low: '142' };
    const { sentence } = pace.subRegions;
    expect(sentence({ ...p, topTimes: 3, lowTimes: 1.1 })).toBe(
      'By August 2026 registered IPv6 had grown most in Africa, to 3 times what it was, with 50% of it now registered in Kenya; least in Asia, to 1.1 times.',
    );
    expect(sentence({ ...p, topTimes: 3, lowTimes: 0.9 })).toContain('it shrank most in Asia');
    expect(sentence({ ...p, topTimes: 0.95, lowTimes: 0.9 })).toContain(
      'registered IPv6 had held up best in Africa',
    );
  });

  it('tells gains, losses and neither', () => {
    const { sentence } = pace.acceleration;
    const leader = { area: 'KE', share: 0.5 };
    expect(sentence({ last: 3, before: -2, leader })).toBe(
      'All countries and territories together added 3 /32s in the last three years; in the three before they lost 2 /32s. 50% of the gains of the last three years are registered in Kenya.',
    );
    expect(sentence({ last: 0, before: 1, leader: null })).toBe(
      'All countries and territories together neither gained nor lost any in the last three years; in the three before they added 1 /32.',
    );
  });

  it('counts countries that gain more and less, also where there are none', () => {
    expect(pace.acceleration.title({ faster: 0, slower: 1 })).toBe(
      'In no country or territory more IPv6 was added in the last three years than in the three before; less was added, or space lost, in 1',
    );
    expect(pace.steady.title({ count: 0, doubling: 0 })).toBe(
      'In no country or territory is growth steady enough to tell a rate',
    );
    expect(pace.steady.title({ count: 1, doubling: 0 })).toContain(
      'in 1 country or territory, and in none fast',
    );
  });

  it('tells of the move from EU only where the data show it', () => {
    expect(pace.acceleration.note({ movedFromEu: null })).not.toContain('EU');
    expect(pace.acceleration.note({ movedFromEu: 4500 })).toContain('about 4,500 /32s');
  });

  it('names who rose furthest: one, several, nobody', () => {
    const { title } = pace.ranks;
    const move = { gained: 5, before: 10, now: 5 };
    expect(title({ areas: ['KE'], ...move })).toBe(
      'Kenya rose furthest: from 10th to 5th by IPv6 space held',
    );
    expect(title({ areas: ['KE', 'PE'], ...move })).toBe(
      'Kenya and Peru rose furthest by IPv6 space held: by 5 places each',
    );
    expect(title({ areas: ['GM'], ...move })).toMatch(/^The Gambia rose furthest: from/);
    expect(title({ areas: ['KE'], gained: 0, before: 5, now: 5 })).toBe(
      'No country or territory rose in rank by IPv6 space held',
    );
  });

  it('says how old files are only where one is', () => {
    const { note } = pace.first;
    expect(note({ without: 1, oldFile: null })).toBe(
      'One of those that hold IPv6 today has no date in the files at hand.',
    );
    expect(note({ without: 0, oldFile: '2020-04-17' })).toBe(
      'Where the registry’s newest file is old, what came first after its day is not known; the oldest is of 17 April 2020.',
    );
  });

  it('sets each registry’s own years apart only where they differ', () => {
    const { sentence } = pace.delegations;
    const p = { from: 2021, to: 2025, oldest: '2026-11-24', newest: '2026-11-27' };
    expect(sentence({ ...p, isSame: true })).toMatch(/of 24 to 27 November 2026\.$/);
    expect(sentence({ ...p, isSame: false })).toContain('not to be set against one another');
  });
});
