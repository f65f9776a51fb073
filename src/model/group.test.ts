import { describe, expect, it } from 'vitest';
import { isMemberAt } from './group.ts';

describe('membership at a date', () => {
  it('has no start where none is known, and none before it where one is', () => {
    expect(isMemberAt({ from: null, to: null }, '2019-03')).toBe(true);
    expect(isMemberAt({ from: '2020', to: null }, '2019-12')).toBe(false);
    expect(isMemberAt({ from: '2020', to: null }, '2020-01')).toBe(true);
  });
  it('ends on the day it ends, or with the year when only that is known', () => {
    const left = { from: null, to: '2024-12-13' };
    expect(isMemberAt(left, '2024-11')).toBe(true);
    expect(isMemberAt(left, '2024-12-12')).toBe(true);
    expect(isMemberAt(left, '2024-12')).toBe(false);
    expect(isMemberAt({ from: null, to: '2023' }, '2023-12')).toBe(true);
    expect(isMemberAt({ from: null, to: '2023' }, '2024')).toBe(false);
  });
});
