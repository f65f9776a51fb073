import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../../src/model/registry.ts';
import { placesOf } from './archives.ts';
import { daysBackwards, monthsOf, tasksOf } from './months.ts';

describe('the work of the backfill', () => {
  it('is split among shards without a gap and without doubles', () => {
    const years = { from: 2013, to: 2026 };
    const whole = tasksOf(REGISTRIES, years, { index: 1, count: 1 });
    const shards = [1, 2, 3, 4].map((index) => tasksOf(REGISTRIES, years, { index, count: 4 }));
    const words = (tasks: typeof whole) => tasks.map(({ registry, year }) => `${year} ${registry}`);
    expect(whole).toHaveLength(70);
    expect(words(shards.flat()).sort()).toEqual(words(whole).sort());
    expect(new Set(shards.map((tasks) => tasks.length))).toEqual(new Set([17, 18]));
  });

  it('covers months that are over, each from its last day back', () => {
    expect(monthsOf(2026, '2026-03-15')).toEqual(['2026-01', '2026-02']);
    expect(monthsOf(2025, '2026-03-15')).toHaveLength(12);
    expect(daysBackwards('2024-02')).toHaveLength(29);
    expect(daysBackwards('2026-12')[0]).toBe('2026-12-31');
    expect(daysBackwards('2026-02').at(-1)).toBe('2026-02-01');
  });

  it('looks where each registry keeps its files, and first where it found the last one', () => {
    const addresses = (...about: Parameters<typeof placesOf>) =>
      placesOf(...about).map(({ address }) => address.replace(/^https:\/\/ftp\./, ''));
    const name = 'delegated-arin-extended-20150131';
    expect(addresses('arin', '2015-01-31', null)).toEqual([
      `arin.net/pub/stats/arin/archive/2015/${name}`,
      `arin.net/pub/stats/arin/archive/2015/${name}.gz`,
      `arin.net/pub/stats/arin/${name}`,
      `arin.net/pub/stats/arin/${name}.gz`,
    ]);
    const [last] = placesOf('arin', '2015-01-31', null).slice(-1);
    expect(addresses('arin', '2015-01-31', last?.way ?? null)[0]).toBe(
      `arin.net/pub/stats/arin/${name}.gz`,
    );
    expect(addresses('ripencc', '2015-01-31', null)[0]).toBe(
      'ripe.net/pub/stats/ripencc/2015/delegated-ripencc-extended-20150131.bz2',
    );
    expect(addresses('lacnic', '2015-01-31', null)[0]).not.toContain('2015/');
  });
});
