import { describe, expect, it } from 'vitest';
import { formatState, parseState, stepOfYear } from './address-state.ts';

describe('the state in the address', () => {
  it('is read back as it was written', () => {
    const state = { metric: 'ipv4-held', year: '2024' };
    expect(parseState(formatState('', state), ['ipv6-held', 'ipv4-held'])).toEqual(state);
  });

  it('leaves the rest of the query alone', () => {
    expect(formatState('?q=a&year=2020', { metric: 'm', year: '2021' })).toBe(
      '?q=a&year=2021&metric=m',
    );
  });

  it('is nothing where the address offers nothing known', () => {
    expect(parseState('?metric=made-up&year=20x4', ['ipv6-held'])).toEqual({
      metric: null,
      year: null,
    });
  });
});

describe('the step of a year', () => {
  const steps = [{ date: '2024-12' }, { date: '2025-12' }, { date: '2026-08' }];

  it('is found by the beginning of its date', () => {
    expect(stepOfYear(steps, '2025')).toBe(1);
  });

  it.each([null, '1999'])('is the newest for %s', (year) => {
    expect(stepOfYear(steps, year)).toBe(2);
  });
});
