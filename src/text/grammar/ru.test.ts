import { describe, expect, it } from 'vitest';
import { WORLD } from '../../model/area.ts';
import { areaOf, GROUPS } from '../../model/group.ts';
import { REGISTRIES } from '../../model/registry.ts';
import { COUNTRY_FORMS } from '../ru/place-forms.ts';
import {
  addresses,
  afterColon,
  asOf,
  counted,
  countedAddresses,
  dateNamed,
  editionDate,
  fromTo,
  inDate,
  inTen,
  inWords,
  isOneIn,
  listed,
  ofDate,
  onDay,
  oneIn,
  ordinal,
  percent,
  place,
  places,
  possessive,
  rankAt,
  since,
  some,
  someOf,
  spanOf,
} from './ru.ts';
import { tellTable } from './sample-names.ts';

const countries = tellTable();

/** Words with plain spaces, which can be read here. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('a place in a sentence', () => {
  it.each([
    ['KE', 'Кения', 'в Кении', 'Кении', 'из Кении'],
    ['CU', 'Куба', 'на Кубе', 'Кубы', 'с Кубы'],
    ['PH', 'Филиппины', 'на Филиппинах', 'Филиппин', 'с Филиппин'],
    ['FR', 'Франция', 'во Франции', 'Франции', 'из Франции'],
    ['VN', 'Вьетнам', 'во Вьетнаме', 'Вьетнама', 'из Вьетнама'],
    ['PE', 'Перу', 'в Перу', 'Перу', 'из Перу'],
    ['IM', 'остров Мэн', 'на острове Мэн', 'острова Мэн', 'с острова Мэн'],
    [
      'IR',
      'Исламская Республика Иран',
      'в Исламской Республике Иран',
      'Исламской Республики Иран',
      'из Исламской Республики Иран',
    ],
    [
      'US',
      'Соединенные Штаты Америки',
      'в Соединенных Штатах Америки',
      'Соединенных Штатов Америки',
      'из Соединенных Штатов Америки',
    ],
    ['018', 'юг Африки', 'на юге Африки', 'юга Африки', 'с юга Африки'],
    [WORLD, 'мир', 'в мире', 'мира', 'со всего мира'],
    ['ripencc', 'RIPE NCC', 'в RIPE NCC', 'RIPE NCC', 'из RIPE NCC'],
    [
      areaOf('arin'),
      'обслуживаемые в основном регистратурой ARIN страны и территории',
      'в обслуживаемых в основном регистратурой ARIN странах и территориях',
      'обслуживаемых в основном регистратурой ARIN стран и территорий',
      'из обслуживаемых в основном регистратурой ARIN стран и территорий',
    ],
  ])('%s bends with what stands before it', (area, subject, within, of, from) => {
    const forms = (['subject', 'in', 'of', 'from'] as const).map((form) => place(area, form));
    expect(forms.map(plain)).toEqual([subject, within, of, from]);
    expect(possessive(area)).toBe(place(area, 'of'));
  });

  it('keeps the United Nations’ own name where it stands alone', () => {
    expect(place('IR', 'name')).toBe('Иран (Исламская Республика)');
    expect(place('019', 'name')).toBe('Америка');
    expect(place('lldc', 'name')).toBe('Развивающиеся страны, не имеющие выхода к морю');
  });

  it('has forms for every country and territory of the table, and for no other', () => {
    expect(Object.keys(COUNTRY_FORMS)).toEqual(countries.map(({ alpha2 }) => alpha2));
  });

  it('begins with a preposition wherever something is, or comes from', () => {
    const areas = [...countries.map(({ alpha2 }) => alpha2), ...GROUPS.map(areaOf), ...REGISTRIES];
    const within = areas.filter((area) => !/^(в|во|на)\u00a0/.test(place(area, 'in')));
    const from = areas.filter((area) => !/^(из|с|со)\u00a0/.test(place(area, 'from')));
    expect([within, from]).toEqual([[], []]);
  });

  it('is said by its code where nothing names it', () => {
    expect(place('QX', 'name')).toBe('QX');
    expect(plain(place('QX', 'in'))).toBe('в QX');
    expect(plain(place('999', 'from'))).toBe('из 999');
  });

  it.each(['Кения', 'constructor', 'ke', ''])('is not %j, which is no id', (words) => {
    expect(() => place(words, 'name')).toThrow(/expected the code of a country or region/);
  });
});

describe('a count with its noun', () => {
  it.each([
    [0, '0 адресов'],
    [1, '1 адрес'],
    [2, '2 адреса'],
    [3, '3 адреса'],
    [5, '5 адресов'],
    [11, '11 адресов'],
    [21, '21 адрес'],
    [22, '22 адреса'],
    [100, '100 адресов'],
    [1.5, '1,5 адреса'],
    [1.0004, '1 адрес'],
    [5371, '5 370 адресов'],
    [1_500_000, '1,5 млн адресов'],
    [2_000_000_000, '2 млрд адресов'],
  ])('%d is %s', (count, words) => {
    expect(plain(counted(count, ['адрес', 'адреса', 'адресов']))).toBe(words);
  });

  it('has a word beside its noun in the singular after a fraction, where that is told', () => {
    const things = ['вещь', 'подключенные вещи', 'вещей', 'подключенной вещи'] as const;
    expect([2, 2.31, 4.38].map((count) => plain(counted(count, things)))).toEqual([
      ...['2 подключенные вещи', '2,31 подключенной вещи', '4,38 подключенной вещи'],
    ]);
  });

  it('is a word where it is small, with its gender', () => {
    const said = [1, 2, 5, 21].map((count) => some(count, ['страна', 'страны', 'стран'], 'f'));
    expect(said.map(plain)).toEqual(['одна страна', 'две страны', 'пять стран', '21 страна']);
    expect([0, 1, 2, 9, 10].map((count) => inWords(count))).toEqual([
      ...['ноль', 'один', 'два', 'девять', '10'],
    ]);
  });

  it('of addresses is whole below ten thousand, with the noun of what is said', () => {
    expect([8192, 27_313_408].map(addresses).map(plain)).toEqual(['8 192', '27,3 млн']);
    expect([1, 8192, 10_001].map((count) => plain(countedAddresses(count)))).toEqual([
      ...['1 адрес', '8 192 адреса', '10 000 адресов'],
    ]);
  });
});

describe('a share', () => {
  const USERS = {
    ...{ one: 'пользователь', ofOne: 'пользователя', of: 'пользователей' },
    arePeople: true,
  };
  const ADDRESSES = { one: 'адрес', ofOne: 'адреса', of: 'адресов', arePeople: false };

  it('is every so-manieth, or a few of few', () => {
    expect([0.124, 0.5, 0.33, 0.66, 0.7, 0.75].map((share) => plain(oneIn(share, USERS)))).toEqual([
      'примерно каждый восьмой пользователь',
      'примерно каждый второй пользователь',
      'примерно каждый третий пользователь',
      'примерно двое из трех пользователей',
      'примерно семеро из десяти пользователей',
      'примерно трое из четырех пользователей',
    ]);
    expect(
      [0.66, 0.91, 0.0412, 1 / 31, 0.0001, 0.97, 1].map((share) => plain(oneIn(share, ADDRESSES))),
    ).toEqual([
      'примерно два из трех адресов',
      'примерно девять из десяти адресов',
      'примерно один из 24 адресов',
      'примерно один из 31 адреса',
      'менее чем один из 1 000 адресов',
      'более девяти из десяти адресов',
      '100 % адресов',
    ]);
  });

  it('has its verb in the singular where one is meant', () => {
    expect([0, 0.0001, 0.04, 0.124, 0.5, 0.66, 1].map(isOneIn)).toEqual([
      ...[false, true, true, true, true, false, false],
    ]);
  });

  it('has a decimal comma and a space before its sign', () => {
    expect([percent(0.8619), percent(0.0003)].map(plain)).toEqual(['86,2 %', '0,03 %']);
    expect([0.41, 0.02].map(inTen).map(plain)).toEqual(['4 из 10', '2 %']);
  });
});

describe('a date', () => {
  it.each([
    [
      '2026-05-19',
      '19 мая 2026 года',
      '19 мая 2026 года',
      'на 19 мая 2026 года',
      'с 19 мая 2026 года',
    ],
    [
      '2026-05-02',
      '2 мая 2026 года',
      '2 мая 2026 года',
      'на 2 мая 2026 года',
      'со 2 мая 2026 года',
    ],
    ['2026-05', 'в мае 2026 года', 'мая 2026 года', 'на май 2026 года', 'с мая 2026 года'],
    ['2026', 'в 2026 году', '2026 года', 'на 2026 год', 'с 2026 года'],
  ])('%s bends with what is said of it', (when, within, of, as, from) => {
    expect([inDate, ofDate, asOf, since].map((say) => plain(say(when)))).toEqual([
      ...[within, of, as, from],
    ]);
  });

  it('is no bare number beside a noun', () => {
    expect(['2026-05-19', '2026-05', '2026'].map(dateNamed).map(plain)).toEqual([
      ...['19 мая 2026 года', 'май 2026 года', '2026 год'],
    ]);
  });

  it('has the name of its day where days differ', () => {
    expect(['2026-07-19', '2026-07-21', '2026-07-22', '2026-07'].map(onDay).map(plain)).toEqual([
      'в воскресенье 19 июля 2026 года',
      'во вторник 21 июля 2026 года',
      'в среду 22 июля 2026 года',
      'в июле 2026 года',
    ]);
  });

  it('runs from one to another, the year said once', () => {
    expect(plain(fromTo('2026-05', '2026-08'))).toBe('с мая по август 2026 года');
    expect(plain(fromTo('2021', '2025'))).toBe('с 2021 по 2025 год');
    expect(plain(fromTo('2024-05', '2026-08'))).toBe('с мая 2024 года по август 2026 года');
    expect(plain(fromTo('2026-10-24', '2026-11-27'))).toBe('с 24 октября по 27 ноября 2026 года');
  });
});

describe('a span in words', () => {
  it.each([
    ['2026-11-24', '2026-11-24', '24 ноября 2026 года'],
    ['2026-11-24', '2026-11-27', '24–27 ноября 2026 года'],
    ['2026-10-24', '2026-11-27', '24 октября – 27 ноября 2026 года'],
    ['2025-11-27', '2026-11-27', '27 ноября 2025 года – 27 ноября 2026 года'],
    ['2026-11', '2026-11-27', 'ноябрь 2026 года – 27 ноября 2026 года'],
  ])('from %s to %s is %s', (oldest, newest, words) => {
    expect(plain(spanOf({ oldest, newest }))).toBe(words);
  });
});

describe('words behind a colon', () => {
  it('begin with a small letter, but for an abbreviation', () => {
    expect(['Доступны', 'МСЭ', 'IPv4', 'В карантине', ''].map(afterColon)).toEqual([
      ...['доступны', 'МСЭ', 'IPv4', 'в карантине', ''],
    ]);
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['KE'], 'Кения'],
    [['GM', 'KE'], 'Гамбия и Кения'],
    [['GM', 'KE', 'CU'], 'Гамбия, Кения и Куба'],
    [['GM', 'KE', 'BQ'], 'Гамбия; Кения; а также Бонайре, Синт-Эстатиус и Саба'],
  ])('of %j is %s', (areas, words) => {
    expect(plain(listed(places(areas)))).toBe(words);
  });

  it('has a preposition before each, where that is what is said of them', () => {
    expect(plain(listed(places(['KE', 'CU'], 'in')))).toBe('в Кении и на Кубе');
    expect(plain(someOf(places(['KE', 'CU', 'PE', 'FR', 'TG'], 'in')))).toBe(
      'в Кении, на Кубе, в Перу и еще два',
    );
  });
});

describe('a rank', () => {
  it('bends', () => {
    expect([ordinal(1), rankAt(21)].map(plain)).toEqual(['1\u2011е', 'на 21\u2011м месте']);
  });
});

describe('an edition in words', () => {
  it.each([
    ['2026-11-28', '28 ноября 2026 года'],
    ['2026-11-28-2', '28 ноября 2026 года (№ 2 за день)'],
    ['2026-11-28-11', '28 ноября 2026 года (№ 11 за день)'],
    ['2026-11-28-edited-0123abcd', '28 ноября 2026 года, с последующей правкой (0123abcd)'],
  ])('%s is %s', (name, words) => {
    expect(plain(editionDate(name))).toBe(words);
  });
});
