import { describe, expect, it } from 'vitest';
import type { NamedCountry } from './country-named.ts';
import { suggestions } from './suggestions.ts';

const COUNTRIES: readonly NamedCountry[] = [
  ['ci', 'civ', 'Côte d’Ivoire', 'Ivory Coast', 'Кот-д’Ивуар'],
  ['gn', 'gin', 'Guinea', 'Guinée'],
  ['gq', 'gnq', 'Equatorial Guinea', 'Guinea Ecuatorial'],
  ['gw', 'gnb', 'Guinea-Bissau'],
  ['so', 'som', 'Somalia'],
];
const offered = (typed: string) => suggestions(typed, COUNTRIES).map(({ name }) => name);

describe('the countries offered for what was typed', () => {
  it('begin with those whose name begins so', () => {
    expect(offered('guin')).toEqual(['Guinea', 'Guinea-Bissau', 'Equatorial Guinea']);
  });

  it('have another name beside theirs where only that fits', () => {
    expect(suggestions('ivory', COUNTRIES)).toEqual([
      { code: 'ci', name: 'Côte d’Ivoire', by: 'Ivory Coast' },
    ]);
    expect(suggestions('кот', COUNTRIES)[0]?.by).toBe('Кот-д’Ивуар');
    expect(suggestions('cote d', COUNTRIES)[0]?.by).toBeNull();
  });

  it('begin a word of a name, and are none for nothing', () => {
    expect(offered('mali')).toEqual([]);
    expect(offered(' ')).toEqual([]);
  });

  it('are eight at most', () => {
    const many = Array.from({ length: 12 }, (_, at): NamedCountry => [`a${at}`, 'aaa', `A ${at}`]);
    expect(suggestions('a', many)).toHaveLength(8);
  });
});
