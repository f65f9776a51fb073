import { describe, expect, it } from 'vitest';
import { tellNames } from '../grammar/sample-names.ts';
import { groups } from './groups.ts';

tellNames({ BD: 'Bangladesh', NP: 'Nepal', PE: 'Peru' });

describe('groups of countries in sentences', () => {
  it('have a title where nobody’s users are known', () => {
    expect(groups.indexTitle(null)).toBe(
      'Groups of countries and territories: what they hold of IPv4 and IPv6',
    );
  });

  it('tell of the move from EU only where the data show it', () => {
    expect(groups.fixed({ on: '2026-11', movedFromEu: null })).toMatch(/is the sum of all\.$/);
    expect(groups.fixed({ on: '2026-11', movedFromEu: 4510 })).toContain('about 4,510 /32s');
  });

  it('count those who are set to leave a list', () => {
    expect(groups.leavingNote({ areas: ['NP'] })).toMatch(/so it is shown as a member\.$/);
    expect(groups.leavingNote({ areas: ['BD', 'NP'] })).toMatch(/so they are shown as members\.$/);
  });

  it('spread from one member to another, or are one', () => {
    const p = { on: '2026-11', low: 0, lowest: 'NP', high: 3, highest: 'PE', count: 2 };
    const quarters = { lowerQuarter: 1, upperQuarter: 2 };
    const { perMillion, perPerson, users } = groups.strips;
    expect(perMillion.sentence({ ...p, ...quarters })).toContain(
      'In November 2026 IPv6 space per million people ran from none at all to 3 /32s in Peru. One /32 is enough for a large network, so very small places stand far to the right.',
    );
    expect(perPerson.sentence({ ...p, ...quarters, low: 1 })).toContain('from 1 a person in Nepal');
    const one = { ...p, ...quarters, count: 1, low: 0.5 };
    expect(users.sentence(one)).toBe(
      'In November 2026 a share of Google’s users on IPv6 was known only in Nepal: 50%.',
    );
    expect(perMillion.sentence(one)).toContain('was known only in Nepal: 0.5 /32s. One /32');
    expect(perPerson.sentence(one)).toContain(
      'IPv4 addresses were counted only in Nepal: 0.5 a person.',
    );
  });
});
