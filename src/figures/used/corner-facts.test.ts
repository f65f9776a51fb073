import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { apartOf, findCorners, monthNear } from './corner-facts.ts';
import { SIX } from './sample-corners.ts';

describe('the month of what is held that shares of users are set beside', () => {
  const months = ['2026-07', '2026-08', '2026-11'];

  it('is their own, or the newest before, or else the first after', () => {
    expect(monthNear(months, '2026-08')).toBe('2026-08');
    expect(monthNear(months, '2026-10')).toBe('2026-08');
    expect(monthNear(months, '2026-06')).toBe('2026-07');
    expect(monthNear([], '2026-06')).toBeNull();
  });
});

describe('the four corners', () => {
  it('are parted at the medians of the countries with both numbers', () => {
    const corners = findCorners(SIX);
    // Of 0, 1, 3, 5, 9 the median is 3; of 0.05, 0.1, 0.3, 0.5, 0.6 it is 0.3.
    expect([corners?.registered, corners?.used]).toEqual([3, 0.3]);
    expect(corners?.dates).toEqual({ held: '2026-07', used: '2026-07-19' });
    expect(corners && apartOf(corners)).toEqual({ apart: 2, of: 5 });
  });

  it('have their countries with most people first', () => {
    const by = findCorners(SIX)?.by;
    expect(by?.both.areas.map(({ area }) => area)).toEqual(['BR', 'FR']);
    expect(by?.both.people).toBe(280);
    expect(by?.used.areas.map(({ area }) => area)).toEqual(['IN']);
    expect(by?.registered.areas.map(({ area }) => area)).toEqual(['KE']);
    expect(by?.neither.areas.map(({ area }) => area)).toEqual(['MW']);
  });

  it('are not there without a share of users', () => {
    const held = SIX.measure('ipv6-per-million');
    const users = { ...SIX.measure('ipv6-users-google'), areas: {} };
    const metrics = { 'ipv6-per-million': held, 'ipv6-users-google': users };
    expect(findCorners(sampleData({ countries: { IN: {} }, metrics }))).toBeNull();
  });
});
