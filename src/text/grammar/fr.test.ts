import { describe, expect, it } from 'vitest';
import { WORLD } from '../../model/area.ts';
import { areaOf, GROUPS } from '../../model/group.ts';
import { REGIONS, SUB_REGION_CODES } from '../../model/region.ts';
import { REGISTRIES } from '../../model/registry.ts';
import { KNOWN_PLACES } from '../fr/place-forms.ts';
import {
  addressesOf,
  counted,
  date,
  de,
  editionDate,
  fixed,
  full,
  inTen,
  inWords,
  isManyOf,
  isPlural,
  listed,
  type Noun,
  ofDate,
  ofSpan,
  onDay,
  oneIn,
  ordinal,
  percent,
  place,
  places,
  row,
  shortDate,
  someOf,
  spanOf,
  to,
  upTo,
  when,
  worded,
} from './fr.ts';
import { tellTable } from './sample-names.ts';

const countries = tellTable();

const USER: Noun = { one: 'utilisateur', many: 'utilisateurs', gender: 'm' };
const ADDRESS: Noun = { one: 'adresse', many: 'adresses', gender: 'f' };
/** The spaces that French writes, as they are seen in a test. */
const THIN = '\u202f';
const FIXED = '\u00a0';

describe('a place in a sentence', () => {
  it.each([
    ['KE', 'le Kenya', 'au Kenya', 'du Kenya', 'du Kenya'],
    ['IN', 'l’Inde', 'en Inde', 'de l’Inde', 'd’Inde'],
    ['EG', 'l’Égypte', 'en Égypte', 'de l’Égypte', 'd’Égypte'],
    ['FJ', 'les Fidji', 'aux Fidji', 'des Fidji', 'des Fidji'],
    ['KM', 'les Comores', 'aux Comores', 'des Comores', 'des Comores'],
    ['TD', 'le Tchad', 'au Tchad', 'du Tchad', 'du Tchad'],
    ['CY', 'Chypre', 'à Chypre', 'de Chypre', 'de Chypre'],
    ['CU', 'Cuba', 'à Cuba', 'de Cuba', 'de Cuba'],
    ['HT', 'Haïti', 'en Haïti', 'd’Haïti', 'd’Haïti'],
    ['MC', 'Monaco', 'à Monaco', 'de Monaco', 'de Monaco'],
    ['HU', 'la Hongrie', 'en Hongrie', 'de la Hongrie', 'de Hongrie'],
    ['HN', 'le Honduras', 'au Honduras', 'du Honduras', 'du Honduras'],
    ['BB', 'la Barbade', 'à la Barbade', 'de la Barbade', 'de la Barbade'],
    ['IM', 'l’Île de Man', 'à l’Île de Man', 'de l’Île de Man', 'de l’Île de Man'],
    [
      'AG',
      'Antigua-et-Barbuda',
      'à Antigua-et-Barbuda',
      'd’Antigua-et-Barbuda',
      'd’Antigua-et-Barbuda',
    ],
    ['SV', 'El Salvador', 'en El Salvador', 'd’El Salvador', 'd’El Salvador'],
    [
      'PS',
      'l’État de Palestine',
      'dans l’État de Palestine',
      'de l’État de Palestine',
      'de l’État de Palestine',
    ],
    [
      'IR',
      'la République islamique d’Iran',
      'en République islamique d’Iran',
      'de la République islamique d’Iran',
      'de la République islamique d’Iran',
    ],
    [
      'FM',
      'les États fédérés de Micronésie',
      'dans les États fédérés de Micronésie',
      'des États fédérés de Micronésie',
      'des États fédérés de Micronésie',
    ],
    ['019', 'les Amériques', 'dans les Amériques', 'des Amériques', 'des Amériques'],
    ['009', 'l’Océanie', 'en Océanie', 'de l’Océanie', 'd’Océanie'],
    [
      '053',
      'l’Australie et la Nouvelle-Zélande',
      'en Australie et en Nouvelle-Zélande',
      'de l’Australie et de la Nouvelle-Zélande',
      'd’Australie et de Nouvelle-Zélande',
    ],
    [WORLD, 'le monde', 'dans le monde', 'du monde', 'du monde'],
    ['ripencc', 'le RIPE NCC', 'au RIPE NCC', 'du RIPE NCC', 'du RIPE NCC'],
    ['apnic', 'APNIC', 'chez APNIC', 'd’APNIC', 'd’APNIC'],
    ['lacnic', 'LACNIC', 'chez LACNIC', 'de LACNIC', 'de LACNIC'],
    [
      'sids',
      'les petits États insulaires en développement',
      'dans les petits États insulaires en développement',
      'des petits États insulaires en développement',
      'des petits États insulaires en développement',
    ],
  ])('%s has its article and melts it where French does', (area, ...forms) => {
    const said = (['subject', 'in', 'of', 'from'] as const).map((form) => place(area, form));
    expect(said).toEqual(forms);
  });

  it('stands by its name as the United Nations write it', () => {
    expect(place('IR', 'name')).toBe('Iran (République islamique d’)');
    expect(place('KE', 'name')).toBe('Kenya');
    expect(place(areaOf('ripencc'), 'name')).toBe(
      'Pays et territoires desservis principalement par le RIPE NCC',
    );
  });

  it('is known for every country, region and registry', () => {
    const all = [
      ...countries.map(({ alpha2 }) => alpha2),
      ...[WORLD, '001', 'EU', 'AP', 'ZZ', ...SUB_REGION_CODES, ...Object.values(REGIONS)],
      ...REGISTRIES,
    ];
    expect(all.filter((area) => !KNOWN_PLACES.has(area))).toEqual([]);
    expect([...KNOWN_PLACES].filter((area) => !all.includes(area))).toEqual([]);
  });

  it('never meets a vowel without its elision', () => {
    const areas = [...countries.map(({ alpha2 }) => alpha2), ...GROUPS.map(areaOf)];
    const said = areas.flatMap((area) =>
      (['subject', 'in', 'of', 'from'] as const).map((form) => place(area, form)),
    );
    expect(said.filter((words) => /\b(l[ae]|de) [aeiouéèêîïâô]/i.test(words))).toEqual([]);
  });

  it('is said by its code where nothing names it', () => {
    expect(place('QX', 'in')).toBe('à QX');
  });

  it('has a verb in the plural where its article is one', () => {
    expect(['FJ', 'US', 'sids', '019'].map(isPlural)).toEqual([true, true, true, true]);
    expect(['KE', 'CU', WORLD, 'ripencc'].map(isPlural)).toEqual([false, false, false, false]);
  });

  it('melts with à', () => {
    expect(['KE', 'FJ', 'IN', 'FR', 'ripencc', 'apnic'].map(to)).toEqual([
      ...['au Kenya', 'aux Fidji', 'à l’Inde', 'à la France', 'au RIPE NCC', 'à APNIC'],
    ]);
  });
});

describe('a number', () => {
  it('has decimal commas and thin spaces between thousands', () => {
    expect(full(27_313_408)).toBe(`27${THIN}313${THIN}408`);
    expect(fixed(16)).toBe('16,0');
    expect(percent(0.8619)).toBe(`86,2${FIXED}%`);
    expect(full(-8)).toBe('−8');
  });

  it('has its noun in the plural from two on, and behind de from a million on', () => {
    const said = [0, 1, 1.0004, 1.5, 2, 3, 5, 11, 21, 100, 1e6, 1.5e6, 27.3e6, 3.69e9].map(
      (count) => counted(count, 'adresse', 'adresses'),
    );
    expect(said).toEqual([
      ...['0 adresse', '1 adresse', '1 adresse', '1,5 adresse', '2 adresses', '3 adresses'],
      ...['5 adresses', '11 adresses', '21 adresses', '100 adresses', '1 million d’adresses'],
      ...['1,5 million d’adresses', '27,3 millions d’adresses', '3,69 milliards d’adresses'],
    ]);
    expect(addressesOf(8_192, 'IPv4')).toBe(`8${THIN}192 adresses IPv4`);
    expect(addressesOf(1.5e6, 'IPv4')).toBe('1,5 million d’adresses IPv4');
  });

  it('is a word up to ten, with its gender', () => {
    expect([0, 1, 2, 10, 11].map((count) => inWords(count))).toEqual([
      ...['zéro', 'un', 'deux', 'dix', '11'],
    ]);
    expect(worded(1, ADDRESS)).toBe('une adresse');
    expect(worded(0, USER)).toBe('zéro utilisateur');
    expect(worded(9, USER)).toBe('neuf utilisateurs');
  });

  it('is a rank with its ending', () => {
    expect([1, 2, 3, 11, 21].map((rank) => ordinal(rank))).toEqual([
      ...['1er', '2e', '3e', '11e', '21e'],
    ]);
    expect(ordinal(1, 'f')).toBe('1re');
  });
});

describe('a share in round numbers', () => {
  it('is so many of so many, with the gender of what is counted', () => {
    expect(
      [0.124, 0.5, 0.66, 0.0412, 0.0001, 0, 1, 0.97].map((share) => oneIn(share, USER)),
    ).toEqual([
      ...['environ un utilisateur sur huit', 'environ un utilisateur sur deux'],
      ...['environ deux utilisateurs sur trois', 'environ un utilisateur sur 24'],
      ...[`moins d’un utilisateur sur 1${THIN}000`, 'aucun utilisateur', 'tous les utilisateurs'],
      'plus de neuf utilisateurs sur dix',
    ]);
    expect(oneIn(0, ADDRESS)).toBe('aucune adresse');
    expect(oneIn(1, ADDRESS)).toBe('toutes les adresses');
    expect(oneIn(0.125, ADDRESS)).toBe('environ une adresse sur huit');
  });

  it('has its verb in the plural where it is of more than one', () => {
    const said = [0.124, 0.0001, 0, 0.6, 0.97, 1].map((share) => oneIn(share, USER));
    expect(said.map(isManyOf)).toEqual([false, false, false, true, true, true]);
  });

  it('is told in tenths', () => {
    expect([0.41, 0.1, 0.47, 0.02].map((share) => inTen(share, USER))).toEqual([
      ...[
        'quatre utilisateurs sur dix',
        'un utilisateur sur dix',
        'un utilisateur sur deux',
        `2${FIXED}% des utilisateurs`,
      ],
    ]);
  });
});

describe('a date', () => {
  it('has its month in lower case and its first day as an ordinal', () => {
    expect(['2026-07-19', '2026-08-01', '2026-08-11', '2026-08', '2026'].map(date)).toEqual([
      ...['19 juillet 2026', '1er août 2026', '11 août 2026', 'août 2026', '2026'],
    ]);
    expect(shortDate('2026-07-01')).toBe('1er juil. 2026');
  });

  it('has the word before it that its kind asks for', () => {
    const dates = ['2026-08-01', '2026-08', '2026'];
    expect(dates.map(when)).toEqual(['le 1er août 2026', 'en août 2026', 'en 2026']);
    expect(dates.map(ofDate)).toEqual(['du 1er août 2026', 'd’août 2026', 'de 2026']);
    expect(dates.map(upTo)).toEqual([
      ...['jusqu’au 1er août 2026', 'jusqu’en août 2026', 'jusqu’en 2026'],
    ]);
    expect(onDay('2026-07-19')).toBe('le dimanche 19 juillet 2026');
  });

  it.each([
    ['2026-11-24', '2026-11-24', '24 novembre 2026', 'du 24 novembre 2026'],
    ['2026-11-01', '2026-11-27', 'du 1er au 27 novembre 2026', 'du 1er au 27 novembre 2026'],
    [
      '2026-10-24',
      '2026-11-27',
      'du 24 octobre au 27 novembre 2026',
      'du 24 octobre au 27 novembre 2026',
    ],
    [
      '2025-11-27',
      '2026-11-27',
      'du 27 novembre 2025 au 27 novembre 2026',
      'du 27 novembre 2025 au 27 novembre 2026',
    ],
    ['2026-08', '2026-11', 'd’août à novembre 2026', 'd’août à novembre 2026'],
    ['2014', '2020', 'de 2014 à 2020', 'de 2014 à 2020'],
    [
      '2026-10',
      '2026-11-27',
      'd’octobre 2026 au 27 novembre 2026',
      'd’octobre 2026 au 27 novembre 2026',
    ],
  ])('from %s to %s says once what both ends share', (oldest, newest, alone, of) => {
    expect(spanOf({ oldest, newest })).toBe(alone);
    expect(ofSpan({ oldest, newest })).toBe(of);
  });

  it.each([
    ['2026-11-28', '28 novembre 2026'],
    ['2026-11-28-2', '28 novembre 2026 (deuxième du jour)'],
    ['2026-11-28-11', '28 novembre 2026 (11e du jour)'],
    ['2026-11-28-edited-0123abcd', '28 novembre 2026, modifiée depuis (0123abcd)'],
  ])('of an edition %s is %s', (name, words) => {
    expect(editionDate(name)).toBe(words);
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['KE'], 'le Kenya'],
    [['GM', 'KE'], 'la Gambie et le Kenya'],
    [['GM', 'KE', 'CI'], 'la Gambie, le Kenya et la Côte d’Ivoire'],
    [['GM', 'BQ'], `la Gambie${THIN}; et Bonaire, Saint-Eustache et Saba`],
  ])('of %j is %s', (areas, words) => {
    expect(listed(places(areas))).toBe(words);
  });

  it('has no word between the last two in a row, and counts what it leaves out', () => {
    expect(row(['a', 'b', 'c'])).toBe('a, b, c');
    expect(someOf(['a', 'b', 'c', 'd'])).toBe('a, b, c et d');
    expect(someOf(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c et deux autres');
  });

  it('elides de before a vowel, and before no h that is heard', () => {
    expect(['APNIC Labs', 'Google', 'août', 'imau84', 'HotCakeX', 'Haïti'].map(de)).toEqual([
      ...['d’APNIC Labs', 'de Google', 'd’août', 'd’imau84', 'de HotCakeX', 'd’Haïti'],
    ]);
  });
});
