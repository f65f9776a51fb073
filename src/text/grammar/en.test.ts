import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORLD } from '../../model/area.ts';
import { areaOf } from '../../model/group.ts';
import {
  counted,
  editionDate,
  listed,
  oneIn,
  ordinal,
  place,
  places,
  possessive,
  spanOf,
} from './en.ts';
import { tellNames } from './sample-names.ts';

const FOLDER = join(import.meta.dirname, '../en');

tellNames({
  BS: 'Bahamas',
  CI: 'Côte d’Ivoire',
  GM: 'Gambia',
  KE: 'Kenya',
  MF: 'Saint Martin (French part)',
  SH: 'Saint Helena, Ascension and Tristan da Cunha',
});

describe('a place in a sentence', () => {
  it.each([
    ['GM', 'Gambia', 'the Gambia'],
    ['BS', 'Bahamas', 'the Bahamas'],
    ['CI', 'Côte d’Ivoire', 'Côte d’Ivoire'],
    ['MF', 'Saint Martin (French part)', 'Saint Martin (French part)'],
    ['019', 'Americas', 'the Americas'],
    ['029', 'Caribbean', 'the Caribbean'],
    ['150', 'Europe', 'Europe'],
    [WORLD, 'World', 'the world'],
    ['ZZ', 'No country or territory given', 'No country or territory given'],
    ['ripencc', 'RIPE NCC', 'the RIPE NCC'],
    ['apnic', 'APNIC', 'APNIC'],
    ['sids', 'Small island developing states', 'the small island developing states'],
    [areaOf('americas'), 'Americas', 'the Americas'],
    [
      areaOf('ripencc'),
      'Countries and territories mainly served by the RIPE NCC',
      'the countries and territories mainly served by the RIPE NCC',
    ],
  ])('%s has its article where English gives it one', (area, name, subject) => {
    expect(place(area, 'name')).toBe(name);
    expect(place(area, 'subject')).toBe(subject);
  });

  it('comes with the word before it', () => {
    const forms = (['in', 'of', 'from'] as const).map((form) => place('GM', form));
    expect(forms).toEqual(['in the Gambia', 'of the Gambia', 'from the Gambia']);
    expect(place('CI', 'in')).toBe('in Côte d’Ivoire');
  });

  it('is said by its code where nothing names it', () => {
    expect(place('QX', 'name')).toBe('QX');
    expect(place('QX', 'in')).toBe('in QX');
    expect(place('999', 'subject')).toBe('999');
  });

  it.each(['Kenya', 'the Gambia', 'constructor', 'ke', ''])(
    'is not %j, which is no id',
    (words) => {
      expect(() => place(words, 'name')).toThrow(/expected the code of a country or region/);
    },
  );

  it('owns things', () => {
    const owners = ['KE', 'GM', 'ripencc', '019'].map(possessive);
    expect(owners).toEqual(['Kenya’s', 'the Gambia’s', 'the RIPE NCC’s', 'the Americas’']);
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['KE'], 'Kenya'],
    [['GM', 'KE'], 'the Gambia and Kenya'],
    [['GM', 'KE', 'CI'], 'the Gambia, Kenya and Côte d’Ivoire'],
    [['GM', 'SH'], 'the Gambia; and Saint Helena, Ascension and Tristan da Cunha'],
  ])('of %j is %s', (areas, words) => {
    expect(listed(places(areas))).toBe(words);
  });

  it('takes the comma inside a number for no comma of its item', () => {
    expect(listed(['1,024 in Kenya', '8,192 in Cuba'])).toBe('1,024 in Kenya and 8,192 in Cuba');
  });
});

describe('a rank', () => {
  it('has the ending that its last words ask for', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 111, 1002].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '111th',
      '1,002nd',
    ]);
  });
});

describe('an edition in words', () => {
  it.each([
    ['2026-11-28', '28 November 2026'],
    ['2026-11-28-2', '28 November 2026 (second of that day)'],
    ['2026-11-28-11', '28 November 2026 (11th of that day)'],
    ['2026-11-28-edited-0123abcd', '28 November 2026, edited since (0123abcd)'],
  ])('%s is %s', (name, words) => {
    expect(editionDate(name)).toBe(words);
  });

  it('is never said as a date, which a second one of a day is not', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
    const wrong = files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .filter((file) => /\bdate\((p\.)?edition\b/.test(readFileSync(`${FOLDER}/${file}`, 'utf8')));
    expect(wrong).toEqual([]);
  });
});

describe('a count with its noun', () => {
  it('has the noun that what is said asks for, where little more than one is said as one', () => {
    const said = (value: number) => counted(value, '/32', '/32s');
    expect([1, 1.0004, 1.07, 2].map(said)).toEqual(['1 /32', '1 /32', '1.07 /32s', '2 /32s']);
  });
});

describe('a span in words', () => {
  it.each([
    ['2026-11-24', '2026-11-24', '24 November 2026'],
    ['2026-11-24', '2026-11-27', '24 to 27 November 2026'],
    ['2026-10-24', '2026-11-27', '24 October to 27 November 2026'],
    ['2025-11-27', '2026-11-27', '27 November 2025 to 27 November 2026'],
    ['2026-08', '2026-11', 'August to November 2026'],
    ['2026-11', '2026-11-27', 'November 2026 to 27 November 2026'],
  ])('from %s to %s is %s', (oldest, newest, words) => {
    expect(spanOf({ oldest, newest })).toBe(words);
  });
});

describe('a share in round numbers', () => {
  it('is one in so many, or a few parts of few', () => {
    const said = [0.124, 0.5, 0.48, 0.33, 0.66, 0.7, 0.75, 0.91].map(oneIn);
    expect(said).toEqual([
      ...['about one in eight', 'about one in two', 'about one in two', 'about one in three'],
      ...['about two in three', 'about seven in 10', 'about three in four', 'about nine in 10'],
    ]);
  });

  it('is one in many where it is small, with two digits', () => {
    expect([0.097, 0.0412, 0.0011].map(oneIn)).toEqual([
      ...['about one in 10', 'about one in 24', 'about one in 910'],
    ]);
  });

  it('is none or all only where it is exactly that', () => {
    expect([0, 0.0001, 0.999, 1].map(oneIn)).toEqual([
      ...['none', 'fewer than one in 1,000', 'more than nine in 10', 'all'],
    ]);
  });

  it('is never further off than a sixth of itself', () => {
    const numbers = Object.fromEntries(
      ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map(
        (word, at) => [word, at],
      ),
    );
    for (let share = 0.001; share <= 0.95; share += 0.001) {
      const [, parts = '', of = ''] = /^about (\w+) in ([\w,]+)$/.exec(oneIn(share)) ?? [];
      const told = (numbers[parts] ?? Number.NaN) / (numbers[of] ?? Number(of.replace(',', '')));
      expect(Math.abs(told - share) / share, `${share}: ${oneIn(share)}`).toBeLessThan(1 / 6);
    }
  });
});
