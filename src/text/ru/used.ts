import type { UsedText } from '../contract/used.ts';
import {
  counted,
  countedFull,
  date,
  dayNamed,
  full,
  inDate,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  someOf,
} from '../grammar/ru.ts';
import { metrics } from './metrics.ts';
import { COUNTRIES_IN, COUNTRIES_OF, said } from './values.ts';

/** How a value stands to a median. */
function beside(value: number, median: number): string {
  if (value === median) return 'столько же, сколько';
  return value > median ? 'больше, чем' : 'меньше, чем';
}

/** The four corners, in words: how much is registered, and how much is used. */
const corners = {
  both: {
    name: 'Много зарегистрировано, много используется',
    lines: ['Много зарегистрировано,', 'много используется'],
  },
  registered: {
    name: 'Много зарегистрировано, мало используется',
    lines: ['Много зарегистрировано,', 'мало используется'],
  },
  used: {
    name: 'Мало зарегистрировано, много используется',
    lines: ['Мало зарегистрировано,', 'много используется'],
  },
  neither: {
    name: 'Мало зарегистрировано, мало используется',
    lines: ['Мало зарегистрировано,', 'мало используется'],
  },
} as const;

/** Registered is not used: IPv6 space held against users on IPv6. */
export const used: UsedText = {
  kicker: 'Зарегистрировать\u00a0— не значит использовать',
  title: (p) => {
    if (p === null) return 'Зарегистрированный IPv6\u00a0— это еще не используемый IPv6';
    const month = inDate(p.on.slice(0, 7));
    return p.apart === 0
      ? `Во всех странах и территориях с обоими числами (${full(p.of)}) регистрация и использование IPv6 ${month} шли вместе`
      : `В ${full(p.apart)} из ${countedFull(p.of, COUNTRIES_OF)} регистрация и использование IPv6 ${month} расходились`;
  },
  description:
    'Зарегистрированное пространство IPv6 на человека и доля пользователей Google с IPv6 по странам и территориям и у скольких держателей IPv4 совсем нет IPv6.',
  lead: (p) =>
    `Зарегистрировать блок адресов можно за день; чтобы пустить его в дело, нужны оборудование, умение и время. ${p.hasBoth ? 'Каждая точка ниже\u00a0— страна или территория; ее место зависит от того, сколько зарегистрировали ее держатели и сколько пользователей Google обращается оттуда по IPv6.' : 'В этом выпуске нет ни одной страны или территории с обоими числами: сколько ее держатели зарегистрировали на человека и сколько пользователей Google обращается оттуда по IPv6.'}`,
  corners,
  scatter: {
    title: (p) =>
      `${sentenceCase(place(p.used, 'in'))} ${inDate(p.on.slice(0, 7))} зарегистрировано мало, а пользователей Google с IPv6\u00a0— ${percent(p.usedShare)}; ${place(p.registered, 'in')} зарегистрировано много, а таких пользователей\u00a0— ${percent(p.registeredShare)}`,
    unit: (p) =>
      `По горизонтали: зарегистрированное пространство IPv6, в блоках\u00a0/32 на миллион человек, ${date(p.held)}, каждый шаг в десять раз больше предыдущего. По вертикали: доля пользователей Google с IPv6, ${dayNamed(p.users)}`,
    sentence: (p) =>
      `Линии проведены через медианы ${countedFull(p.of, COUNTRIES_OF)} с обоими числами: ${said['slash32s-per-million'](p.registered)} и ${percent(p.used)} пользователей Google. «Много»\u00a0— это медиана и больше, «мало»\u00a0— меньше: это сравнение стран и территорий между собой, а не оценка.${p.isNamed ? ' В заголовке названа самая населенная страна каждого угла, где одно расходится с другим.' : ''}`,
    dot: (p) =>
      `${place(p.area, 'name')}: ${said['slash32s-per-million'](p.held)}, ${percent(p.share)} пользователей Google`,
    corner: (line, count) => `${line}: ${full(count)}`,
    named: 'Названы страны и территории с наибольшим населением в каждом углу.',
    zeros: (count) =>
      `У ${countedFull(count, COUNTRIES_OF)} IPv6 нет совсем: нулю на этой шкале нет места, но в списках ниже все они есть.`,
    missing: (p) =>
      `Для ${countedFull(p.without, COUNTRIES_OF)} одного из двух чисел нет; ни в один угол они не входят.`,
    small:
      'Одного блока\u00a0/32 хватает большой сети, поэтому самые маленькие страны и территории стоят далеко справа.',
    cornerIds:
      'Угол: чего в стране много, «registered» (зарегистрировано), «used» (используется), «both» (и то и другое) или «neither» (ничего)',
    tableColumns: {
      corner: 'Угол',
      count: 'Страны и территории',
      people: 'Население',
    },
  },
  lists: {
    heading: 'Кто в каком углу',
    of: (p) => `${corners[p.corner].name} (${full(p.count)})`,
  },
  table: {
    heading: 'Найти страну или территорию',
    caption: 'Зарегистрированный и используемый IPv6 по странам и территориям',
    name: 'Страна или территория',
    corner: 'Угол',
    held: 'Пространство IPv6 на миллион человек',
    share: 'Пользователи Google с IPv6',
  },
  country: (p) => {
    const joined = p.corner === 'both' || p.corner === 'neither' ? 'и' : 'но';
    const like = p.others === 0 ? '' : `, как и еще в ${countedFull(p.others, COUNTRIES_IN)}`;
    return `${corners[p.corner].name}${like}: ${place(p.area, 'in')} ${inDate(p.heldOn)}\u00a0— ${said['slash32s-per-million'](p.held)}, ${beside(p.held, p.heldMedian)} в медианной стране (${counted(p.heldMedian, ['блок', 'блока', 'блоков'])}), ${joined} по IPv6 к Google ${onDay(p.shareOn)} обращалось ${percent(p.share)} его пользователей, ${beside(p.share, p.shareMedian)} в медианной стране (${percent(p.shareMedian)}).`;
  },
  more: 'Зарегистрировать\u00a0— не значит использовать: все страны и территории',
  holders: {
    title: (p) =>
      `У ${percent(p.share)} держателей IPv4 в странах и территориях, которые в основном обслуживает ${place(p.registry, 'subject')}, ${inDate(p.on)} не было IPv6`,
    unit: (p) =>
      `Держатели с IPv4 без IPv6, из всех держателей с IPv4, ${place(p.registry, 'name')}, ${date(p.on)}; показаны страны и территории, где держателей больше всего`,
    sentence: (p) =>
      `Только IPv4 было у ${full(p.without)} из ${countedFull(p.all, ['держателя', 'держателей', 'держателей'])} в ${countedFull(p.countries, COUNTRIES_IN)}. ${p.top === null ? `Нигде не было ${countedFull(p.least, ['держателя', 'держателей', 'держателей'])} или больше, чтобы хватило для сравнения.` : `Среди стран и территорий, где держателей не менее ${full(p.least)}, самая большая доля\u00a0— ${someOf(places(p.top.areas, 'in'))}: ${percent(p.top.share)}.`}`,
    caption: (registry) => `${metrics['holders-ipv4-only'].name}, ${place(registry, 'name')}`,
    bar: (p) => `${full(p.without)} из ${full(p.all)} (${percent(p.without / p.all)})`,
    whom: (p) =>
      `Речь только о держателях ${place(p.registry, 'of')}${p.isOnly ? ': больше ни в одном имеющемся файле держатели не различаются' : ''}. Учтены страны и территории, у которых больше всего делегированных блоков в ее файле. Держатель\u00a0— известная регистратуре организация или лицо, большое или малое; сети, которые пользуются пространством своего провайдера, не учтены. Держатель, указанный в двух странах или территориях, учтен в обеих.`,
    columns: {
      name: 'Страна или территория',
      all: 'Держатели с IPv4',
      without: 'без IPv6',
      share: 'Доля',
    },
  },
};
