import { describe, expect, it } from 'vitest';
import { plain } from '../search/country-named.ts';
import { abbreviates, byValue, finds } from './find.ts';

const plainly = (...words: string[]) => words.map(plain);
const kenya = plainly('KE', 'KEN', 'Kenya', 'كينيا', 'Кения', '肯尼亚');
const ivoire = plainly(
  'CI',
  'CIV',
  'Côte d’Ivoire',
  'كوت ديفوار',
  'Кот-д’Ивуар',
  '科特迪瓦',
  'Ivory Coast',
);

describe('finding a country', () => {
  it.each(['Kenya', 'kenya ', 'ке', 'Кения', 'كينيا', '肯尼亚', 'ke', 'KEN'])('by %s', (query) => {
    expect(finds(query, kenya)).toBe(true);
  });
  it('does not need accents or the right apostrophe', () => {
    expect(finds("cote d'ivoire", ivoire)).toBe(true);
    expect(finds('ivory', ivoire)).toBe(true);
  });
  it('takes codes whole and shows everything for an empty query', () => {
    expect(finds('k', plainly('XK', 'XKX', 'Xland'))).toBe(false);
    expect(finds('', kenya)).toBe(true);
    expect(finds('uganda', kenya)).toBe(false);
  });
});

describe('a part of a name', () => {
  it('begins one of its words where words stand apart', () => {
    expect(finds('mali', plainly('SO', 'SOM', 'Somalia'))).toBe(false);
    expect(finds('coast', ivoire)).toBe(true);
    expect(finds('وار', ivoire)).toBe(true);
    expect(finds('迪瓦', ivoire)).toBe(true);
  });
});

describe('an abbreviation', () => {
  it('names the country that people call so, and no code or part of a name does', () => {
    expect(abbreviates('uk ', plainly('GB', 'GBR', 'United Kingdom', 'UK'))).toBe(true);
    expect(abbreviates('uk', plainly('UA', 'UKR', 'Ukraine'))).toBe(false);
    expect(abbreviates('ke', kenya)).toBe(false);
    expect(abbreviates('', kenya)).toBe(false);
  });
});

describe('ordering', () => {
  const rows = [
    { name: 'b', value: 1 },
    { name: 'a', value: null },
    { name: 'c', value: 3 },
    { name: 'a', value: 1 },
  ];
  it('keeps missing values last in both directions and breaks ties by name', () => {
    const names = (direction: 1 | -1) =>
      [...rows].sort(byValue(direction)).map(({ name, value }) => `${name}${value}`);
    expect(names(1)).toEqual(['a1', 'b1', 'c3', 'anull']);
    expect(names(-1)).toEqual(['c3', 'a1', 'b1', 'anull']);
  });
});
