import type { PolicyKind } from '../../model/activities/policies.ts';
import type { BriefText } from '../contract/brief.ts';
import {
  asOf,
  countedFull,
  dateNamed,
  editionDate,
  full,
  inWords,
  listed,
  type Nouns,
  place,
  places,
  sentenceCase,
} from '../grammar/ru.ts';
import { policies } from './policies.ts';

/** Kinds of policy after «нет». */
const NO_KIND: Readonly<Record<PolicyKind, string>> = {
  plan: 'плана',
  mandate: 'предписания',
  procurement: 'правила закупок',
  'task force': 'рабочей группы',
};

/** Holders after «из»: из 21 держателя, из 252 держателей. */
const HOLDERS_OF: Nouns = ['держателя', 'держателей', 'держателей'];

/** What is missing, after «нет»: плана; ни плана, ни предписания. */
function noneOf(kinds: readonly PolicyKind[]): string {
  const names = kinds.map((kind) => NO_KIND[kind]);
  return names.length === 1 ? names.join('') : names.map((name) => `ни ${name}`).join(', ');
}

/** A country's brief: one page for those who advise it. */
export const brief: BriefText = {
  title: (area) => `Что можно сделать для IPv6 ${place(area, 'in')}`,
  description: (area) =>
    `${sentenceCase(place(area, 'subject'))} на одной странице: место среди соседей, меры политики по IPv6, три следующих шага, где запросить адреса и где учиться.`,
  kicker: (p) => `Справка на одной странице · Выпуск: ${editionDate(p.edition)}`,
  link: (area) => `Что можно сделать ${place(area, 'in')}: справка на одной странице`,
  standing: (area) => `Положение ${place(area, 'of')}`,
  beside: {
    heading: 'Рядом с соседями',
    policies: 'Меры политики в нашей таблице',
    columns: {
      'ipv6-users-google': 'Доля с IPv6 (Google)',
      'ipv4-per-person': 'Адреса IPv4 на человека',
    },
    caption: (p) =>
      `${place(p.area, 'name')} и ближайшие на нашей карте страны и территории ${place(p.region, 'of')}, по которым есть оба числа (${full(p.count)}); сначала соседи по суше`,
    compare: 'Сравнить их во времени',
  },
  policies: {
    heading: 'Меры политики в нашей таблице',
    entry: (p) =>
      `${p.title} (${[policies.kinds[p.kind], p.year].filter(Boolean).join(', ')}; ${p.who})`,
    more: (count) => `и еще ${inWords(count, 'f')}`,
    lacks: (p) =>
      `В нашей таблице нет ${p.hasNone ? 'собственных мер политики по IPv6' : noneOf(p.kinds)}. Это не значит, что их нет вовсе.`,
    all: 'Сообщить, чего не хватает',
  },
  registry: {
    heading: (registry) => `Как запросить адреса у ${place(registry, 'of')}`,
    holders: (p) => {
      const file = `по файлу ${place(p.registry, 'of')} ${asOf(p.on)}`;
      if (p.without > 0)
        return `У ${full(p.without)} из ${countedFull(p.all, HOLDERS_OF)} IPv4 ${place(p.area, 'in')} нет IPv6, ${file}.`;
      return p.all === 1
        ? `У единственного держателя IPv4 ${place(p.area, 'in')} есть и IPv6, ${file}.`
        : `У всех держателей IPv4 ${place(p.area, 'in')} (${full(p.all)}) есть и IPv6, ${file}.`;
    },
    noHolders: (p) =>
      `По имеющемуся файлу ${place(p.registry, 'of')} не видно, у скольких держателей IPv4 ${place(p.area, 'in')} нет IPv6.`,
    others: (registries) =>
      `Часть адресов этой страны или территории зарегистрирована у ${registries.length === 1 ? 'другой регистратуры' : 'других регистратур'}: ${listed(places(registries))}.`,
    ask: (registry) => `${place(registry, 'name')}: порядок запроса адресов`,
  },
  steps: {
    heading: 'Три следующих шага',
    names: {
      policy: 'Принять национальный план',
      request: 'Добиться, чтобы держатели IPv4 запросили IPv6',
      operators: 'Добиться, чтобы операторы пользовались тем, что зарегистрировали',
      buy: 'Требовать IPv6 в каждой государственной закупке',
      overdue: 'Сообщить, что стало с целевым показателем',
      together: 'Собрать вместе операторов, государство и университеты',
      services: 'Сделать государственные услуги доступными по IPv6',
      skills: 'Обучить тех, кто обслуживает сети',
      progress: 'Каждый год отчитываться о ходе работы',
    },
    why: {
      policy: () => 'В нашей таблице нет ни плана, ни предписания. Назовите ответственных и сроки.',
      request: (p) =>
        p.hasNoSpace || p.holders === null
          ? 'Пространства IPv6 там пока не зарегистрировано: начните с крупнейших операторов.'
          : `IPv6 нет у ${full(p.holders.without)} из ${countedFull(p.holders.all, HOLDERS_OF)} IPv4. Начните с крупнейших операторов.`,
      operators: () =>
        'Пространства IPv6 на человека зарегистрировано больше, чем в медианной стране, а пользователей Google по IPv6 приходит меньше. Начинают с мобильных и домашних сетей.',
      buy: () =>
        'В нашей таблице нет правила закупок. Купленное сегодня останется в сетях на годы.',
      overdue: (p) =>
        p.overdue === null
          ? ''
          : `Срок цели «${p.overdue.target}»\u00a0— ${dateNamed(p.overdue.by)}; что с ней стало, в нашей таблице не указано.`,
      together: () =>
        'В нашей таблице нет рабочей группы. Сети переходят тогда, когда переходят соседние.',
      services: () =>
        'Начните с того, что видят все: с государственных сайтов, почты и серверов имен.',
      skills: () =>
        'Сначала инженеров, затем тех, кто отвечает на звонки клиентов; курсы названы ниже.',
      progress: () =>
        'Одно число в год, например доля пользователей, указанная выше, показывает, что действует.',
    },
    clause: (p) =>
      `Резолюция 64 ВАСЭ, предлагает ${p.to === 'states' ? 'Государствам-Членам' : 'Государствам-Членам и Членам Секторов'}, ${p.number}`,
    document: (p) => (p.section === null ? p.title : `${p.title}, раздел ${p.section}`),
    clauses: 'формулировки для тендеров',
    rule: 'Выбраны по правилу из того, что показывают наши таблицы, в порядке, одинаковом для всех.',
    more: 'Руководства для правительств',
  },
  training: {
    heading: 'Обучение на официальных языках',
    none: 'Курсы на официальном языке нам неизвестны; эти\u00a0— на других языках.',
    more: 'Все обучение',
  },
  testbeds: {
    heading: 'Испытательные площадки поблизости',
    none: 'В этом регионе нам не известна ни одна.',
    more: 'Все испытательные площадки',
  },
  whole: (area) => `Все показатели ${place(area, 'of')}`,
};
