import { describe, expect, it } from 'vitest';
import { WORLD } from '../../model/area.ts';
import { areaOf, GROUPS } from '../../model/group.ts';
import { ARTICLES, READING_NAMES } from '../es/place-forms.ts';
import { regions, unattributed } from '../es/places.ts';
import {
  addressesOf,
  afterColon,
  afterDe,
  agreeing,
  anyOf,
  counted,
  countedFull,
  editionDate,
  fixed,
  fromTo,
  full,
  inTenOf,
  inWords,
  listed,
  neither,
  ofDate,
  ofSpan,
  on,
  onDay,
  oneIn,
  oneInOf,
  ordinal,
  percent,
  place,
  places,
  short,
  signed,
  someOf,
  spanOf,
  theAddresses,
  toPlace,
  verbFor,
} from './es.ts';
import { tellTable } from './sample-names.ts';

const countries = tellTable();

describe('a place in a sentence', () => {
  it.each([
    ['KE', 'Kenya', 'Kenya', 'en Kenya', 'de Kenya', 'a Kenya'],
    ['SV', 'El Salvador', 'El Salvador', 'en El Salvador', 'de El Salvador', 'a El Salvador'],
    ['PE', 'Perú', 'el Perú', 'en el Perú', 'del Perú', 'al Perú'],
    ['IN', 'India', 'la India', 'en la India', 'de la India', 'a la India'],
    [
      ...['NL', 'Países Bajos', 'los Países Bajos', 'en los Países Bajos'],
      ...['de los Países Bajos', 'a los Países Bajos'],
    ],
    ['BS', 'Bahamas', 'las Bahamas', 'en las Bahamas', 'de las Bahamas', 'a las Bahamas'],
    [
      ...['BO', 'Bolivia (Estado Plurinacional de)', 'el Estado Plurinacional de Bolivia'],
      ...['en el Estado Plurinacional de Bolivia', 'del Estado Plurinacional de Bolivia'],
      'al Estado Plurinacional de Bolivia',
    ],
    [
      ...['IR', 'Irán (República Islámica del)', 'la República Islámica del Irán'],
      ...['en la República Islámica del Irán', 'de la República Islámica del Irán'],
      'a la República Islámica del Irán',
    ],
    ['029', 'Caribe', 'el Caribe', 'en el Caribe', 'del Caribe', 'al Caribe'],
    ['019', 'Américas', 'las Américas', 'en las Américas', 'de las Américas', 'a las Américas'],
    [WORLD, 'Mundo', 'el mundo', 'en el mundo', 'del mundo', 'al mundo'],
    ['ripencc', 'RIPE NCC', 'el RIPE NCC', 'en el RIPE NCC', 'del RIPE NCC', 'al RIPE NCC'],
    ['lacnic', 'LACNIC', 'LACNIC', 'en LACNIC', 'de LACNIC', 'a LACNIC'],
    [
      ...['sids', 'Pequeños Estados insulares en desarrollo'],
      ...['los pequeños Estados insulares en desarrollo'],
      ...['en los pequeños Estados insulares en desarrollo'],
      ...['de los pequeños Estados insulares en desarrollo'],
      ...['a los pequeños Estados insulares en desarrollo'],
    ],
    [
      ...['developing', 'Los cuatro grupos que nombra la Resolución 64'],
      ...['los cuatro grupos que nombra la Resolución 64'],
      ...['en los cuatro grupos que nombra la Resolución 64'],
      ...['de los cuatro grupos que nombra la Resolución 64'],
      ...['a los cuatro grupos que nombra la Resolución 64'],
    ],
    [
      ...[areaOf('ripencc'), 'Países y territorios atendidos principalmente por el RIPE NCC'],
      ...['los países y territorios atendidos principalmente por el RIPE NCC'],
      ...['en los países y territorios atendidos principalmente por el RIPE NCC'],
      ...['de los países y territorios atendidos principalmente por el RIPE NCC'],
      ...['a los países y territorios atendidos principalmente por el RIPE NCC'],
    ],
  ] as const)('%s has its article and what melts with it', (area, ...words) => {
    const forms = (['name', 'subject', 'in', 'of'] as const).map((form) => place(area, form));
    expect([...forms, toPlace(area)]).toEqual(words);
  });

  it('has an article or none by the table, never for want of an entry', () => {
    const areas = [
      ...countries.map((country) => country.alpha2),
      ...Object.keys(regions),
      ...Object.keys(unattributed),
      ...GROUPS.map(areaOf).filter((area) => !area.startsWith('served-by-')),
      ...['afrinic', 'apnic', 'arin', 'lacnic', 'ripencc'],
    ];
    expect(areas.filter((area) => !ARTICLES.has(area))).toEqual([]);
    expect([...ARTICLES.keys()].filter((area) => !areas.includes(area))).toEqual([]);
    expect([...READING_NAMES.keys()].filter((area) => !areas.includes(area))).toEqual([]);
  });

  it('is never read with what the list turns round, nor with an article that did not melt', () => {
    const all = countries.flatMap(({ alpha2 }) => [place(alpha2, 'in'), place(alpha2, 'of')]);
    expect(all.filter((words) => /\((.* )?de[l]?\)|\bde el\b|\ben el El\b/.test(words))).toEqual(
      [],
    );
  });

  it('is said by its code where nothing names it', () => {
    expect(place('QX', 'in')).toBe('en QX');
    expect(place('999', 'of')).toBe('de 999');
    expect(() => place('el Perú', 'name')).toThrow(/expected the code of a country or region/);
  });

  it('takes the verb in its number', () => {
    const verbs = ['PE', 'NL', 'MV', '019', 'ldc'].map((area) => agreeing(area, 'es', 'son'));
    expect(verbs).toEqual(['es', 'son', 'es', 'son', 'son']);
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['KE'], 'Kenya'],
    [['KE', 'PE'], 'Kenya y el Perú'],
    [['KE', 'IT'], 'Kenya e Italia'],
    [['KE', 'YE', 'ID'], 'Kenya, el Yemen e Indonesia'],
    [['PE', 'KE', 'SV', 'MX'], 'el Perú, Kenya, El Salvador y México'],
    [['BQ', 'IT'], 'Bonaire, San Eustaquio y Saba; e Italia'],
    [['KE', 'BQ', 'PE'], 'Kenya; Bonaire, San Eustaquio y Saba; y el Perú'],
  ])('of %j is %s', (areas, words) => {
    expect(listed(places(areas))).toBe(words);
  });

  it('of a choice has “u” before the sound of o', () => {
    expect(anyOf(['siete', 'ocho'])).toBe('siete u ocho');
    expect(anyOf(['ocho', 'nueve'])).toBe('ocho o nueve');
  });

  it('of what is denied has “ni” before the last', () => {
    expect(neither(['un plan', 'una norma', 'un grupo'])).toBe('un plan, una norma ni un grupo');
    expect(neither(['un plan'])).toBe('un plan');
  });

  it('takes no decimal comma for one of its own', () => {
    expect(listed(['1,5 en África', '0,4 en Asia'])).toBe('1,5 en África y 0,4 en Asia');
  });

  it('of many names the first three', () => {
    expect(someOf(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c y otros dos');
  });
});

describe('a count', () => {
  it('has its noun in the right number, and “de” after millions', () => {
    const said = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000, 1_500_000, 3_687_291_472].map((count) =>
      counted(count, 'país', 'países'),
    );
    expect(said).toEqual([
      ...['0 países', '1 país', '2 países', '3 países', '5 países', '11 países', '21 países'],
      ...['100 países', '1 millón de países', '1,5 millones de países'],
      '3690 millones de países',
    ]);
    expect([999_999_999, 18_812_000_000, 814e9, 2e12].map(short)).toEqual([
      ...['1000 millones', '18.800 millones', '814.000 millones', '2 billones'],
    ]);
    expect([664_000, 6_250_000, 1].map(theAddresses)).toEqual([
      ...['las 664.000 direcciones', 'los 6,25 millones de direcciones', 'la única dirección'],
    ]);
    expect(countedFull(2_000_000, 'x', 'xs')).toBe('2.000.000 de xs');
    expect(countedFull(27_313_408, 'x', 'xs')).toBe('27.313.408 xs');
    expect(counted(1.0004, '/32', '/32')).toBe('1\u00a0/32');
    expect(addressesOf(1, 'IPv4')).toBe('1 dirección IPv4');
    expect(addressesOf(8192)).toBe('8192 direcciones');
  });

  it('is a word where it is small, in its gender', () => {
    expect([inWords(1), inWords(1, 'f'), inWords(2), inWords(12)]).toEqual([
      ...['un', 'una', 'dos', '12'],
    ]);
  });

  it('has a decimal comma and points from five digits on', () => {
    expect([full(1234), full(12_345.678), fixed(16), percent(0.123), signed(-4)]).toEqual([
      ...['1234', '12.345,68', '16,0', '12,3\u00a0%', '−4,0'],
    ]);
  });

  it('as a rank is in the masculine', () => {
    expect([1, 2, 21, 1002].map(ordinal)).toEqual(['1.º', '2.º', '21.º', '1002.º']);
  });
});

describe('words behind a colon', () => {
  it('have no capital but that of an abbreviation', () => {
    const said = ['Desde 2019', 'El 12\u00a0%', 'A la cabeza', 'IPv4', 'LACNIC', '12 /32'].map(
      afterColon,
    );
    expect(said).toEqual(['desde 2019', 'el 12\u00a0%', 'a la cabeza', 'IPv4', 'LACNIC', '12 /32']);
  });
});

describe('a share in round numbers', () => {
  it('is one of so many, or a few parts of few', () => {
    expect([0.124, 0.48, 0.66, 0.7, 0.0412].map((share) => oneIn(share))).toEqual([
      ...['cerca de uno de cada ocho', 'cerca de la mitad', 'cerca de dos de cada tres'],
      ...['cerca de siete de cada diez', 'cerca de uno de cada 24'],
    ]);
    expect(oneIn(0.124, 'f')).toBe('cerca de una de cada ocho');
  });

  it('is none or all only where it is exactly that', () => {
    const said = [0, 0.0001, 0.51, 0.999, 1].map((share) => oneInOf(share, 'usuarios'));
    expect(said).toEqual([
      ...['ninguno de los usuarios', 'menos de uno de cada 1000 usuarios'],
      ...['cerca de la mitad de los usuarios'],
      ...['más de nueve de cada diez usuarios', 'todos los usuarios'],
    ]);
  });

  it('has the verb in its number', () => {
    const verbs = [0, 0.124, 0.3, 1].map((share) => verbFor(oneIn(share), 'usa', 'usan'));
    expect(verbs).toEqual(['usa', 'usa', 'usan', 'usan']);
    expect(verbFor('el 96 % de los usuarios', 'usa', 'usan')).toBe('usa');
  });

  it('in tenths melts with what stands before it', () => {
    const said = [0.43, 0.1, 0.96].map((share) => afterDe(inTenOf(share, 'usuarios')));
    expect(said).toEqual([
      ...[
        'de 4 de cada 10 usuarios',
        'de uno de cada 10 usuarios',
        'del 96\u00a0% de los usuarios',
      ],
    ]);
  });
});

describe('a date', () => {
  it('has the word before it that a day or a month asks for', () => {
    expect([on('2026-07-01'), on('2026-07'), on('2026')]).toEqual([
      ...['el 1 de julio de 2026', 'en julio de 2026', 'en 2026'],
    ]);
    expect(onDay('2026-07-19')).toBe('el domingo 19 de julio de 2026');
    expect([ofDate('2026-07-19'), ofDate('2026-07')]).toEqual([
      ...['del 19 de julio de 2026', 'de julio de 2026'],
    ]);
    expect(fromTo('2019-04', '2026-08')).toBe('de abril de 2019 a agosto de 2026');
  });

  it.each([
    ['2026-11-24', '2026-11-24', '24 de noviembre de 2026'],
    ['2026-11-24', '2026-11-27', '24 al 27 de noviembre de 2026'],
    ['2026-10-24', '2026-11-27', '24 de octubre al 27 de noviembre de 2026'],
    ['2025-11-27', '2026-11-27', '27 de noviembre de 2025 al 27 de noviembre de 2026'],
    ['2026-08', '2026-11', 'agosto a noviembre de 2026'],
    ['2025-12', '2026-01', 'diciembre de 2025 a enero de 2026'],
    ['2026-11', '2026-11-27', 'noviembre de 2026 al 27 de noviembre de 2026'],
    ['2012', '2024', '2012 a 2024'],
  ])('to another, from %s to %s, is %s', (oldest, newest, words) => {
    expect(spanOf({ oldest, newest })).toBe(words);
  });

  it('of a span begins with “de”', () => {
    expect(ofSpan({ oldest: '2026-11-24', newest: '2026-11-27' })).toBe(
      'del 24 al 27 de noviembre de 2026',
    );
    expect(ofSpan({ oldest: '2026-08', newest: '2026-11' })).toBe('de agosto a noviembre de 2026');
  });

  it.each([
    ['2026-11-28', '28 de noviembre de 2026'],
    ['2026-11-28-2', '28 de noviembre de 2026 (segunda de ese día)'],
    ['2026-11-28-11', '28 de noviembre de 2026 (11.ª de ese día)'],
    ['2026-11-28-edited-0123abcd', '28 de noviembre de 2026, modificada después (0123abcd)'],
  ])('of an edition, %s, is %s', (name, words) => {
    expect(editionDate(name)).toBe(words);
  });
});
