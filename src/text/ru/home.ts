import type { Registry } from '../../model/registry.ts';
import type { HomeText, Jump, Valued, WorldFiguresText, WorldMapText } from '../contract/home.ts';
import {
  counted,
  countedFull,
  date,
  dayNamed,
  formFor,
  fromTo,
  full,
  inDate,
  inTen,
  inWordsOf,
  listed,
  ofSome,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  short,
  some,
  spanOf,
} from '../grammar/ru.ts';
import { fairness } from './fairness.ts';
import { keptBack, lastCounted } from './ipv4.ts';
import { COUNTRIES_IN, COUNTRIES_OF, perPerson, said } from './values.ts';

/** What became of a pool from one month to another. */
function wentFrom(p: {
  registry: Registry;
  from: string;
  to: string;
  before: number;
  after: number;
}): string {
  const pool = `Свободный запас ${place(p.registry, 'of')}`;
  const was = (amount: number) => (amount === 0 ? 'ни одного адреса' : said.addresses(amount));
  if (p.from === p.to) return `${pool} ${inDate(p.to)}: ${was(p.after)}.`;
  if (p.before === p.after)
    return `${pool} ${inDate(p.to)} такой же, как ${inDate(p.from)}: ${was(p.after)}.`;
  return `${pool} ${p.after < p.before ? 'сократился' : 'вырос'}: ${inDate(p.from)}\u00a0— ${was(p.before)}, ${inDate(p.to)}\u00a0— ${was(p.after)}.`;
}

function jumpOf({ month, country, share }: Jump): string {
  if (share > 1)
    return `${date(month)} (${place(country, 'in')} прибавилось больше, чем во всем мире, так как в других странах и территориях пространства стало меньше)`;
  return `${date(month)} (${percent(share)} прироста этого месяца\u00a0— ${place(country, 'in')})`;
}

/** Which single months make up most of a rise; empty where there is no rise to part. */
function jumpsOf(p: { jumps: readonly Jump[]; jumpShare: number }): string {
  const count = p.jumps.length;
  if (count === 0) return '';
  const months = some(count, ['месяц', 'месяца', 'месяцев']);
  return `Несколько очень больших блоков меняют мировой итог. Лишь на ${months} приходится ${percent(p.jumpShare)} прироста: ${p.jumps.map(jumpOf).join('; ')}.`;
}

const shareOf = ({ area, value }: Valued) => `${percent(value)} (${place(area, 'name')})`;

/** The front page. */
export const home: HomeText = {
  headline: (p) => {
    if (p === null) return 'У кого адреса Интернета и где распространяется IPv6';
    if (p.of === 'half') return fairness.title({ share: p.share });
    return p.by === 'google'
      ? `По IPv6 к Google ${inDate(p.on)} обращалось около ${inTen(p.value)} пользователей во всем мире`
      : `По измерениям APNIC Labs, ${inDate(p.on.slice(0, 7))} IPv6 могло пользоваться около ${inTen(p.value)} пользователей в мире`;
  },
  description:
    'У кого адреса IPv4 Интернета, кому их уже не получить и как распространяется IPv6: карты, ряды по времени и страница для каждой страны и территории.',
  standfirst:
    'Каждому устройству в Интернете нужен адрес. Адресов старого вида, IPv4,\u00a0— 4,3 млрд, и почти все заняты. Адресов нового вида, IPv6, хватит на все устройства, но работают они лишь тогда, когда к IPv6 готовы оба конца и все сети между ними.',
  halfDated: (p) => `Адреса: ${date(p.on)}; население: ${p.year} год.`,
  halfLink: 'Как это вычислено',
  yourCountry: {
    label: 'Ваша страна или территория',
    submit: 'Показать',
    offer: 'Судя по вашим часам:',
    moreTemplate: '{name}: вся страница',
  },
  where: 'Куда дальше',
  pageTitle: (headline) => `${headline}: карта мира`,
  next: {
    ipv4: {
      title: 'Где каждый адрес IPv4',
      why: 'Где все 4,3 млрд адресов, как они закончились у регистратур и что еще может получить новая сеть.',
    },
    fairness: {
      title: 'У кого сколько',
      why: 'Адреса IPv4 и население по странам, территориям и группам и как сложились эти доли.',
    },
    pace: {
      title: 'Как быстро распространяется IPv6',
      why: 'Кто когда начал, у кого пространство удваивается и как быстро, кто поднялся и кто опустился.',
    },
    used: {
      title: 'Зарегистрировать\u00a0— не значит использовать',
      why: 'IPv6 на бумаге и IPv6 в работе: в каком из четырех углов каждая страна и территория.',
    },
    groups: {
      title: 'Развивающиеся страны, острова, страны без выхода к морю',
      why: 'Группы, которые называет Резолюция 64, рядом и по отдельности.',
    },
    countries: {
      title: 'Найдите свою страну или территорию',
      why: 'Страница для каждой страны и территории: сколько зарегистрировано, с каких пор и сколько используется.',
    },
    address: {
      title: 'О чем говорит мой адрес?',
      why: 'Вставьте любой адрес и узнайте, к какой регистратуре он относится и с каких пор. Адрес не покидает ваш браузер.',
    },
    quiz: {
      title: 'Викторина',
      why: 'Несколько вопросов, на которые отвечают числа этого выпуска.',
    },
    methodology: {
      title: 'Как мы считаем',
      why: 'Определение, единица, дата и источник каждого показателя и за что его нельзя принимать.',
    },
    about: {
      title: 'Зачем этот сайт',
      why: 'О чем просили правительства мира и как мы сохраняем беспристрастность.',
    },
  },
  kickers: {
    'ipv4-account': 'Нехватка',
    'world-ipv6-held': 'Темпы',
    'ipv6-largest-holders': 'География',
    'ipv4-per-person-by-region': 'Доли',
    'ipv6-users-by-region': 'Использование',
    'world-ipv6-use-over-time': 'Использование во времени',
  },
};

/** World figures: headline of each, and the sentence a reader should take away. */
export const worldFigures: WorldFiguresText = {
  ipv6Held: {
    sources:
      'Первый и последний месяцы взяты из разных источников. Там, где один источник сменяет другой, линия прерывается; то, что прибавляет или убавляет сама эта смена, входит в указанное здесь изменение.',
    title: (p) => {
      if (p.growth === 0)
        return `Зарегистрированное пространство IPv6 ${inDate(p.to)} такое же, как ${inDate(p.from)}`;
      return `Зарегистрированное пространство IPv6 ${p.growth > 0 ? 'выросло' : 'сократилось'} на ${percent(Math.abs(p.growth))} ${fromTo(p.from, p.to)}`;
    },
    sentence: (p) =>
      `${sentenceCase(inDate(p.from))}\u00a0— ${said.slash32s(p.before)} IPv6, ${inDate(p.to)}\u00a0— ${said.slash32s(p.after)}. Блок\u00a0/32 регистратура обычно выдает оператору сети, и большинству хватает одного.`,
    jumps: jumpsOf,
    line: (value) => said.slash32s(value),
  },
  largest: {
    title: (p) =>
      `Половина всего зарегистрированного пространства IPv6 ${inDate(p.on)} числилась за держателями в ${ofSome(p.half, COUNTRIES_IN, 'f')}`,
    sentence: (p) =>
      `${sentenceCase(inDate(p.on))} ${percent(p.share)} его было зарегистрировано ${place(p.top, 'in')}. ${p.without === 0 ? `Оно было во всех странах и территориях из списков регистратур, а их ${full(p.registered)}` : `Из ${countedFull(p.registered, COUNTRIES_OF)} в списках регистратур его не было у ${inWordsOf(p.without, 'f')}`}.`,
    unit: (p) =>
      `Зарегистрированное пространство IPv6, ${p.unit} (и доля от мирового), ${date(p.on)}`,
    row: (p) => `${short(p.value)} (${percent(p.share)})`,
  },
  pool: {
    title: (p) => {
      if (p.left === 0)
        return `У ${place(p.registry, 'of')} ${inDate(p.on)} не осталось адресов IPv4 для выдачи`;
      const left = formFor(Number(p.left.toPrecision(3)), ['остался', 'осталось', 'осталось']);
      return `У ${place(p.registry, 'of')} ${inDate(p.on)} для выдачи ${left} ${counted(p.left, ['адрес IPv4', 'адреса IPv4', 'адресов IPv4'])}`;
    },
    oldTitle: (p) =>
      `${lastCounted(p)}: ${p.left === 0 ? 'для выдачи не осталось адресов IPv4' : `для выдачи ${formFor(Number(p.left.toPrecision(3)), ['оставался', 'оставалось', 'оставалось'])} ${counted(p.left, ['адрес IPv4', 'адреса IPv4', 'адресов IPv4'])}`}`,
    sentence: (p) => {
      const kept = keptBack(p);
      return `${wentFrom(p)}${kept === '' ? '' : ` Кроме того, ${kept}.`}`;
    },
  },
  perPerson: {
    title: (p) =>
      `Адреса IPv4 ${inDate(p.on)}: ${perPerson(p.topValue)} в медианной стране ${place(p.top, 'of')}, ${perPerson(p.lowValue)} ${place(p.low, 'in')}`,
    sentence: (p) =>
      `Из ${countedFull(p.withData, COUNTRIES_OF)} с данными более одного адреса IPv4 на человека ${inDate(p.on)} было у ${full(p.above)}, менее одного на десять человек\u00a0— у ${full(p.below)}${p.year === null ? '' : ` (население: ${p.year} год)`}.`,
  },
  users: {
    title: (p) =>
      `Пользователи Google с IPv6 ${inDate(p.on.slice(0, 7))}: ${percent(p.topValue)} в медианной стране ${place(p.top, 'of')}, ${percent(p.lowValue)} ${place(p.low, 'in')}`,
    sentence: (p) =>
      `${sentenceCase(onDay(p.on))} самая высокая доля пользователей Google с IPv6 была ${place(p.first, 'in')}: ${percent(p.firstValue)}. Самый большой разрыв внутри одного региона\u00a0— ${place(p.spread, 'in')}: от ${shareOf(p.spreadLow)} до ${shareOf(p.spreadHigh)}.`,
  },
  worldUsers: {
    title: (p) =>
      `Во всем мире ${inDate(p.on)} по IPv6 к Google обращалось ${percent(p.value)} его пользователей`,
    sentence: (p) =>
      [
        ...(p.from === p.to
          ? []
          : [`${sentenceCase(inDate(p.from))} эта доля составляла ${percent(p.before)}.`]),
        ...(p.countriesOn === null
          ? []
          : [
              `Наш ежедневный ряд по миру кончается ${inDate(p.to)}; доли стран и территорий на этом сайте относятся к другому дню (${dayNamed(p.countriesOn)}) и взяты из другой таблицы, поэтому на этой линии их нет.`,
            ]),
      ].join(' ') || 'Среднее по дням этого месяца.',
    line: (value) => percent(value),
  },
  strip: {
    unit: (unit) => `${unit}; каждая точка\u00a0— страна или территория`,
    medianColumn: 'Медианная страна',
    countColumn: 'Страны и территории с данными',
    median: (text) => `медиана ${text}`,
  },
};

/** The world map: what it says for each measure and date. */
export const worldMap: WorldMapText = {
  measures: 'Что показывает карта',
  time: 'Дата',
  play: 'Пуск',
  pause: 'Пауза',
  nextDate: 'Следующая дата',
  legend: 'Цвета',
  hint: 'Выберите страну, чтобы увидеть ее показатель.',
  open: 'Открыть страницу',
  nearer: 'Приблизить карту',
  farther: 'Отдалить карту',
  whole: 'Показать всю карту',
  failed: 'Эти числа не удалось загрузить. Попробуйте еще раз.',
  table: 'Показать все страны и территории в таблице',
  rank: 'Место',
  country: 'Страна или территория',
  detail: '{value}, место {rank} из {of}, {date}',
  detailNone: 'нет данных, {date}',
  listed: (names) =>
    `На карте такого размера не видны, но в таблице есть: ${listed(places(names))}.`,
  measuresShown: {
    'ipv6-users-google': {
      choice: 'Пользователи Google с IPv6',
      title: 'Где пользователи Google применяют IPv6',
      sentence: (p) =>
        `${sentenceCase(onDay(p.on))} большинство пользователей Google обращалось к нему по IPv6 в ${full(p.high)} из ${countedFull(p.withData, COUNTRIES_OF)} с данными; в ${full(p.low)} это делал менее чем один из двадцати.`,
    },
    'ipv6-held': {
      choice: 'Пространство IPv6',
      title: 'Где зарегистрировано пространство IPv6',
      sentence: (p) =>
        `${sentenceCase(inDate(p.on))} пространство IPv6 было у держателей в ${full(p.high)} из ${countedFull(p.withData, COUNTRIES_OF)} в списках регистратур.${p.top === null ? '' : ` Больше всего зарегистрировано ${place(p.top.area, 'in')}: ${said.slash32s(p.top.value)}.`}`,
    },
    'ipv4-per-person': {
      choice: 'IPv4 на человека',
      title: 'Где адресов IPv4 много и где их мало',
      sentence: (p) =>
        `${sentenceCase(inDate(p.on))} более одного адреса IPv4 на человека было в ${full(p.high)} из ${countedFull(p.withData, COUNTRIES_OF)} с данными, менее одного на десять человек\u00a0— в ${full(p.low)}.`,
    },
    'first-ipv6': {
      choice: 'Первый IPv6',
      title: 'Когда появился IPv6',
      sentence: (p) =>
        `Из ${countedFull(p.withData, COUNTRIES_OF)}, у которых в новейших файлах регистратур есть блок IPv6 с датой, у ${inWordsOf(p.high, 'f')} самый старый такой блок появился до 2008 года, у ${inWordsOf(p.low, 'f')}\u00a0— в 2016 году или позже.`,
    },
  },
  range: (from, to) => {
    if (from === null) return `менее ${to}`;
    return to === null ? `${from} и более` : `от ${from}, но менее ${to}`;
  },
  yearRange: (from, to) => {
    if (from === null) return `до ${to} года`;
    return to === null ? `${from} год и позже` : `${from}–${Number(to) - 1}`;
  },
  filesOf: (p) => `файлы регистратур: ${spanOf(p)}`,
};
