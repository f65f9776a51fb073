import type { EverydayNames } from '../contract/everyday-names.ts';

/**
 * What people call a country beside its names in the tables, by its code. None of them means another country or part of
 * a country to anyone: so there is no Корея, no Америка and no Англия.
 */
export const everydayNames: EverydayNames = new Map([
  ['AE', ['ОАЭ', 'Эмираты']],
  ['BY', ['Белоруссия']],
  ['CD', ['ДР Конго', 'ДРК']],
  ['CF', ['ЦАР']],
  ['CG', ['Республика Конго']],
  ['FK', ['Фолкленды', 'Мальвинские острова']],
  ['GB', ['Великобритания']],
  ['KG', ['Киргизия', 'Киргизстан']],
  ['KP', ['КНДР', 'Северная Корея']],
  ['KR', ['Южная Корея']],
  ['LA', ['Лаос']],
  ['MD', ['Молдавия', 'Молдова']],
  ['MK', ['Македония']],
  ['MM', ['Бирма']],
  ['MV', ['Мальдивы']],
  ['NL', ['Голландия']],
  ['RU', ['Россия', 'РФ']],
  ['SC', ['Сейшелы']],
  ['SY', ['Сирия']],
  ['TM', ['Туркмения']],
  ['TZ', ['Танзания']],
  ['US', ['США']],
  ['VA', ['Ватикан']],
  ['ZA', ['ЮАР']],
]);
