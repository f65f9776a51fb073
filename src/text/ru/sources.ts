import { archiveOf } from '../../model/publications.ts';
import type { Registry } from '../../model/registry.ts';
import type { SourcesText } from '../contract/sources.ts';
import { place } from '../grammar/ru.ts';
import { ofEachRegistry } from '../of-each-registry.ts';

/** Название регистратуры, которое не склоняется. */
const name = (registry: Registry) => place(registry, 'name');

const delegated = 'Делегированные номерные ресурсы Интернета';
const attribution = (registry: Registry) =>
  `Опубликованная статистика регистратуры, с указанием ${name(registry)}; условий в файле нет`;
const harmless = (registry: Registry) =>
  `Можно свободно скачивать и использовать, не возлагая ответственности на ${name(registry)}`;
const ofRegistry = (registry: Registry) =>
  registry === 'afrinic' || registry === 'apnic' ? harmless(registry) : attribution(registry);
const google =
  'Условия не опубликованы, текста лицензии не найдено: данные приводятся с указанием Google';
const labs = 'Повторное использование разрешено с указанием APNIC Labs';
const waitingList = `Сведения из открытого списка, с указанием ${name('arin')}; условий в нем нет`;

/** Источники, как их называет сайт. */
export const sources: SourcesText = {
  titles: {
    countries: 'Коды, регионы и названия стран на шести языках',
    population: 'Общая численность населения (SP.POP.TOTL)',
    'people-online': 'Доля людей, пользующихся Интернетом, последний год по каждой стране',
    holdings: 'Адресное пространство по странам на конец каждого месяца',
    'google-world': 'Доля пользователей Google с IPv6, мир, по дням',
    'google-country': 'Доля пользователей Google с IPv6, по странам',
    'apnic-labs': 'Использование IPv6 по экономикам',
    'apnic-labs-by-month': 'Использование IPv6 по экономикам, все тесты месяца вместе',
    'apnic-labs-by-day': 'Использование IPv6 по экономикам, среднее дневных долей за месяц',
    'pool-lacnic': 'Доступное и зарезервированное пространство IPv4 в LACNIC, по месяцам',
    'arin-waiting-list': 'Лист ожидания адресов IPv4',
    'arin-reissued': 'Блоки IPv4, заново выданные по листу ожидания',
    'ripencc-run-out': 'Последние адреса IPv4 в RIPE NCC и его лист ожидания',
    'ripencc-waiting-list':
      'Данные о листе ожидания IPv4 из статей, презентаций и сообщений участникам',
    iana: 'Адресное пространство IPv4 и IPv6',
    calendars: 'События из открытых календарей (iCalendar)',
    'registry-history': `${delegated}, по месяцам`,
    ...ofEachRegistry(
      (id) => id,
      () => delegated,
    ),
    ...ofEachRegistry(
      (id) => `transfers-${id}` as const,
      () => 'Передачи номерных ресурсов Интернета',
    ),
    ...ofEachRegistry(archiveOf, () => `${delegated}, последний файл каждого месяца`),
  },
  publishers: {
    countries: 'Статистический отдел ООН (M49) и терминология ООН (UNTERM), собрано Datahub',
    population: 'Всемирный банк',
    'people-online': 'Международный союз электросвязи (МСЭ)',
    holdings: 'пять регистратур',
    'registry-history': 'AFRINIC, APNIC и LACNIC',
    calendars: 'издатели перечисленных календарей',
  },
  licences: {
    countries: 'PDDL 1.0 (общественное достояние)',
    population: 'CC BY 4.0',
    'people-online': 'CC BY 4.0',
    holdings:
      'Статистика регистратур: свободное использование без возложения ответственности на регистратуры',
    ...{ 'google-world': google, 'google-country': google },
    ...{ 'apnic-labs': labs, 'apnic-labs-by-month': labs, 'apnic-labs-by-day': labs },
    'pool-lacnic': attribution('lacnic'),
    ...{ 'arin-waiting-list': waitingList, 'arin-reissued': waitingList },
    'ripencc-run-out': attribution('ripencc'),
    'ripencc-waiting-list': `Отдельные числа, каждое с документом, где оно приведено; с указанием ${name('ripencc')}`,
    'registry-history':
      'Статистика регистратур: свободное использование без возложения ответственности на AFRINIC и APNIC, с указанием LACNIC',
    iana: 'Открытые реестры IANA; условий в файлах нет',
    calendars:
      'Сведения из открытых календарей, каждое событие со ссылкой; условия каждого издателя',
    ...ofEachRegistry((id) => id, ofRegistry),
    ...ofEachRegistry((id) => `transfers-${id}` as const, attribution),
    ...ofEachRegistry(archiveOf, ofRegistry),
  },
  makers: { 'nro-stats': 'RIPE NCC, демонстрационные данные nro-stats' },
  makersTerms: {
    webnet77: 'Бесплатно за пожертвование, по словам составителей; текста условий нет',
    lanrat: 'Лицензия не найдена',
    sorujov: 'Повторное использование разрешено с указанием APNIC Labs, как сказано в самой копии',
    imau84: 'Лицензия не найдена',
  },
};
