import { describe, expect, it } from 'vitest';
import { sumByCountry } from './country-sums.ts';

const COUNTRIES = new Set(['GB', 'KE', 'ZA']);
const move = (from: string, to: string, addresses: number, year = '2020') => ({
  places: { from, to },
  year,
  addresses,
});
const sumsOf = (...moves: ReturnType<typeof move>[]) => sumByCountry(moves, 'afrinic', COUNTRIES);
const words = (sums: ReturnType<typeof sumsOf>) =>
  sums.rows.map((row) => Object.values(row).join(' '));

describe('transfers by country', () => {
  it('come in at one country and go out at the other, and what stays is neither', () => {
    const sums = sumsOf(
      move('KE', 'ZA', 256),
      move('KE', 'ZA', 1024),
      move('ZA', 'KE', 512, '2021'),
      move('KE', 'KE', 4096),
    );
    expect(words(sums)).toEqual([
      'afrinic KE 2020 0 1280 4096',
      'afrinic ZA 2020 1280 0 0',
      'afrinic ZA 2021 0 512 0',
      'afrinic KE 2021 512 0 0',
    ]);
    const total = (flow: 'came_in' | 'went_out') =>
      sums.rows.reduce((sum, row) => sum + row[flow], 0);
    expect([total('came_in'), total('went_out')]).toEqual([1792, 1792]);
  });

  it('take UK for GB, and count under ZZ what names no country, by name where it is none', () => {
    const sums = sumsOf(move('uk', '', 256), move('AN', '__proto__', 512));
    expect(words(sums)).toEqual(['afrinic GB 2020 0 256 0', 'afrinic ZZ 2020 256 0 512']);
    expect(sums.strange).toEqual(['AN', '__proto__']);
  });
});
