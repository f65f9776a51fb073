import { describe, expect, it } from 'vitest';
import { hasPassed, matches } from './matches.ts';

const marks = { region: 'asia|oceania', language: '', kind: 'registry', last: '2027-03-04' };

describe('an entry', () => {
  it('is found by each of its marks, and by all that are chosen together', () => {
    expect(matches(marks, { region: 'oceania', kind: '' })).toBe(true);
    expect(matches(marks, { region: 'oceania', kind: 'standards' })).toBe(false);
    expect(matches(marks, { region: 'asia|oceania' })).toBe(false);
  });

  it('whose sources do not say is found as unknown and as nothing else', () => {
    expect(matches(marks, { language: 'unknown' })).toBe(true);
    expect(matches(marks, { language: 'en' })).toBe(false);
    expect(matches({}, { cost: 'unknown' })).toBe(true);
  });

  it('has passed on the day after its last, and never without one', () => {
    expect(hasPassed(marks, '2027-03-04')).toBe(false);
    expect(hasPassed(marks, '2027-03-05')).toBe(true);
    expect(hasPassed({}, '2099-01-01')).toBe(false);
  });
});
