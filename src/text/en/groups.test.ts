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
    expect(perMillion.sentence({ ...p, ...quarters })).toContain('from none at all to 3 in Peru');
    expect(perPerson.sentence({ ...p, ...quarters, low: 1 })).toContain('from 1 a person in Nepal');
    const one = { ...p, ...quarters, count: 1, low: 0.5 };
    expect(users.sentence(one)).toBe('In November 2026 only Nepal had a share: 50%.');
    expect(perMillion.sentence(one)).toContain('only Nepal had data: 0.5. One /32');
    expect(perPerson.sentence(one)).toContain('only Nepal had data: 0.5 a person.');
  });
});
