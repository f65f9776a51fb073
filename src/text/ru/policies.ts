import type { PolicyKind } from '../../model/activities/policies.ts';
import type { PoliciesText } from '../contract/policies.ts';
import {
  asOf,
  countedFull,
  date,
  formFor,
  full,
  inDate,
  inWordsOf,
  listed,
  type Nouns,
  ofSome,
  onDay,
  percent,
  place,
  row,
  sentenceCase,
  some,
} from '../grammar/ru.ts';
import { COUNTRIES, COUNTRIES_IN, said } from './values.ts';

const kinds: Readonly<Record<PolicyKind, string>> = {
  plan: 'план',
  mandate: 'предписание',
  procurement: 'правило закупок',
  'task force': 'рабочая группа',
};

/** The forms of each kind after a count, and its gender. */
const counts: Readonly<Record<PolicyKind, readonly [Nouns, 'm' | 'f' | 'n']>> = {
  plan: [['план', 'плана', 'планов'], 'm'],
  mandate: [['предписание', 'предписания', 'предписаний'], 'n'],
  procurement: [['правило закупок', 'правила закупок', 'правил закупок'], 'n'],
  'task force': [['рабочая группа', 'рабочие группы', 'рабочих групп'], 'f'],
};

const placesIn = (count: number) => ofSome(count, COUNTRIES_IN, 'f');

/** Entries of one kind with their years: план 2023; два плана 2023; три плана 2010–2023. */
function severalOf(kind: PolicyKind, all: readonly { year: string | null }[]): string {
  const name = all.length === 1 ? kinds[kind] : some(all.length, ...counts[kind]);
  const years = [...new Set(all.flatMap(({ year }) => year ?? []))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return name;
  return `${name} ${first === last ? first : `${first}–${last}`}`;
}

/** What states decided about IPv6, beside what is measured. */
export const policies: PoliciesText = {
  kicker: 'Политика',
  title: (p) =>
    p.duties === 0
      ? 'Что государства решили об IPv6'
      : `Не менее чем в ${placesIn(p.duties)} IPv6 стал обязанностью или правилом государственных закупок`,
  short: 'Политика',
  description:
    'Что государства решили об IPv6: планы, предписания, правила закупок и рабочие группы с их целями, а рядом то, что измерено в каждой стране и территории.',
  lead: 'Что решили государства об IPv6, насколько нам известно, а рядом\u00a0— что измерено там сегодня. Одно не обязательно следует из другого. Резолюция 64 Всемирной ассамблеи по стандартизации электросвязи МСЭ (Пересм. Хаммамет, 2016 г.) предлагает членам рассмотреть возможность взять обязательства по переходу на IPv6 и сообщать о ходе работы.',
  weak: (p) =>
    `Из ${countedFull(p.all, ['записи', 'записей', 'записей'])} на официальную страницу ${formFor(p.official, ['опирается', 'опираются', 'опираются'])} ${full(p.official)}, остальные\u00a0— на сообщения или копии. В течение года до этого выпуска не ${formFor(p.old, ['подтверждена', 'подтверждены', 'подтверждены'])} ${countedFull(p.old, ['запись', 'записи', 'записей'])}: такие записи могли устареть. Есть среди записей и проекты, исследования и отраслевые группы; об этом сказано в примечаниях.`,
  kinds,
  kindsOf: (found) => listed(found.map((kind) => kinds[kind])),
  kindsHeading: 'Что означают виды',
  kindMeanings: {
    mandate:
      'Обязанность, возложенная на других: на операторов, импортеров оборудования, государственные учреждения.',
    procurement: 'Правило о том, что могут покупать государственные учреждения.',
    plan: 'Намерение, стратегия или программа, со сроками или без; а также проект, исследование или шаг к ним.',
    'task force': 'Группа, созданная государством или другими, чтобы сдвинуть дело с места.',
  },
  map: {
    heading: 'Известные нам меры политики на карте',
    title: (p) =>
      p.duties === 0
        ? `${sentenceCase(some(p.countries, COUNTRIES, 'f'))} с планом или рабочей группой по IPv6`
        : `Не менее чем в ${placesIn(p.duties)} IPv6 стал обязанностью или правилом закупок${p.countries === p.duties ? '' : `; еще в ${inWordsOf(p.countries - p.duties, 'f')} есть план или рабочая группа`}`,
    sentence: (p) =>
      `Мы знаем об обязанности операторов, продавцов или государственных учреждений, прошлой или нынешней, в ${placesIn(p.mandates)}${p.duties === p.mandates ? '' : ` и о правиле государственных закупок еще в ${inWordsOf(p.duties - p.mandates, 'f')}`}. Вместе с планами и рабочими группами это ${countedFull(p.countries, COUNTRIES)}.`,
    unit: (p) => `Самый сильный из известных видов мер, прошлых или нынешних, ${date(p.on)}`,
    none: 'В заштрихованных странах и территориях вполне могут быть меры политики, о которых мы не знаем. Проекты, исследования и переговоры считаются здесь планами, отраслевые группы\u00a0— рабочими группами.',
    noneShort: 'нам не известны',
    kindIds:
      'Виды мер политики (plan\u00a0— план, mandate\u00a0— предписание, procurement\u00a0— правило закупок, task-force\u00a0— рабочая группа)',
    evidence: (p) =>
      `На официальную страницу ${formFor(p.official, ['опирается', 'опираются', 'опираются'])} ${full(p.official)} из ${countedFull(p.all, ['записи', 'записей', 'записей'])}, остальные\u00a0— на сообщения или копии.`,
    source: 'IPv6 Atlas, таблица мер политики; в каждой записи названы ее источники',
  },
  targets: {
    heading: 'Цели и то, что измерено сейчас',
    lead: (p) =>
      `Здесь ${countedFull(p.targets, ['национальная цель', 'национальные цели', 'национальных целей'])} со сроком. Одни\u00a0— о сетях, другие\u00a0— о сайтах или оборудовании. Измеренное рядом с ними одинаково для всех и не говорит, достигнута ли цель.`,
    caption: (p) => `Национальные цели со сроком, насколько известно ${asOf(p.on)}`,
  },
  columns: {
    country: 'Страна или территория',
    kinds: 'Виды мер',
    count: 'Записи',
    target: 'Цель',
    by: 'Срок',
    outcome: 'Что из этого вышло',
    users: 'Пользователи Google с IPv6',
    held: 'Пространство IPv6, /32',
  },
  noOutcome: '–',
  noOutcomeNote: '«–»\u00a0— источника мы не нашли',
  dated: (p) => `${p.value} (${date(p.on)})`,
  everyHeading: 'Все записи по странам и территориям',
  regionsLabel: 'Регионы',
  regional: 'Для целых регионов',
  inside: (found) =>
    row([...Map.groupBy(found, ({ kind }) => kind)].map(([kind, all]) => severalOf(kind, all))),
  toCountry: (country) => `${place(country, 'name')}: все числа`,
  measured: (p) =>
    [
      p.users === null
        ? 'Доли пользователей с IPv6 Google не дает.'
        : `Измерено: ${onDay(p.users.date)} по IPv6 обращалось ${percent(p.users.value)} пользователей Google.`,
      p.held === null
        ? 'Пространства IPv6 в списках нет.'
        : `Зарегистрированное пространство IPv6: ${inDate(p.held.last.date)}\u00a0— ${said.slash32s(p.held.last.value)}, ${inDate(p.held.first.date)}\u00a0— ${said.slash32s(p.held.first.value)}.`,
    ].join(' '),
  line: (p) =>
    `Пространство IPv6: ${inDate(p.first.date)}\u00a0— ${said.slash32s(p.first.value)}, ${inDate(p.last.date)}\u00a0— ${said.slash32s(p.last.value)}`,
  lineNote:
    'Небольшие линии показывают пространство IPv6, зарегистрированное в стране, каждая в своем масштабе от нуля; они прерываются там, где нет месяца или сменился источник.',
  feed: 'Следить за новыми записями в ленте Atom',
  more: 'Чего требовать, когда покупает государственное учреждение',
  correct: 'Добавить или исправить меру политики',
};
