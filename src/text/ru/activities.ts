import type { Cost, EvidenceKind, Reader, State } from '../../model/activities/columns.ts';
import type { EventKind } from '../../model/activities/events.ts';
import type { TrainingFormat } from '../../model/activities/training.ts';
import type { AreaId } from '../../model/area.ts';
import { REGIONS } from '../../model/region.ts';
import type { ActivitiesText } from '../contract/activities.ts';
import {
  asOf,
  countedFull,
  dateNamed,
  formFor,
  fromTo,
  full,
  inWords,
  inWordsOf,
  listed,
  type Nouns,
  ofDate,
  ofSome,
  place,
  places,
  sentenceCase,
  since,
  some,
  spanOf,
} from '../grammar/ru.ts';

const languageNames = new Intl.DisplayNames('ru', { type: 'language' });

const language = (tag: string) => languageNames.of(tag) ?? tag;
const languages = (tags: readonly string[]) => listed(tags.map(language));

const MEETINGS: Nouns = ['встреча', 'встречи', 'встреч'];

/** A span of days or months as people write it: 22–24 февраля 2027 года. */
function span(start: string, end: string | null): string {
  return spanOf({ oldest: start, newest: end ?? start });
}

const undated = 'даты пока нет';

/** Where a meeting is, behind its title: its city, else in its country, else nothing. */
function whereOf({ city, country }: { city: string; country: AreaId | null }): string {
  if (city !== '') return ` (${city})`;
  return country === null ? '' : ` ${place(country, 'in')}`;
}

const kinds: Readonly<Record<EventKind, string>> = {
  ipv6: 'только об IPv6',
  registry: 'адресные регистратуры',
  operators: 'операторы сетей',
  standards: 'стандарты',
  governance: 'управление Интернетом',
  workshop: 'практическое обучение',
};

const readers: Readonly<Record<Reader, string>> = {
  operator: 'операторы сетей',
  government: 'правительства и регуляторы',
  enterprise: 'компании и учреждения',
  content: 'владельцы сайтов и контента',
  developer: 'разработчики',
  teacher: 'преподаватели',
};

const costs: Readonly<Record<Cost, string>> = {
  free: 'бесплатно',
  fee: 'за плату',
  'free-and-fee': 'бесплатно и за плату',
};

const formats: Readonly<Record<TrainingFormat | 'hybrid', string>> = {
  online: 'онлайн',
  'on-site': 'очно',
  blended: 'онлайн и очно',
  hybrid: 'очно и онлайн',
  examination: 'экзамен',
};

/** The same where no source is a page that can be gone to. */
const evidenceOfSites: Readonly<Partial<Record<EvidenceKind, string>>> = {
  official: 'С официального сайта',
  press: 'Из стороннего сообщения',
  mirror: 'Из копии на другом сайте',
};

const evidence: Readonly<Record<EvidenceKind, string>> = {
  official: 'С официальной страницы',
  press: 'Из стороннего сообщения',
  mirror: 'Из копии на другом сайте',
  calendar: 'Дата из чужого календаря',
  inferred: 'Вывод наш, по прежним; объявлений мы не видели',
};

/** How an entry is known and as of when, in the words for each kind of evidence. */
const knownBy =
  (says: Readonly<Record<EvidenceKind, string>>) =>
  (p: { evidence: EvidenceKind; checked: string | null; isSiteOnly: boolean }) =>
    `${p.isSiteOnly ? `${evidenceOfSites[p.evidence] ?? says[p.evidence]}, сама страница не записана` : says[p.evidence]}, ${p.checked === null ? 'без даты' : asOf(p.checked)}`;

const states: Readonly<Record<State, string>> = {
  running: 'действует',
  ended: 'закончилось',
  unknown: 'нынешнее состояние не подтверждено',
};

/** Whether it runs and when that was last known. */
const seen = (p: { status: State; checked: string | null }) =>
  p.status === 'unknown'
    ? `состояние не подтверждено${p.checked === null ? '' : ` ${since(p.checked)}`}`
    : `${states[p.status]}${p.checked === null ? '' : ` (${asOf(p.checked)})`}`;

/** What is done about IPv6: events, training, test-beds, and their entries on other pages. */
export const activities: ActivitiesText = {
  kinds,
  readers,
  costs,
  formats,
  states,
  seen,
  span,
  capital: sentenceCase,
  language,
  languages,
  worldwide: 'по всему миру',
  forWhom: (areas) =>
    areas.length === 0 ? 'для всего мира' : `для ${listed(places(areas, 'of'))}`,
  entry: {
    by: (who) => `Кто: ${who}`,
    evidence,
    known: knownBy(evidence),
    knownOfEvent: knownBy({ ...evidence, official: 'Со страницы организатора' }),
    old: 'не проверялось больше года',
    fresh: 'проверено за последний год',
    mostlyOld: (p) =>
      p.old === p.all
        ? 'В течение года до этого выпуска ни одна из этих записей не проверялась.'
        : `В течение года до этого выпуска не ${formFor(p.old, ['проверена', 'проверены', 'проверены'])} ${full(p.old)} из ${countedFull(p.all, ['записи', 'записей', 'записей'])}; остальные отмечены как проверенные.`,
    forgotten: (count) =>
      `Не подтверждалось три года: ${some(count, ['запись', 'записи', 'записей'], 'f')}`,
    another: 'другая страница там же',
    since: (day) => since(day),
    until: (day) => `до ${ofDate(day)}`,
    fromTo: (from, until) => fromTo(from, until),
    target: (p) => `${p.by === null ? 'Цель' : `Срок\u00a0— ${dateNamed(p.by)}`}: ${p.target}`,
    outcome: (outcome) => `Что из этого вышло: ${outcome}`,
  },
  filter: {
    any: 'Все',
    unknown: 'Не указано',
    region: 'Регион',
    language: 'Язык',
    kind: 'О чем',
    policy: 'Вид',
    cost: 'Стоимость',
    format: 'Форма',
    by: 'Организатор',
    shown: 'Показано {shown} из {all}',
    none: 'Ничего не подходит. Выберите где-нибудь «Все».',
  },
  events: {
    kicker: 'Что делается',
    title: (p) =>
      `Впереди ${some(p.count, MEETINGS, 'f')}: ближайшая\u00a0— ${p.next.replace(/ (?=\d)/g, '\u00a0')}${whereOf(p)}, ${p.start === null ? undated : span(p.start, p.end)}`,
    noneTitle: 'В нашем списке нет предстоящих встреч',
    short: 'Мероприятия',
    description:
      'Встречи по всему миру, на которых IPv6 преподают, обсуждают или принимают о нем решения: по месяцам и регионам, с календарями для подписки.',
    lead: 'Встречи, на которых IPv6 преподают, обсуждают или принимают о нем решения, насколько мы о них знаем.',
    rests: (p) =>
      `${p.onCalendar === p.all ? 'Все предстоящие даты взяты' : `Из ${countedFull(p.all, ['предстоящей даты', 'предстоящих дат', 'предстоящих дат'])} ${inWords(p.onCalendar, 'f')} ${formFor(p.onCalendar, ['взята', 'взяты', 'взяты'])}`} из ${p.calendars === 1 ? 'одного календаря, который ведет другой проект' : `${ofSome(p.calendars, ['календаря', 'календарей', 'календарей'])}, которые ведут другие`}, ${asOf(p.on)}; со страницами организаторов мы их не сверяли. Прежде чем что-либо заказывать, проверьте дату у организатора.`,
    calendarLink: 'Этот календарь',
    edition: (day) =>
      `${sentenceCase(asOf(day))}; то, что с тех пор закончилось, убирается при открытии страницы, если работают скрипты.`,
    more: {
      heading: 'Не только встречи',
      training: 'Обучение',
      testbeds: 'Испытательные площадки',
      policies: 'Политика',
      guidelines: 'Руководства',
      contribute: 'Добавить или исправить событие',
    },
    months: 'Месяцы',
    monthsHeading: 'По месяцам',
    regionsHeading: 'По регионам',
    regionNone: (p) =>
      `Предстоящих встреч с датой нет${p.series === 0 ? '.' : `; ниже\u00a0— ${some(p.series, ['серия', 'серии', 'серий'], 'f')} без даты.`}`,
    seriesHeading: 'Серии, следующая дата которых неизвестна',
    seriesLead:
      'Они проходят снова и снова. Ближайшей даты мы не нашли; когда она будет назначена, она появится на странице организатора.',
    pastHeading: (count) => `Прошедшие: ${some(count, MEETINGS, 'f')}`,
    calendarsHeading: 'Календари для подписки',
    calendarsLead: (p) =>
      `В каждом\u00a0— встречи, дни которых известны${p.without === 0 ? '' : `; у ${ofSome(p.without, ['встречи', 'встреч', 'встреч'], 'f')} пока известен только месяц, они появятся позже`}. Встреча стоит в календаре региона, где она проходит, и тех регионов, для которых она предназначена.`,
    everywhere: 'Весь мир',
    calendar: { subscribe: 'подписаться', download: 'файл' },
    calendarName: (region) =>
      region === null
        ? 'IPv6 Atlas: встречи'
        : `IPv6 Atlas: встречи, ${place(REGIONS[region], 'name')}`,
    feedTitle: 'IPv6 Atlas: встречи об IPv6',
    feed: 'Следить за новыми записями в ленте Atom',
    undated,
  },
  training: {
    kicker: 'Что делается',
    title: (p) =>
      p.running === 0
        ? 'Где изучать IPv6: курсы и сертификаты, о которых стоит узнать'
        : `Где изучать IPv6: ${some(p.running, ['курс или сертификат', 'курса и сертификата', 'курсов и сертификатов'])}, которые проводились в ${p.since} году или позже${p.free === 0 ? '' : `; бесплатных\u00a0— ${inWords(p.free)}`}`,
    short: 'Обучение',
    description:
      'Курсы, практикумы и сертификаты по IPv6: кто проводит, на каком языке, сколько стоит, в какой форме и когда это в последний раз проводилось.',
    lead: (p) =>
      `${p.unknown === 0 ? '' : `Об остальных спросите заранее: для ${inWordsOf(p.unknown)} из ${full(p.all)} не удалось подтвердить, что они проводятся сейчас или что там учат IPv6. `}Цена указана там, где ее называет источник.`,
    languages: (p) =>
      `Языки преподавания, насколько мы знаем: ${languages(p.tags)}${p.missing === 0 ? '' : `; для ${inWordsOf(p.missing)} ни один источник языка не называет`}.`,
    headings: {
      running: 'Проводились недавно',
      unknown: 'Нынешнее состояние не подтверждено',
      ended: 'Закончились',
    },
    endedLead: 'Оставлены, потому что их материалы могут пригодиться преподавателям.',
  },
  testbeds: {
    kicker: 'Что делается',
    title: (p) => {
      const sites: Nouns = [
        'испытательная площадка',
        'испытательные площадки',
        'испытательных площадок',
      ];
      if (p.running > 0) return `Где испытать IPv6: ${some(p.running, sites, 'f')} в работе`;
      return p.open === 0
        ? 'Где испытывали IPv6: закрытые испытательные площадки'
        : `Где испытать IPv6: ${some(p.open, sites, 'f')}, где стоит спросить`;
    },
    short: 'Испытательные площадки',
    description:
      'Лаборатории, исследовательские сети и опытные проекты, где испытывают или испытывали IPv6, на карте и в таблице.',
    lead: 'Резолюция 64 просит об испытательных лабораториях, в которых развивающиеся страны могли бы опробовать IPv6. Здесь те, что мы нашли, включая закрытые. Немногие сообщают, работают ли они еще: сначала спросите.',
    mapTitle: 'Где есть или были испытательные площадки',
    mapNote:
      'Точка стоит в середине страны, а не по адресу лаборатории: его называют немногие источники. Закрашена: в работе. Кольцо: закрыта или не подтверждена.',
    mapWords: (countries) =>
      `Карта стран и территорий с испытательной площадкой: ${listed(countries.map((one) => place(one, 'name')))}.`,
    kinds: {
      laboratory: 'лаборатория',
      network: 'исследовательская сеть',
      conformance: 'испытания продуктов',
      pilot: 'опытный проект',
    },
    listHeading: 'Каждая из них',
    several: 'Несколько стран или территорий',
  },
  country: {
    heading: 'Что делается для IPv6',
    policies: 'Меры политики',
    noPolicies: 'О собственных мерах политики по IPv6 мы не знаем.',
    forRegion: (p) =>
      `Для региона: ${listed(p.policies.map(({ title, who }) => `${title} (${who})`))}.`,
    morePolicies: 'Все меры политики',
    events: 'Ближайшие встречи в регионе или для него',
    noEvents: 'В нашем списке нет встреч с датой в регионе или для него; эти открыты для всех.',
    series: 'Пока без даты',
    moreEvents: 'Все встречи',
    training: 'Обучение',
    trainingLead: (country) =>
      `Для региона ${place(country, 'of')} или для всех желающих из любой страны.`,
    official: (p) =>
      p.tags.length === 0
        ? `Официальный язык ${place(p.country, 'of')} в записях не указан.`
        : `Официальные языки ${place(p.country, 'of')}, по закону или по обычаю: ${languages(p.tags)}.`,
    cldr: (version) => `Unicode CLDR ${version}`,
    inOfficial: 'На официальном языке:',
    noneInOfficial: 'Насколько известно, на официальном языке обучения нет.',
    inOthers: 'На других языках, или язык не указан:',
    noLanguage: 'язык не указан',
    moreTraining: 'Все обучение',
    testbeds: 'Испытательные площадки',
    correct: 'Прислать исправление',
    correctTitle: (country) => `Исправление: ${place(country, 'name')}`,
    correctLead: 'Что-то неверно или чего-то не хватает?',
  },
  policiesFeed: {
    title: 'IPv6 Atlas: меры политики по IPv6',
    entry: (p) => `${p.country === null ? p.who : place(p.country, 'name')}: ${p.title}`,
  },
};
