import type { Registry } from '../../model/registry.ts';
import type { PlacedText } from '../contract/placed.ts';
import { place } from '../grammar/ru.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { headOf } from './groups.ts';

const whose = (registry: Registry) => place(registry, 'of');
const holdersId = (registry: Registry) => `holders-without-ipv6-${registry}` as const;
const untold =
  'Есть только там, где в новейшем имеющемся файле регистратуры один держатель отличим от другого.';

/** Figures outside the page of what they are about, and where they are expected and are not. */
export const placed: PlacedText = {
  // A full stop: the title may have a colon of its own, and begins with a capital.
  title: (p) => `${headOf(p.area)}. ${p.title}`,
  link: 'Поделиться, встроить, скачать',
  names: {
    'map-ipv6-users': 'Карта: пользователи Google с IPv6',
    'map-ipv6-held': 'Карта: зарегистрированное пространство IPv6',
    'map-ipv4-per-person': 'Карта: адреса IPv4 на человека',
    'map-first-ipv6': 'Карта: первый блок IPv6',
    'map-policies': 'Карта: меры политики по IPv6',
    'world-ipv6-held': 'Зарегистрированное пространство IPv6 в мире',
    'ipv6-largest-holders': 'Страны и территории с наибольшим пространством IPv6',
    ...ofEachRegistry(
      (registry) => `${registry}-pool` as const,
      (registry) => `Адреса IPv4, которые остались у ${whose(registry)}`,
    ),
    'ipv4-per-person-by-region': 'Адреса IPv4 на человека по регионам',
    'ipv6-users-by-region': 'Пользователи Google с IPv6 по регионам',
    'world-ipv6-users': 'Пользователи Google с IPv6 в мире',
    'ipv4-account': 'Где каждый адрес IPv4',
    'ipv4-administered': 'Кто какими адресами IPv4 ведает',
    'ipv4-run-out': 'Как у регистратур закончился IPv4',
    ...ofEachRegistry(
      (registry) => `${registry}-pool-by-state` as const,
      (registry) => `Адреса IPv4 по состоянию, ${whose(registry)}`,
    ),
    ...ofEachRegistry(
      (registry) => `${registry}-pool-flow` as const,
      (registry) => `Адреса IPv4, пришедшие в запас и ушедшие из него, ${whose(registry)}`,
    ),
    'ipv4-most-and-least': 'Где адресов IPv4 на человека больше и меньше всего',
    'ipv4-lorenz': 'Насколько равномерно распределены адреса IPv4',
    'ipv4-shares': 'Доли населения и адресов IPv4',
    'ipv4-gini-by-year': 'Насколько равномерно распределены адреса IPv4, по годам',
    'ipv4-developing-by-year': 'Доля развивающихся стран в адресах IPv4, по годам',
    'pace-by-sub-region': 'Рост пространства IPv6 по частям мира',
    'pace-steady-growth': 'Устойчивый рост пространства IPv6',
    'pace-acceleration': 'Прирост пространства IPv6 за три года и за три предыдущих',
    'pace-first-ipv6': 'Когда страны и территории получили первое пространство IPv6',
    'pace-delegations-a-year': 'Делегированные блоки IPv6 за год',
    'pace-rank-moves': 'Кто поднялся и кто опустился по пространству IPv6',
    'ipv6-registered-and-used': 'Зарегистрированный и используемый IPv6',
    ...ofEachRegistry(holdersId, (registry) => `Держатели с IPv4 без IPv6, ${whose(registry)}`),
    'ipv6-users-by-group': 'Пользователи Google с IPv6 по группам',
    'ipv4-registered-by-year': 'Адреса IPv4 по году первой регистрации',
    'iot-devices-a-person': 'Подключенные вещи на человека',
    'iot-forecasts-of-2025': 'Прогнозы числа подключенных вещей на 2025 год',
    'group-ipv6-held': 'Зарегистрированное пространство IPv6 у членов',
    'group-ipv6-users': 'Пользователи Google с IPv6, каждый член рядом с миром',
    'group-ipv6-per-million': 'Пространство IPv6 на миллион человек, каждый член рядом с миром',
    'group-ipv4-per-person': 'Адреса IPv4 на человека, каждый член рядом с миром',
    'country-ipv6-held': 'Зарегистрированное пространство IPv6',
    'country-ipv6-users': 'Пользователи Google с IPv6 рядом с другими',
    'country-ipv4-held': 'Зарегистрированные адреса IPv4',
    'country-ipv4-per-person': 'Адреса IPv4 на человека рядом с другими',
    'country-ipv6-registrations': 'Делегированные блоки IPv6 по году первой регистрации',
    'country-ipv4-registrations': 'Адреса IPv4 по году первой регистрации',
    'country-ipv6-use-over-time':
      'Как меняется доля пользователей, которые могут пользоваться IPv6',
    'world-ipv6-use-over-time': 'Использование IPv6 в мире, измеренное дважды',
    'country-ipv4-transfers': 'Адреса IPv4, полученные извне и переданные вовне',
    'ipv4-transfers-by-registry': 'Передача адресов IPv4 между регистратурами',
    'ipv4-waiting-time': 'Сколько ждут IPv4',
    'arin-waiting-list': `Кто ждет IPv4 у ${whose('arin')}`,
    'ripencc-waiting-list': `Кто ждет IPv4 у ${whose('ripencc')}`,
    'arin-given-again': `Повторно выданные адреса IPv4 ${whose('arin')}`,
    'ripencc-last-pool': `Как закончились последние адреса IPv4 ${whose('ripencc')}`,
    'ipv4-given-back-by-registry': 'Что вернули, передали и выдали снова',
    'delegations-still-listed': 'Что стало с блоками прошлых лет',
    'ipv4-listed-by-registry': 'Адреса IPv4 по собственным файлам регистратур',
    'country-ipv4-flows': 'Адреса IPv4, которые пришли, ушли и возвращены',
    'group-ipv4-flows': 'Адреса IPv4 у членов группы: пришли, ушли, возвращены',
  },
  absent: {
    generic: 'В этом выпуске для этого графика нет данных.',
    why: {
      'country-ipv6-held': 'В списках регистратур нет записей с этим кодом страны.',
      'country-ipv4-held': 'Нет месяца, за который по этому коду страны есть точное число.',
      'country-ipv6-users':
        'Google не публикует доли для этого кода страны, или измерений было слишком мало.',
      'country-ipv4-per-person': 'Неизвестно либо число адресов, либо численность населения.',
      'country-ipv6-registrations': 'В списках нет блока IPv6 с датой регистрации.',
      'country-ipv4-registrations': 'В списках нет блока IPv4 с датой регистрации.',
      ...ofEachRegistry(holdersId, () => untold),
      'ipv4-account':
        'Имеющиеся подсчеты в сумме не дают всех существующих адресов: некоторых не хватает или их дни слишком далеки друг от друга. Подробнее\u00a0— на странице о качестве данных.',
      'country-ipv6-use-over-time':
        'В этом выпуске нет измерения APNIC Labs для этого кода страны.',
      'world-ipv6-use-over-time': 'В этом выпуске нет измерения APNIC Labs по миру.',
      'country-ipv4-transfers':
        'Есть только там, где прочитаны журналы всех пяти регистратур и в них назван здешний держатель.',
      'ipv4-transfers-by-registry':
        'Передачи показаны, только если прочитаны журналы всех пяти регистратур.',
      'country-ipv4-flows':
        'Есть только там, где имеются файлы обслуживающей регистратуры за много месяцев и что-нибудь пришло или ушло.',
    },
  },
};
